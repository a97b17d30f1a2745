# The tables of drivers, of their comparisons, and of what carries them.

drivers = Drivers
comparisons = Comparisons
driver-links = Shares of drivers
drivers-counted =
    { $count ->
        [1] { $count } driver
       *[other] { $count } drivers
    }
comparisons-counted =
    { $count ->
        [1] { $count } comparison
       *[other] { $count } comparisons
    }
driver-links-counted =
    { $count ->
        [1] { $count } share
       *[other] { $count } shares
    }
driver-new = New driver
driver-column = Driver
driver-column-kind = Kind
driver-column-importance = Importance
driver-column-note = Note
driver-no-points = is not a whole number of points from 0 to { $most }
comparison-no-times = is not on the scale: a whole number from 1 to { $most }, or one divided by it, such as 1/3
comparison-same = compares a driver with itself: that is always 1
comparison-other = is not the other way round of what the row of { $name } says
row-no-driver = names no driver of the roadmap
comparisons-go-along =
    { $count ->
        [1] One comparison goes with it.
       *[other] { $count } comparisons go with it.
    }
driver-links-go-along =
    { $count ->
        [1] One share of a driver goes with it.
       *[other] { $count } shares of drivers go with it.
    }
