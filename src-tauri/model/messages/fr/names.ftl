# Les axes, les périodes et les mois, et le nom des autres choses.

axis-methods = Méthodes
    .code = Mé
axis-architecture = Architecture
    .code = Ar
axis-management = Management
    .code = Mg
axis-organization = Organisation
    .code = Or
axis-skills = Compétences
    .code = Co

month = mois
quarter = trimestre
half-year = semestre
months =
    { $count ->
        [one] { $count } mois
       *[other] { $count } mois
    }
quarters =
    { $count ->
        [one] { $count } trimestre
       *[other] { $count } trimestres
    }
half-years =
    { $count ->
        [one] { $count } semestre
       *[other] { $count } semestres
    }
not-a-month = « { $text } » n’est pas un mois : écrire l’année et le mois comme 2027-01, entre 1970 et 2200
month-name =
    { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
        [12] décembre
       *[other] mois { $month }
    }
month-short =
    { $month ->
        [1] janv.
        [2] févr.
        [3] mars
        [4] avr.
        [5] mai
        [6] juin
        [7] juil.
        [8] août
        [9] sept.
        [10] oct.
        [11] nov.
        [12] déc.
       *[other] { $month }
    }
quarter-of-year = T{ $number }
half-of-year = S{ $number }
fiscal-year = EX{ $year }
