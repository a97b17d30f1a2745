# Le tableau des fiches.

briefs = Fiches
briefs-counted =
    { $count ->
        [one] { $count } fiche
       *[other] { $count } fiches
    }
briefs-go-along =
    { $count ->
        [one] Une fiche disparaît avec.
       *[other] { $count } fiches disparaissent avec.
    }
