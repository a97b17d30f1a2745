# Les tableaux des pales, des influences et des poussées, et les pales habituelles.

blades = Pales
influences = Influences
pushes = Poussées
blades-counted =
    { $count ->
        [one] { $count } pale
       *[other] { $count } pales
    }
influences-counted =
    { $count ->
        [one] { $count } ligne d’influences
       *[other] { $count } lignes d’influences
    }
pushes-counted =
    { $count ->
        [one] { $count } ligne de poussées
       *[other] { $count } lignes de poussées
    }
blade-new = Nouvelle pale
blade-column = Pale
blade-column-start = Aujourd’hui
blade-unit = sur { $most }
blade-no-start = n’est pas un nombre entier de 0 à { $most }
influence-column = Cette pale entraîne
influence-no-strength = n’est pas une force de −{ $most } à +{ $most }
influence-no-diagonal = ferait tourner la pale par elle-même : laisser la cellule vide
push-unit =
    { $length ->
        [month] points par mois
        [half-year] points par semestre
       *[quarter] points par trimestre
    }
push-column-lag = { $name }, périodes après sa fin
push-no-points = n’est pas un nombre entier de points de −{ $most } à +{ $most }
push-no-lag = n’est pas un nombre entier de périodes de 0 à { $most }
push-without-points = dit quand, mais pas encore de combien de points : l’indiquer d’abord
row-no-blade = n’est pas une pale : l’ajouter d’abord au tableau des pales
influences-go-along =
    { $count ->
        [one] Une influence disparaît avec.
       *[other] { $count } influences disparaissent avec.
    }
pushes-go-along =
    { $count ->
        [one] Une poussée disparaît avec.
       *[other] { $count } poussées disparaissent avec.
    }
usual-blade-alignment = Alignement
usual-blade-collaboration = Collaboration
usual-blade-vitality = Vitalité
