# Ce qui s’ajoute au tableau des évaluations, la reprise des niveaux, et ce que vaut l’écart.

assessments-gap = Écart
assessments-now = Niveau qui compte
take-nothing = Aucune capacité n’est encore évaluée.
take-as-it-is = Chaque capacité évaluée compte pour le niveau auquel elle a été constatée.
take-would = Constatées à d’autres niveaux que ceux qui comptent : { $changes }.
take-one = { $name } { $before } → { $after }
take-and-more = { $named }, et { $count ->
        [one] une autre
       *[other] { $count } autres
    }
take-level =
    { $which ->
        [now] actuel
        [next] suivant
       *[target] cible
    } { $before } → { $after }
take-done =
    { $count ->
        [one] Une capacité compte désormais pour le niveau auquel elle a été constatée
       *[other] { $count } capacités comptent désormais pour le niveau auquel elles ont été constatées
    } : { $changes }.
take-label = Planifier avec les niveaux constatés
knowing-not-assessed = Aucune capacité n’est encore évaluée.
    .hint = Saisir ce qui est déclaré et ce qui est constaté d’une capacité dans le tableau des évaluations.
knowing-stopped = La valeur de l’écart n’a pas été demandée jusqu’au bout.
knowing-no-plan =
    Aucun plan ne respecte toutes les règles avec les capacités aux niveaux { $levels ->
        [seen] constatés
       *[said] déclarés
    } : la valeur de l’écart ne peut pas être dite.
knowing-none-found =
    Aucun plan n’a été trouvé avec les capacités aux niveaux { $levels ->
        [seen] constatés
       *[said] déclarés
    } : la valeur de l’écart n’est pas connue.
knowing-worth = Faire ce qui est déclaré vaudrait { $gap } : le plan atteint { $said } aux niveaux déclarés et { $seen } aux niveaux constatés (les deux prouvés).
knowing-worth-less = Aux niveaux déclarés, le plan vaudrait { $gap } de moins : { $said }, et { $seen } aux niveaux constatés (les deux prouvés).
knowing-worth-nothing = Faire ce qui est déclaré n’ajouterait rien : le plan atteint { $value } dans les deux cas (prouvé).
knowing-worth-between = Faire ce qui est déclaré vaudrait entre { $least } et { $most } (prouvé) : les plans trouvés atteignent { $said } aux niveaux déclarés et { $seen } aux niveaux constatés.
knowing-worth-at-least = Faire ce qui est déclaré vaudrait au moins { $gap } : le meilleur plan trouvé atteint { $said } aux niveaux déclarés, et aucun plan plus de { $seen } aux niveaux constatés.
knowing-worth-at-most = Faire ce qui est déclaré vaudrait au plus { $gap } : les plans trouvés atteignent { $said } aux niveaux déclarés et { $seen } aux niveaux constatés.
knowing-worth-about = Faire ce qui est déclaré vaudrait environ { $gap }, d’après la recherche : les plans trouvés atteignent { $said } aux niveaux déclarés et { $seen } aux niveaux constatés.
asked-levels = Niveaux des capacités
asked-levels-set =
    { $count ->
        [one] une capacité comme évaluée
       *[other] { $count } capacités comme évaluées
    }
found-assessment = niveau { $said } déclaré, niveau { $seen } constaté
