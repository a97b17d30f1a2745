# Feedback loops: kinds, latencies, what is wrong with them, and how they became different.

feedback-needs = User needs
feedback-behaviour = Behaviour in production
feedback-code = Code
feedback-ourselves = Ourselves
latency-minutes =
    { $count ->
        [1] { $count } minute
       *[other] { $count } minutes
    }
latency-hours =
    { $count ->
        [1] { $count } hour
       *[other] { $count } hours
    }
latency-half-days = { $days } days
latency-days =
    { $count ->
        [1] { $count } day
       *[other] { $count } days
    }

loops-too-many = There are { $count } feedback loops.
    .hint = Keep at most { $most }: those that somebody looks at.
loop-latency = It tells after { $count } minutes.
    .hint = Give a latency of 1 minute to 10 years.
loop-wanted = It should tell after { $count } minutes.
    .hint = Give a latency of 1 minute to 10 years, or none.
loop-wanted-later = It should tell after { $wanted }, and tells after { $now } today.
    .hint = Ask for less than today, or for nothing.
loop-of-nothing = Outcome "{ $outcome }", which measures it, does not exist.
    .hint = Bring the outcome back, or name another one.
loop-unit = Outcome { $name }, which measures it, is in { $unit }, which is no time.
    .hint = Name an outcome in minutes, hours, days or weeks.
shortening-twice = It is there twice.
    .hint = Keep one latency per loop and investment.
shortening-of-nothing = It shortens feedback loop "{ $name }", which does not exist.
    .hint = Bring the loop back, or take the latency away.
shortening-by-nothing = Investment "{ $investment }", which shortens it, does not exist.
    .hint = Bring the investment back, or take the latency away.
shortening-latency = It tells after { $count } minutes then.
    .hint = Give a latency of 1 minute to 10 years.
shortening-idle = It tells after { $to } then, and after { $now } today.
    .hint = Give less than today, or take the latency away.

loop-noun = Feedback loop
loop-field-kind = tells about
loop-field-now = latency
loop-field-wanted = wanted
loop-field-outcome = measured by
loop-nothing = nothing
shortening-noun = Shorter feedback
shortening-name = { $name } by { $investment }
shortening-whole = { $name }: { $to }
shortening-field-to = latency
page-feedback = How soon we learn
