# Le tableau des évaluations.

assessments = Évaluations
assessments-counted =
    { $count ->
        [one] { $count } évaluation
       *[other] { $count } évaluations
    }
assessment-new = Nouvelle évaluation
assessment-column-month = Mois
assessment-column-assessor = Évalué par
assessment-column-declared = Niveau déclaré
assessment-column-evidenced = Niveau constaté
assessment-column-evidence = Preuves
assessments-go-along =
    { $count ->
        [one] Une évaluation disparaît avec.
       *[other] { $count } évaluations disparaissent avec.
    }
