# The table of measured values.

measured-outcome = Outcome
measured-unit = Unit
measured-no-outcome = is no outcome of this roadmap: add it to them first
measured-go-along =
    { $count ->
        [one] One measured value goes with it.
       *[other] { $count } measured values go with it.
    }

measured-values = Measured values
measured-counted =
    { $count ->
        [1] { $count } measured value
       *[other] { $count } measured values
    }
