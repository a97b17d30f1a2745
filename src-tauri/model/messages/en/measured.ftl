# What is wrong with measured values, and how they became different.

measured-twice = There are two records of what was measured of it.
    .hint = Keep one per outcome.
measured-outdated = They are of outcome "{ $outcome }", which does not exist.
    .hint = Bring the outcome back, or take the values away.
measured-outside =
    { $count ->
        [one] A value was measured after the one period of the roadmap.
       *[other] A value was measured after the { $count } periods of the roadmap.
    }
    .hint = Make the roadmap longer, or take the value away. It is kept as it was.
measured-too-large = A value is larger than a billion units.
    .hint = Measure in a larger unit.

measured-nothing = { $name }: nothing
measured-now = { $period } now { $value }
measured-gone = { $period } no longer { $value }

measured-noun = Measured values
page-trajectories = Is it happening
