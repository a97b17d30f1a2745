# The table of cycles.

cycles = Cycles
cycles-counted =
    { $count ->
        [1] { $count } cycle
       *[other] { $count } cycles
    }
cycle-new = New cycle
cycle-column = Cycle
cycle-column-began = Begins
cycle-column-ended = Ends before
cycle-column-promised = Promised (points)
cycle-column-reached = Reached (points)
cycle-column-planned = Planned
cycle-column-done = Done
cycle-column-review = Review
cycle-no-count = is not a number of investments from 0 to { $most }
amount-no-value = is not a value: write at most 1,000,000,000 points
column-lasting = Worth of a level at the end
lasting-no-worth = is not a worth of a level: write up to { $most }, or nothing
