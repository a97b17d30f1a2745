# The table of commitments.

commitments-known = Known since
commitments-promised = Promised for
commitments-done = Done in
commitments-go-along =
    { $count ->
        [1] One commitment goes with it.
       *[other] { $count } commitments go with it.
    }

commitments = Commitments
commitments-counted =
    { $count ->
        [1] { $count } commitment
       *[other] { $count } commitments
    }
