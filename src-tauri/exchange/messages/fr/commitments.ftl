# Le tableau des engagements.

commitments-known = Connu depuis
commitments-promised = Promis pour
commitments-done = Fait en
commitments-go-along =
    { $count ->
        [1] Un engagement disparaît avec.
       *[other] { $count } engagements disparaissent avec.
    }

commitments = Engagements
commitments-counted =
    { $count ->
        [one] { $count } engagement
       *[other] { $count } engagements
    }
