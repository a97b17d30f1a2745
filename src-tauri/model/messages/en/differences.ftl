# What became different from one version to another, and what a what-if gives up and gains.

added = added
removed = removed
changed = changed
moved = moved
count-added = { $count } added
count-removed = { $count } removed
count-changed = { $count } changed
count-moved = { $count } moved
nothing-different = Nothing is different.

none = none

moved-before = moved before { $name }
moved-to-end = moved to the end

noun-capability = Capability
noun-investment = Investment
noun-output = Output
noun-outcome = Outcome
noun-fund = Fund
noun-pool = Pool
noun-step = Step
field-changed = changed ({ $value })
field-name = name
field-axis = axis
field-level-now = level now
field-level-next = level next
field-target-level = target level
field-kind = kind
field-duration = duration
field-not-before = not before
field-done-by = done by
field-made-by = made by
field-better-if = better if
field-worth = worth
field-worth-counts = worth counts
field-unspent-money = unspent money
field-must-gain-at-least = must gain at least
field-note = note
field-metric = metric
field-unit = unit
field-promise = promise
cost-new = cost none → { $now } ({ $fund })
cost-other = cost { $old } → { $now } ({ $fund })
cost-per-period = cost per { $unit } { $old } → { $now } ({ $fund })
cost-gone = cost { $amount } → none ({ $fund })
costs-reordered = costs in another order
up-to = up to { $amount }
effort-new = effort none → { $now } ({ $pool })
effort-other = effort { $old } → { $now } ({ $pool })
effort-per-period = effort per { $unit } { $old } → { $now } ({ $pool })
effort-gone = effort { $old } → none ({ $pool })
efforts-reordered = efforts in another order
makes = makes { $output }
makes-no-longer = no longer makes { $output }
outputs-reordered = outputs in another order
a-deliverable = a deliverable
capability-at-level = { $name } at level { $level }
made-by-all = all of its investments
made-by-any = any one of its investments
better-more = more
better-less = less
field-baseline = baseline
field-target = target
counts-each = in each { $unit }
counts-once = once
field-limit = limit
field-capacity = capacity
money-stays = stays for later
money-lapses = lapses
ends-with = ends with { $old } → { $now }

noun-effect = Effect
noun-need = Need
noun-decision = Decision
effect-name = { $output } moves { $outcome }
effect-whole = { $name } by { $share }, { $later }, { $confidence } sure
field-share = share
field-together = together with
effect-together = { $name } together with { $others }
field-shows = shows
field-confidence = confidence
need-name = { $waiting } needs { $needed }
need-whole = { $name }, { $later }
need-at-level = { $name } at level { $level }, { $later }
field-at-level = at level
decision-whole = { $name } { $decided }
pinned-from-to = pinned to { $old } → { $now }
pinned-to = pinned to { $period }
locked-from-to = locked in { $old } → { $now }
locked-to = locked in { $period }
excluded = excluded

noun-estimate = Estimate
noun-shock = Circumstance
estimated-cost-is = cost { $range }
estimated-duration-is = duration { $range }
estimated-effects-are = effects { $spread }
so-feasible = { $share } feasible
shown-by-spike = shown by { $spike }
all-certain = all certain
estimate-whole = { $name }: { $parts }
field-cost = cost
field-effects = effects
field-feasible = feasible
field-shown-by = shown by
field-chance = chance
nothing-before-its-end = nothing before its end
as-planned = as planned
from-to = { $low } to { $high }
as-expected = as expected
from-then = from { $before } → { $now }
until-then = until { $before } → { $now }
cuts = cuts { $fund } by { $share }
takes = takes { $share } of { $pool }
delays = delays starts by { $periods }

noun-scenario = Scenario
noun-recorded-decision = Recorded decision
without-a-name = without a name
field-what-if = what-if
field-said = said
field-kept = kept
field-reason = reason
field-decided = decided
field-value = value
field-spend = spend
scenario-planned = planned: { $value }
scenario-plan-gone = its plan is gone
scenario-planned-anew = planned anew
verdict-whole = { $name }: { $says } on { $day }
verdict-because = { $name }: { $says } on { $day }, because { $reason }
look-again = look again in { $old } → { $now }

noun-page = Page
over-time = over time
over-money = over money
field-title = title
field-title-written-for = title written for
field-notes = notes
story-usual = the usual pages, made anew each time
story-own = pages of its own, the usual ones so far
story = Story

noun-setting = Setting
setting-name = Name
setting-currency = Currency
    .change = { $before } → { $after }, for every amount of money
setting-length = Length of a period
    .change = { $before } → { $after }, for every duration, lag and amount per period
setting-fiscal = Start of the fiscal year
setting-first = First period
    .change = starts in { $before } → { $after }
setting-periods = Number of periods
setting-discount = Discount
    .change = { $before } → { $after } per year
setting-stage-unit = Counted at the stages
setting-group = Smallest group of a survey
setting-sample = Sample data
    .yes = yes
    .no = no

in-the-same = in the same { $unit }
periods-later = { $periods } later
period-from = { $period } from { $month }

row-from = per { $unit } from { $period } { $amounts }
row-stretch = in { $when } { $before } → { $after }
row-and-more = { $told }, and in { $periods } more
row-now = { $before } (now { $after })

noun-plan = Plan
plan-summary =
    { $count ->
        [one] { $count } investment
       *[other] { $count } investments
    }, { $value }, { $spend }
plan-value = Value
plan-money = Money
plan-proof = Proof
more-of-it = { $amount } more
less-of-it = { $amount } less
starts-in = starts in { $period }
starts-no-longer = no longer starts in { $period }
starts-no-longer-gone = no longer starts in { $period }, and is no longer in the roadmap
periods-earlier = { $periods } earlier
later = later
earlier = earlier
starts-moved = starts in { $old } → { $now }, { $by }

so-many-enter =
    { $count ->
        [one] { $count } enters
       *[other] { $count } enter
    }
so-many-drop =
    { $count ->
        [one] { $count } drops
       *[other] { $count } drop
    }
so-many-move =
    { $count ->
        [one] { $count } moves
       *[other] { $count } move
    }
so-many-cheaper =
    { $count ->
        [one] { $count } gets cheaper
       *[other] { $count } get cheaper
    }
so-many-dearer =
    { $count ->
        [one] { $count } gets dearer
       *[other] { $count } get dearer
    }
cheaper-by = { $by } cheaper
dearer-by = { $by } dearer
investments-change = investments: { $changes }
none-move = nothing enters, drops or moves
value-as-before = Value as before
value-change = Value { $change }
one-more-slips = { $text } and one more outcome slips
more-slip = { $text } and { $count } more outcomes slip
slips-to = { $name } slips to { $period }
target-no-longer = { $name } no longer reaches its target
targets-no-longer = { $many } outcomes no longer reach their targets, { $name } comes to { $progress }
comes-forward = { $name } comes forward to { $period }
reaches-target = { $name } reaches its target in { $period }
in-neither-plan = is in neither plan
target-moved = target reached in { $now } instead of { $before }
target-lost = target no longer reached (before: { $before }); { $progress } of the way
target-won = target reached in { $now }; before { $progress } of the way
way-as-before = about { $progress } of the way, as before
way-instead = { $now } of the way instead of { $before }
