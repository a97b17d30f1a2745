# The tables of stages and of what lifts them.

stages = Stages
lifts = Lifts
stages-counted =
    { $count ->
        [1] { $count } stage
       *[other] { $count } stages
    }
lifts-counted =
    { $count ->
        [1] { $count } lift
       *[other] { $count } lifts
    }
stage-new = New stage
stage-column = Stage
stage-column-capacity = Capacity
stage-unit-capacity =
    { $unit } per { $length ->
        [month] month
        [half-year] half-year
       *[quarter] quarter
    }
stage-unit-usual = changes
stage-no-work = is not a whole number from 0 to { $most }
row-no-capability = names no capability of the roadmap
lifts-go-along =
    { $count ->
        [1] One lift goes with it.
       *[other] { $count } lifts go with it.
    }
