# The chart of feedback loops.

feedback-none = No feedback loop is described yet.
feedback-title =
    Feedback on { $name } comes latest: { $moves ->
        [stays] after { $now }, today as in the end
       *[falls] after { $now } today and { $end } in the end
    }{ $gap }.
feedback-gap =
    { $count ->
        [0] {""}
       *[other] {"; "}no loop tells about { $names }
    }
feedback-meaning = Empty sign: today. Small: after a step. Filled: in the end. Upright line: wanted. Equal distances are equal factors
feedback-description = { $title } One scale of latencies for { $count ->
        [one] one feedback loop
       *[other] { $count } feedback loops
    }, by what they tell about.
feedback-advice = What would let us learn sooner
feedback-by-kind = The soonest of each kind
feedback-far = { $name }: { $times } times the wanted { $wanted }
feedback-all-soon = Every loop tells as soon as is wanted.
feedback-nothing-wanted = Say how soon each loop should tell to see what would shorten it.
feedback-planned = { $name } brings it to { $to }, from the end of { $when } on.
feedback-left-out = { $name } is left out and would bring it to { $to }.
feedback-nothing-shortens = No investment is said to shorten it further: name one.
feedback-no-loop = No loop tells about it
feedback-today = today { $latency }
feedback-measured = { $latency }, measured in { $period }
feedback-after-step = after step { $number }: { $latency }
feedback-in-the-end = in the end { $latency }
feedback-wanted = wanted { $latency }
feedback-soonest = soonest of them
feedback-column-kind = Tells about
feedback-column-loop = Feedback loop
feedback-column-now = Today (minutes)
feedback-column-measured = Measured in
feedback-column-step = After step { $number } (minutes)
feedback-column-end = In the end (minutes)
feedback-column-wanted = Wanted (minutes)
feedback-table = Feedback loops: { $name }
