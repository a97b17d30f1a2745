# What a plan adds to the tables of stages and lifts, the sentences above them, and what gets through.

stages-at-end = At the end
stages-limits = Limits in
lifts-leverage = One more level adds, until the end
lifts-unit-leverage = work
stages-none = No stage is named yet.
    .hint = Name the stages that all work goes through, or begin with the usual ones.
stages-some =
    { $count ->
        [one] One stage
       *[other] { $count } stages
    }, { $lifts ->
        [0] nothing lifts any of them yet.
        [one] lifted by one capability in one place.
       *[other] lifted by capabilities in { $lifts } places.
    }
lifts-no-stage = There is no stage yet that a capability could lift.
lifts-some =
    { $count ->
        [0] No lift is known yet: type what each level of a capability adds to a stage.
        [one] One lift is known.
       *[other] { $count } lifts are known.
    }
stages-limit-here = Throughput { $work }: { $names } { $count ->
        [one] limits
       *[other] limit
    }.
stages-leverage = +{ $work } until the end, +{ $end } in the last period
stages-label =
    { $count ->
        [one] Add one usual stage
       *[other] Add { $count } usual stages
    }
stages-added =
    { $count ->
        [0] All the usual stages are there already.
        [one] Added one stage. Type what gets through it.
       *[other] Added { $count } stages. Type what gets through each.
    }

found-stage = { $work } per period today
