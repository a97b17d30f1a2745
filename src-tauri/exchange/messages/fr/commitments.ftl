# Le tableau des engagements.

commitments-known = Connu depuis
commitments-promised = Promis pour
commitments-done = Fait en
commitments-go-along =
    { $count ->
        [1] Une promesse disparaît avec.
       *[other] { $count } promesses disparaissent avec.
    }

commitments = Promesses
commitments-counted =
    { $count ->
        [one] { $count } promesse
       *[other] { $count } promesses
    }
