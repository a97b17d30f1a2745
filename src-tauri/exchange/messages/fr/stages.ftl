# Les tableaux des stades et de ce qui les relève.

stages = Stades
lifts = Relèvements
stages-counted =
    { $count ->
        [one] { $count } stade
       *[other] { $count } stades
    }
lifts-counted =
    { $count ->
        [one] { $count } relèvement
       *[other] { $count } relèvements
    }
stage-new = Nouveau stade
stage-column = Stade
stage-column-capacity = Débit possible
stage-unit-capacity =
    travail par { $length ->
        [month] mois
        [half-year] semestre
       *[quarter] trimestre
    }
stage-no-work = n’est pas un nombre entier de 0 à { $most }
row-no-capability = ne nomme aucune capacité de la feuille de route
lifts-go-along =
    { $count ->
        [one] Un relèvement disparaît avec.
       *[other] { $count } relèvements disparaissent avec.
    }
