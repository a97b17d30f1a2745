# The table of assumptions.

assumptions = Assumptions
assumptions-counted =
    { $count ->
        [1] { $count } assumption
       *[other] { $count } assumptions
    }
assumption-new = New assumption
assumption-column = Assumption
assumption-column-test = How it is found out
assumption-column-due = Due
assumption-column-finding = Found out
assumption-column-found = Found in
assumptions-go-along =
    { $count ->
        [1] One assumption goes with it.
       *[other] { $count } assumptions go with it.
    }
