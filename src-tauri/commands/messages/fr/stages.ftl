# Ce qu’un plan ajoute aux tableaux des stades et des apports, les phrases au-dessus, et ce qui passe.

stages-at-end = À la fin
stages-limits = Limite en
lifts-leverage = D’ici la fin, un niveau ajoute
stages-none = Aucun stade n’est encore nommé.
    .hint = Nommer les stades par lesquels passe tout travail, ou commencer par les habituels.
stages-some =
    { $count ->
        [one] Un stade
       *[other] { $count } stades
    }, { $lifts ->
        [0] rien ne leur apporte encore.
        [one] avec un apport d’une capacité.
       *[other] avec { $lifts } apports de capacités.
    }
lifts-no-stage = Il n’y a pas encore de stade auquel une capacité pourrait apporter.
lifts-some =
    { $count ->
        [0] Aucune capacité ne relève encore un stade : saisir ce que chaque niveau d’une capacité ajoute à un stade.
        [one] Une capacité relève un stade, en { $unit } { $length ->
            [month] par mois
            [half-year] par semestre
           *[quarter] par trimestre
        } et par niveau.
       *[other] Des capacités relèvent des stades à { $count } endroits, en { $unit } { $length ->
            [month] par mois
            [half-year] par semestre
           *[quarter] par trimestre
        } et par niveau.
    }
stages-limit-here = Débit de { $work } { $unit } : { $names } { $count ->
        [one] limite
       *[other] limitent
    }.
stages-leverage = +{ $work } { $unit } jusqu’à la fin, +{ $end } dans la dernière période
stages-label =
    { $count ->
        [one] Ajouter un stade habituel
       *[other] Ajouter { $count } stades habituels
    }
stages-added =
    { $count ->
        [0] Tous les stades habituels sont déjà là.
        [one] Un stade ajouté. Saisir ce qui y passe.
       *[other] { $count } stades ajoutés. Saisir ce qui passe par chacun.
    }
stage-unit-label =
    { $count ->
        [0] Retirer ce qui est compté aux stades
       *[other] Compter aux stades : { $unit }
    }
stage-unit-set =
    { $count ->
        [0] Plus rien ne dit ce qui est compté aux stades.
       *[other] Compté aux stades : { $unit }.
    }
stage-unit-refused = Le mot pour ce qui est compté a { $count } lettres.
    .hint = S’en tenir à { $most } : il est à côté de chaque nombre du graphique.

found-stage =
    { $work } { $unit } par { $length ->
        [month] mois
        [half-year] semestre
       *[quarter] trimestre
    } aujourd’hui
