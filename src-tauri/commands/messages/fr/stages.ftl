# Ce qu’un plan ajoute aux tableaux des stades et des relèvements, les phrases au-dessus, et ce qui passe.

stages-at-end = À la fin
stages-limits = Limite en
lifts-leverage = Un niveau de plus ajoute
stages-none = Aucun stade n’est encore nommé.
    .hint = Nommer les stades par lesquels passe tout travail, ou commencer par les habituels.
stages-some =
    { $count ->
        [one] Un stade
       *[other] { $count } stades
    }, { $lifts ->
        [0] rien n’en relève encore.
        [one] relevés par une capacité à un endroit.
       *[other] relevés par des capacités à { $lifts } endroits.
    }
lifts-no-stage = Il n’y a pas encore de stade qu’une capacité pourrait relever.
lifts-some =
    { $count ->
        [0] Aucun relèvement n’est encore connu : saisir ce que chaque niveau d’une capacité ajoute à un stade.
        [one] Un relèvement est connu.
       *[other] { $count } relèvements sont connus.
    }
stages-limit-here = Débit { $work } : { $names } { $count ->
        [one] limite
       *[other] limitent
    }.
stages-leverage = +{ $work } jusqu’à la fin, +{ $end } dans la dernière période
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

found-stage = { $work } par période aujourd’hui
