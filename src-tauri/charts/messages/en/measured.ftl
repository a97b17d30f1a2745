# The chart of what was measured beside what the plan expects.

trajectories-no-outcome = There is no outcome yet, so there is nothing to measure.
trajectories-unmeasured =
    { $count ->
        [one] The one outcome is not measured yet.
       *[other] None of the { $count } outcomes is measured yet.
    }
trajectories-well =
    { $count ->
        [one] The one outcome that is measured is on its expected way or better.
       *[other] All { $count } measured outcomes are on their expected way or better.
    }
trajectories-worse =
    { $count ->
        [one] The one outcome that is measured, { $name }, is worse than expected.
       *[other] { $well } of { $count } measured outcomes are on their expected way or better; { $name } is worse than expected.
    }
trajectories-worse-several =
    { $well ->
        [0] None of the { $count } measured outcomes is on its expected way; { $name } is furthest from it.
       *[other] { $well } of { $count } measured outcomes are on their expected way or better; { $worse } are worse, { $name } most of all.
    }

trajectories-subtitle =
    { $count ->
        [0] Nothing is measured yet
        [one] 1 value measured, the last in { $period }
       *[other] { $count } values measured, the last in { $period }
    } · { $outcomes ->
        [one] 1 outcome
       *[other] { $outcomes } outcomes
    }, { $first ->
        [keys] delivery metrics first, then that with the most worth
       *[worth] that with the most worth first
    }
trajectories-subtitle-steps = { $subtitle } · numbers below: ends of steps
trajectories-step = step { $number }
trajectories-units = values at the end of each { $length ->
        [month] month
        [half_year] half-year
       *[quarter] quarter
    }, each outcome in its own unit
trajectories-more =
    { $count ->
        [one] and one more, of less worth; it is in the table
       *[other] and { $count } more, of less worth; all are in the table
    }
trajectories-description =
    { $count ->
        [one] { $title } One small chart: what was measured, what the plan expects, baseline and target.
       *[other] { $title } { $count } small charts: what was measured, what the plan expects, baseline and target.
    }

trajectories-key-measured = measured
trajectories-key-expected = expected by the plan
trajectories-key-expected-short = expected
trajectories-key-band = 80 % of futures
trajectories-key-worse = worse than expected
trajectories-key-worse-short = worse
trajectories-key-better = better than expected
trajectories-key-better-short = better

trajectories-better = better { $way ->
        [up] ↑
       *[down] ↓
    }
trajectories-last = { $value } in { $period }, { $standing ->
        [worse] worse than expected
        [better] better than expected
       *[expected] as expected
    }
trajectories-last-short = { $value } in { $period }, { $standing ->
        [worse] worse
        [better] better
       *[expected] as expected
    }
trajectories-last-shortest = { $value }, { $standing ->
        [worse] worse
        [better] better
       *[expected] as expected
    }
trajectories-not-measured = not measured yet
trajectories-target = target { $value }
trajectories-baseline = baseline { $value }
trajectories-way = from { $baseline } to { $target }
trajectories-expected = expected { $value }
trajectories-expected-between = expected { $value }, between { $low } and { $high } in 8 of 10 futures
trajectories-expected-end = expected by { $period }: { $value }

trajectories-table = What was measured of each outcome of { $name }, and what is expected
trajectories-column-outcome = Outcome
trajectories-column-unit = Unit
trajectories-column-period = End of
trajectories-column-measured = Measured
trajectories-column-expected = Expected by the plan
trajectories-column-low = Tenth percentile
trajectories-column-high = Ninetieth percentile
trajectories-column-standing = Standing
trajectories-standing = { $standing ->
        [worse] worse than expected
        [better] better than expected
       *[expected] as expected
    }
