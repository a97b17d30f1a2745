# Le tableau des hypothèses.

assumptions = Hypothèses
assumptions-counted =
    { $count ->
        [0] { $count } hypothèse
        [1] { $count } hypothèse
       *[other] { $count } hypothèses
    }
assumption-new = Nouvelle hypothèse
assumption-column = Hypothèse
assumption-column-test = Comment la vérifier
assumption-column-due = Échéance
assumption-column-finding = Constat
assumption-column-found = Constaté en
assumptions-go-along =
    { $count ->
        [1] Une hypothèse disparaît avec.
       *[other] { $count } hypothèses disparaissent avec.
    }
