# Les tableaux des stades et des apports aux stades.

stages = Stades
lifts = Apports aux stades
stages-counted =
    { $count ->
        [one] { $count } stade
       *[other] { $count } stades
    }
lifts-counted =
    { $count ->
        [one] { $count } apport
       *[other] { $count } apports
    }
stage-new = Nouveau stade
stage-column = Stade
stage-column-capacity = Débit possible
stage-unit-capacity =
    { $unit } par { $length ->
        [month] mois
        [half-year] semestre
       *[quarter] trimestre
    }
stage-unit-usual = changements
stage-no-work = n’est pas un nombre entier de 0 à { $most }
row-no-capability = ne nomme aucune capacité de la feuille de route
lifts-go-along =
    { $count ->
        [one] Un apport disparaît avec.
       *[other] { $count } apports disparaissent avec.
    }
