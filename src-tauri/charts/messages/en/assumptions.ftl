# The chart of assumptions, and what to test first.

stakes-none = Nothing is written down yet that the plan stands on: no assumption, and no doubt about feasibility.
stakes-all-settled =
    { $count ->
        [one] Nothing is left to test: the one assumption is settled.
       *[other] Nothing is left to test: all { $count } assumptions are settled.
    }
stakes-unplanned =
    { $count ->
        [one] One doubt is open; a plan shows what stands on it.
       *[other] { $count } doubts are open; a plan shows what stands on each.
    }
stakes-nothing-stands =
    { $count ->
        [one] One doubt is open, and nothing of the plan stands on it.
       *[other] { $count } doubts are open, and nothing of the plan stands on them.
    }
stakes-title = Test first whether this holds: { $name }. { $points } stand on it, and it fails with a chance of { $fails }.
stakes-title-feasible = Test first whether { $name } is feasible: { $points } stand on it, and it fails with a chance of { $fails }.
stakes-meaning = Bar: what the plan loses if it fails, with everything else as it is. Filled part: times the chance that it fails. On the right: when it is known
stakes-description = { $title } A bar for what stands on each doubt, the greatest risk first; { $count ->
        [one] one row.
       *[other] { $count } rows.
    }
stakes-first = Test this first
stakes-nothing-open = No assumption is open, and nothing is in doubt about feasibility.
stakes-settled = Found out
stakes-undated = no date
stakes-feasible = { $name } is feasible
stakes-on-nothing = no effect
stakes-everything = every output
stakes-all-outcomes = all outcomes
stakes-lost = { $points } at stake × { $fails } = { $risk } expected to be lost.
stakes-no-test = Nobody has said how to find out.
stakes-test = Test: { $test }
stakes-not-planned = Nothing of the plan stands on it.
stakes-no-date = It has no date; { $name } stands on it and starts in { $start }.
stakes-late = It is due in { $due }, too late for { $name }, which starts in { $start }.
stakes-in-time = It is due in { $due }, before { $name } starts in { $start }.
stakes-not-in-plan = { $name } is not in the plan.
stakes-no-spike = It shows only when { $name } is done, in { $known }: name a spike that shows it before.
stakes-spike-late = { $spike } shows it in { $known }, too late for { $name }, which starts in { $start }.
stakes-spike = { $spike } shows it in { $known }, before { $name } starts in { $start }.
stakes-sure = It is open at 100 %: say how sure you are, or that it held.
stakes-found =
    { $state ->
        [held] Held, found out in { $period }.
       *[failed] Failed, found out in { $period }.
    }
stakes-found-undated =
    { $state ->
        [held] Held.
       *[failed] Failed.
    }
stakes-still-planned = { $name }, which stands on it, is still in the plan.
stakes-stand = { $points } stand on it.
stakes-column-what = What is believed
stakes-column-on = What stands on it
stakes-column-sure = How sure (%)
stakes-column-stake = At stake (points)
stakes-column-risk = Expected to be lost (points)
stakes-column-known = Known in
stakes-column-first = Stands on it first
stakes-column-start = Starts in
stakes-column-finding = Found out
stakes-column-test = Test or spike
stakes-table = Assumptions and what to test first: { $name }
