# The table of commitments.

commitments-known = Known since
commitments-promised = Promised for
commitments-done = Done in
commitments-go-along =
    { $count ->
        [1] One promise goes with it.
       *[other] { $count } promises go with it.
    }

commitments = Promises
commitments-counted =
    { $count ->
        [1] { $count } promise
       *[other] { $count } promises
    }
