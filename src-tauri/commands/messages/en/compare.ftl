# Compare: what-ifs, scenarios, value as it comes in, and futures.

base = Base
nothing-to-compare = There is no plan of the roadmap as it is now, so there is nothing to compare.
chart-compares-nothing = This chart compares nothing.
    .hint = Ask for it on its own screen.
nothing-compared-yet = Nothing is compared with the plan yet.
budgets-being-found = What other budgets buy is being worked out.
plan-outdated = The plan is not that of the roadmap as it is now.
    .hint = Plan again first.
compare-with-what = There is nothing to compare the plan with.
    .hint = Name a scenario, or ask what if.
stopped-before = It was stopped before anything was found.
    .hint = Try again.
beside-scenario = scenario “{ $name }”
beside-what-if = what if “{ $text }”
beside-listed = the listed order

what-if-outdated = The roadmap has changed since this was asked.
    .hint = Ask again, then adopt it.
label-adopt = Adopt what-if: { $sentence }
adopted = Adopted: { $sentence } What was before is kept as “{ $base }”.
base-at = Base, { $when }
plan-outdated-what-if = The plan is not that of the roadmap as it is now.
    .hint = Plan again, then ask what if.
adopting-pins = Adopting pins “{ $name }” to { $period }.
closer-none = No plan within { $part } of this one was found that changes less: { $count ->
    [one] one investment changes
   *[other] { $count } investments change
}.
closer-found = Stays close to the plan: { $count ->
    [0] nothing changes
    [one] one investment changes
   *[other] { $count } investments change
} instead of { $instead }, for { $lost } less.

scenario-not-planned = not planned yet
scenario-planned-last = { $value } when it was planned last
label-keep-scenario = Keep scenario “{ $name }”
kept-scenario = Kept as scenario “{ $name }”.
label-rename-scenario = Rename scenario “{ $before }” to “{ $name }”
renamed-scenario = Renamed “{ $before }” to “{ $name }”.
label-remove-scenario = Remove scenario “{ $name }”
removed-scenario = Removed scenario “{ $name }”.
label-plan-scenario = Plan scenario “{ $name }”
scenario-outdated = The scenario “{ $name }” can no longer be planned. { $why }
    .hint = It said: { $sentence } Bring back what it names, or remove it.
no-scenario-yet = None is kept yet: ask what if, then keep it.
there-is = There is { $names }.
no-such-scenario = There is no scenario “{ $name }”.
scenario-name = A scenario needs a name of 1 to 200 characters.
    .hint = Say what it is about.
scenario-there = There is a scenario “{ $name }” already.
    .hint = Choose another name, or remove that one first.

futures-stale = The plan was made before the last edit, so its futures would be wrong.
    .hint = Plan again first.
simulation-stopped = The simulation was stopped before a future was drawn.
    .hint = Ask again.
futures-problems = The roadmap has problems, so no future can be drawn.
    .hint = Mend them first.
so-many-futures = { $runs } futures cannot be drawn.
    .hint = Ask for 100 to 100,000.
beyond-measure = What is assumed is beyond all measure.
    .hint = Assume costs up to 100 % lower or higher, and up to 60 periods more.
nothing-uncertain = Nothing is uncertain yet, so every future would be the plan: add a lowest and a highest cost, a shortest and a longest duration, or a chance of being feasible to the investments you are least sure of, or assume a general spread.
futures-drawn = { $done } of { $all } futures drawn
value-spread = { $mean } on average (± { $mean_error }); 1 of 10 simulated futures brings less than { $tenth } (± { $tenth_error }), and these { $worst } on average
step-rarely = { $step }; fewer than half ever do
step-seldom = { $step }; fewer than 8 of 10 ever do
step-most-only = { $step }, 8 of 10 by { $most }
step-half = { $step }; half of all by { $half }, and fewer than 8 of 10 ever do
step-most = { $step }; half of all by { $half }, 8 of 10 by { $most }
way-on-average = { $mean } of the way on average, { $planned } planned
at-target-by = { $often } at its target by { $period }
done-in = done in { $done }, as soon as planned in { $in_time }
swing = { $at_low } if { $low }, { $at_high } if { $high }
spike-shows =
    shows whether { $names } { $count ->
        [one] is
       *[other] are
    } feasible: worth { $value } (± { $error }) and { $saved } (± { $off }) not spent in vain, on average
spike-would-show =
    is not in the plan; begun in { $period } it would show in time whether { $names } { $count ->
        [one] is
       *[other] are
    } feasible: { $change } (± { $error }) of expected value, and { $saved } (± { $off }) not spent in vain, on average
robust-other = Of { $count } plans within 1 % of the value, another holds best in bad futures: its worst tenth brings { $best } on average, that of the plan { $plan }; as planned it is worth { $planned }.
robust-itself = Of { $count } plans within 1 % of the value, the plan itself holds best in bad futures: its worst tenth brings { $plan } on average.

reason-too-long = The reason is longer than 2,000 characters.
    .hint = Shorten it.
label-record = Record “{ $text }” on “{ $name }”
recorded = Recorded on “{ $name }”: { $text }.
look-again-beyond = The roadmap ends before it would be looked at again.
    .hint = Choose an earlier period.
look-again-when = "Not now" needs a period in which it is looked at again.
    .hint = Say which.
look-again-only = Only "not now" is looked at again.
    .hint = Leave the period out.
nothing-recorded = No decision is recorded on "{ $id }".
    .hint = Nothing has to be taken away.
label-take-away = Take away what was recorded on “{ $name }”
taken-away = Taken away: what was recorded on “{ $name }”.
no-verdict-yet = No decision is recorded yet.
verdicts-none-due =
    { $so_many } { $count ->
        [one] decision is
       *[other] decisions are
    } recorded; none is due.
verdict-due = It is time to look at “{ $name }” again.
verdicts-due =
    It is time to look at “{ $name }” and { $count ->
        [one] one more
       *[other] { $so_many } more
    } again.
