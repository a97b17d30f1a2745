# Les tableaux des parties prenantes et de leurs positions.

stakeholders = Parties prenantes
stances = Positions
stakeholders-counted =
    { $count ->
        [one] { $count } partie prenante
       *[other] { $count } parties prenantes
    }
stances-counted =
    { $count ->
        [one] { $count } position
       *[other] { $count } positions
    }
stakeholder-new = Nouvelle partie prenante
stakeholder-column = Partie prenante
stakeholder-column-power = Pouvoir
stakeholder-column-interest = Intérêt
stakeholder-column-bears = Peut absorber
stakeholder-unit-bears =
    changement par { $length ->
        [month] mois
        [half-year] semestre
       *[quarter] trimestre
    }
stance-column-load = Changement pour { $name }
stakeholder-no-grade = n’est pas une note de 1 (le moins) à 5 (le plus)
stakeholder-no-bears = n’est pas un nombre entier de 0 à { $most } ; laisser vide si ce n’est pas limité
stance-no-leaning = n’est pas un avis de −2 (fortement contre) à +2 (fortement pour)
stance-no-load = n’est pas un changement de 0 à { $most }
stances-go-along =
    { $count ->
        [one] Une position disparaît avec.
       *[other] { $count } positions disparaissent avec.
    }
