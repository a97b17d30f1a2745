# The chart of cycles.

cycles-title =
    { $count ->
        [0] This plan makes no further investment possible
        [one] This plan makes one investment possible that could not begin before it
       *[other] This plan makes { $count } investments possible that could not begin before it
    }{ $most }{ $last }.
cycles-opener =
    { $count ->
        [one] {", "}most of all by { $name }
       *[other] {", "}{ $count } of them by { $name }
    }
cycles-nothing = No investment that is left out waits for another one or for a level{ $last }.
cycles-no-plan = Without a plan nothing becomes possible next{ $last }.
cycles-last = {"; "}the last cycle reached { $share } of what it promised
cycles-last-unpromised = {"; "}the last cycle reached { $reached }, nothing was promised
cycles-meaning = Possible next: left out of the plan, could not begin at first, and has all it needs when the plan is done
cycles-description = { $title } Investments that become possible: { $possible }. Cycles that are over: { $over }.
cycles-possible = Possible next
cycles-none-possible = Nothing that is left out has all it needs when the plan is done.
cycles-one-away = One need away
cycles-over = Cycles before
cycles-opened = From the end of { $when } on: { $parts }
cycles-lacks = Lacks { $what }
cycles-wants-investment = { $name } done
cycles-wants-level = { $name } at level { $level }
cycles-brought = { $what } (by { $names })
cycles-others = { $count } more
cycles-named = { $name } ({ $began } until { $ended })
cycles-when = { $began } until { $ended }
cycles-promised = Promised
cycles-reached = Reached
cycles-values = Promised { $promised }, reached { $reached }
cycles-counted =
    { $planned ->
        [0] { $done ->
            [one] one investment done
           *[other] { $done } investments done
        }
       *[other] { $done } done, { $planned } planned
    }
cycles-kept = { $share } of what was promised; { $counted }
cycles-way = { $name }: { $baseline } → { $reached }, promised { $promised }
cycles-way-unmeasured = { $name }: { $baseline }, promised { $promised }, not measured
cycles-review = Review: { $text }
cycles-no-review = not written yet
cycles-column-what = What
cycles-column-name = Name
cycles-column-why = Why
cycles-column-promised = Promised (points)
cycles-column-reached = Reached (points)
cycles-table = Cycles: { $name }
value-with-levels = { $value } (of it { $lasting } for levels at the end)
cycles-lasting = What levels are worth at the end
cycles-lasts = { $name }: level { $now } → { $level }, { $worth } at the end
