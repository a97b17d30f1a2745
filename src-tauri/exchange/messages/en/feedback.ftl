# The tables of feedback loops and of what shortens them.

loops = Feedback loops
shortenings = Shorter feedback
loops-counted =
    { $count ->
        [1] { $count } feedback loop
       *[other] { $count } feedback loops
    }
shortenings-counted =
    { $count ->
        [1] { $count } shorter feedback
       *[other] { $count } times shorter feedback
    }
loop-new = New feedback loop
loop-column = Feedback loop
loop-column-kind = Tells about
loop-column-now = Latency today
loop-column-wanted = Wanted
loop-column-outcome = Measured by
loop-no-latency = is not a latency from 1 minute to 10 years; write it like 45 min, 3 h or 2 days
shortenings-go-along =
    { $count ->
        [1] One shorter latency goes with it.
       *[other] { $count } shorter latencies go with it.
    }
loops-lose =
    { $count ->
        [1] One feedback loop is not measured any more then.
       *[other] { $count } feedback loops are not measured any more then.
    }
