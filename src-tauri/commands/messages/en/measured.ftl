# The sentence above the table of measured values.

measured-no-outcome = There is no outcome to measure yet. Add outcomes first.
measured-none = Nothing is measured yet: type what you measured at the end of a period into its column.
measured-some =
    { $count ->
        [one] One value is measured
       *[other] { $count } values are measured
    }, of { $outcomes ->
        [one] one outcome.
       *[other] { $outcomes } outcomes.
    }
