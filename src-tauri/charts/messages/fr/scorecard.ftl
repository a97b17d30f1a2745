# Le plan en quelques grands chiffres.

scorecard-subtitle = Valeur, argent, personnes, résultats et investissements ; le trait est la limite, ou ce qu’aucun plan ne dépasse
scorecard-description =
    { $title } { $count ->
        [one] Un chiffre.
       *[other] { $count } chiffres.
    }
scorecard-table = { $name } en quelques chiffres
scorecard-column-what = Quoi
scorecard-column-number = Chiffre
scorecard-column-beside = Comparé à
