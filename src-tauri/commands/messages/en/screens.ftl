# The Plan screen, the inspector, the about box, and how far planning is.

chart-compares = This chart compares plans.
    .hint = Ask for it with show_comparison.
chart-size = A chart cannot be drawn at this size.
    .hint = Use 320 to 8,000 by 240 to 8,000 px.
nothing-to-plan = There is nothing to plan yet: the roadmap has no investments.
not-planned-yet = This roadmap has not been planned yet.
one-problem-first = One problem has to be mended before this roadmap can be planned.
problems-first = { $count } problems have to be mended before this roadmap can be planned.
card-value = Value
card-spend = Spend
card-people = Fullest pool
card-outcomes = Outcomes
card-investments = In the plan
card-spend-of = of { $limit }
card-people-when = { $name } in { $period }
so-many-of = { $count } of { $all }
card-reach-target = reach their target
card-of-investments =
    { $count ->
        [one] investment
       *[other] investments
    }
came-after-plan = It came after this plan was made.
pinned-to = Pinned to { $period }
locked-to = Locked in { $period }
about-what = An offline planner for technology strategy. It opens no network connection.
about-engine = Plans are found and proven with { $engine }.
about-licence = Licensed under MIT or Apache-2.0, at your choice. The typeface is Inter (SIL Open Font License 1.1).

no-cost-yet = no cost yet, planned as 0
not-in-the-plan = Not in the plan
in-because = In because
here-because = Here because
not-in-because = Not in because
would-serve = It would serve
it-needs = It needs
needed-by = Needed by
takes = Takes
brings = { $output } brings { $outcome } { $share } of the way from { $period } on.
brings-of-which = { $output } brings { $outcome } { $share } of the way from { $period } on, of which { $counted } count because the target is reached.
brings-together = { $sentence } That takes { $others } too.
window-from = It may not start before { $period }.
window-until = It has to be done by { $period }.
rule-must = It must be done by { $period }: { $name }.
rule-must-soft = It should be done by { $period }, or { $price } are paid: { $name }.
opens-the-way = It moves no outcome itself: it opens the way for others.
moves-nothing = It moves no outcome in this plan.
held-back = { $output } brings nothing: its level counts once { $name } is at { $level }, and here it gets to { $most }.
you-pinned = You pinned it to { $period }.
you-locked = You locked it in { $period }.
starts-first = It starts with the first period.
needs-ending = It needs { $name }, which ends in { $period }.
needs-level-reached = It needs { $name } at level { $level }, reached in { $period }.
would-lack = Starting in { $when }, { $name } would lack { $missing } in { $period }.
no-more-value = Starting in { $when } would bring no more value.
needs-left-out = It needs { $name }, which is not in the plan.
part-of-way = { $name }: { $share } of the way.
at-level-now = { $name } at level { $level } (now { $now }).
starts-in = starts in { $period }
is-not-in-the-plan = not in the plan
money-from = { $amount } from { $fund }.
people-of = { $people } of { $pool }.
people-up-to = up to { $people } of { $pool }.

time-limit = The time limit is not between 0 seconds and a day.
    .hint = Use a number of seconds.
plan-made = Value { $value }, { $proof }.
best-so-far = Best so far { $value }
no-plan-so-far = No plan yet
none-better = no plan is better
cannot-exceed = cannot exceed { $value }
cannot-exceed-gap = cannot exceed { $value } (at most { $gap } better)
plan-is-right = The plan keeps every rule and its figures are right: value { $value }, { $proof }, spend { $spend }.
plan-breaks =
    The plan breaks { $so_many } { $count ->
        [one] rule
       *[other] rules
    }.
no-plan-yet = There is no plan yet.
    .hint = Plan the roadmap first.
