# What is wrong with stages and what lifts them, and how they became different.

stages-too-many = There are { $count } stages.
    .hint = Keep at most { $most }: put together what the same people do in one go.
stage-capacity = { $capacity } { $unit } get through it in a period.
    .hint = Give a number of 0 to { $most }, or count in larger units.
stage-twice = Another stage has the same name.
    .hint = Give each a name of its own, or keep one of them.
lift-twice = It is there twice.
    .hint = Keep one lift per stage and capability.
lift-of-nothing = It lifts stage "{ $stage }", which does not exist.
    .hint = Bring the stage back, or take the lift away.
lift-by-nothing = It is a lift by capability "{ $capability }", which does not exist.
    .hint = Bring the capability back, or take the lift away.
lift-per-level = Each level adds { $work } { $unit }.
    .hint = Give a number of 1 to { $most }, or take the lift away.
stage-unit-missing = What gets through the stages is counted, but not said.
    .hint = Say on the tab Stages what one of them is: changes, stories, releases.
stage-unit-no-word = "{ $unit }" does not say what is counted at the stages.
    .hint = Give a word in the plural: changes, stories, releases.
stage-unit-long = The word for what is counted at the stages has { $count } letters.
    .hint = Keep it to { $most }: it stands beside every number of the chart.

stage-unit-none =
    { $count ->
        [one] unit of work
       *[other] units of work
    }
stage-noun = Stage
lift-noun = Lift
stage-field-capacity = capacity per period
lift-field-per-level = added by each level
lift-name = { $capability } lifts { $stage }
lift-whole = { $name }: { $work } by each level
page-throughput = What limits throughput
