# The table of circumstances.

circumstances = Circumstances
circumstances-counted =
    { $count ->
        [1] { $count } circumstance
       *[other] { $count } circumstances
    }
circumstance-new = New circumstance
circumstance-column = Circumstance
circumstance-column-chance = Chance
circumstance-column-first = From
circumstance-column-last = To
circumstance-column-what = What it takes
circumstance-column-amount = How much
circumstance-delay = starts are delayed
circumstance-no-means = is no fund and no pool that is there, and not “starts are delayed”
circumstance-no-delay = is no number of periods from 1 to 120
circumstance-ends-early = is before its first period
