# What is wrong with stages and what lifts them, and how they became different.

stages-too-many = There are { $count } stages.
    .hint = Keep at most { $most }: put together what the same people do in one go.
stage-capacity = { $capacity } units of work get through it in a period.
    .hint = Give a number of 0 to { $most }, or count in larger units.
stage-twice = Another stage has the same name.
    .hint = Give each a name of its own, or keep one of them.
lift-twice = It is there twice.
    .hint = Keep one lift per stage and capability.
lift-of-nothing = It lifts stage "{ $stage }", which does not exist.
    .hint = Bring the stage back, or take the lift away.
lift-by-nothing = It is a lift by capability "{ $capability }", which does not exist.
    .hint = Bring the capability back, or take the lift away.
lift-per-level = Each level adds { $work } units of work.
    .hint = Give a number of 1 to { $most }, or take the lift away.

stage-noun = Stage
lift-noun = Lift
stage-field-capacity = capacity per period
lift-field-per-level = added by each level
lift-name = { $capability } lifts { $stage }
lift-whole = { $name }: { $work } by each level
page-throughput = What limits throughput
