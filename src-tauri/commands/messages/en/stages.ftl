# What a plan adds to the tables of stages and lifts, the sentences above them, and what gets through.

stages-at-end = At the end
stages-limits = Limits in
lifts-leverage = By the end, one level adds
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
        [0] No capability raises a stage yet: type what each level of one adds to a stage.
        [one] One capability raises a stage, in { $unit } { $length ->
            [month] a month
            [half-year] a half-year
           *[quarter] a quarter
        } for each level.
       *[other] Capabilities raise stages in { $count } places, in { $unit } { $length ->
            [month] a month
            [half-year] a half-year
           *[quarter] a quarter
        } for each level.
    }
stages-limit-here = Throughput { $work } { $unit }: { $names } { $count ->
        [one] limits
       *[other] limit
    }.
stages-leverage = +{ $work } { $unit } until the end, +{ $end } in the last period
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
stage-unit-label =
    { $count ->
        [0] Take away what is counted at the stages
       *[other] Count { $unit } at the stages
    }
stage-unit-set =
    { $count ->
        [0] Nothing says any more what is counted at the stages.
       *[other] The stages count { $unit }.
    }
stage-unit-refused = The word for what is counted has { $count } letters.
    .hint = Keep it to { $most }: it stands beside every number of the chart.

found-stage =
    { $work } { $unit } per { $length ->
        [month] month
        [half-year] half-year
       *[quarter] quarter
    } today
