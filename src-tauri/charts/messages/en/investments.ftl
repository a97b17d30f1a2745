# What is said about one investment, and why it is not in the plan.

pinned-to = pinned to { $when }
locked-to = locked in { $when }
excluded = excluded
state-done = done
state-in-progress = in progress
state-planned = planned
decision-not-held = { $decision }, but elsewhere in this plan
level-change = level { $from } to { $to }
step-number = step { $number }
step-named = { $step }: { $name }
after-last-step = After the last step
no-cost-yet = no cost yet, planned as { $cost }
place-of = { $place } of { $count }
range-to = to
and-more = and { $count } more
yes = yes
no = no
not-before = not before { $when }
done-by = done by { $when }
reason-excluded = You excluded it.
reason-needs = It needs { $name }, which is not in the plan.
reason-needs-level = It needs { $capability } at level { $level }, which the plan does not reach in time.
reason-no-time =
    Not enough { $length ->
        [month] months
        [half-year] half-years
       *[quarter] quarters
    } are left after what it needs, within the time it may take.
reason-adds-nothing = It fits, but adds no value to this plan.
reason-runs-out = { $name } runs out in { $when }: { $missing } more would be needed.
reason-rule-begin = The rule { $name } lets no more begin in { $when }.
reason-rule-at-work = The rule { $name } allows no more at work in { $when }.
reason-rule-amount = The rule { $name } leaves no room for it in { $when }.
reason-rule-gate = The gate { $name } opens too late for it, or never.
reason-rule = The rule { $name } leaves no room for it.
reason-rule-costs = It fits, but breaking the rule { $name } would cost at least what it adds.
reason-not-tried = It would fit and add value: the search was stopped before it was tried.

# columns of the table
column-investment = Investment
column-axis = Axis
column-change = Change
column-in-plan = In the plan
column-when = When
column-state = State
column-cost = Cost, { $currency }
column-people = People, FTE
column-step = Step
column-decision = Decision
column-why-not = Why not
