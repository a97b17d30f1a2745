# Le graphique des valeurs mesurées à côté de ce que le plan prévoit.

trajectories-no-outcome = Il n’y a pas encore de résultat, donc rien à mesurer.
trajectories-unmeasured =
    { $count ->
        [one] Le seul résultat n’est pas encore mesuré.
       *[other] Aucun des { $count } résultats n’est encore mesuré.
    }
trajectories-well =
    { $count ->
        [one] Le seul résultat mesuré est conforme aux prévisions ou meilleur.
       *[other] Les { $count } résultats mesurés sont tous conformes aux prévisions ou meilleurs.
    }
trajectories-worse =
    { $count ->
        [one] Le seul résultat mesuré, « { $name } », est moins bon que prévu.
       *[other] { $well } des { $count } résultats mesurés sont conformes aux prévisions ou meilleurs ; « { $name } » est moins bon que prévu.
    }
trajectories-worse-several =
    { $well ->
        [0] Aucun des { $count } résultats mesurés n’est conforme aux prévisions ; « { $name } » en est le plus loin.
       *[other] { $well } des { $count } résultats mesurés sont conformes aux prévisions ou meilleurs ; { $worse } sont moins bons, surtout « { $name } ».
    }

trajectories-subtitle =
    { $count ->
        [0] Rien n’est encore mesuré
        [one] 1 valeur mesurée, la dernière { IN($period) }
       *[other] { $count } valeurs mesurées, la dernière { IN($period) }
    } · { $outcomes ->
        [one] 1 résultat
       *[other] { $outcomes } résultats
    }, { $first ->
        [keys] les mesures de livraison d’abord, puis par valeur décroissante
       *[worth] par valeur décroissante
    }
trajectories-subtitle-steps = { $subtitle } · numéros en bas : fins d’étapes
trajectories-step = étape { $number }
trajectories-units = valeurs à la fin de chaque { $length ->
        [month] mois
        [half_year] semestre
       *[quarter] trimestre
    }, chaque résultat dans son unité
trajectories-more =
    { $count ->
        [one] et un autre, de moindre valeur ; il est dans le tableau
       *[other] et { $count } autres, de moindre valeur ; tous sont dans le tableau
    }
trajectories-description =
    { $count ->
        [one] { $title } Un petit graphique : valeurs mesurées, prévues par le plan, référence et cible.
       *[other] { $title } { $count } petits graphiques : valeurs mesurées, prévues par le plan, référence et cible.
    }

trajectories-key-measured = mesuré
trajectories-key-expected = prévu par le plan
trajectories-key-expected-short = prévu
trajectories-key-band = 80 % des simulations
trajectories-key-worse = moins bon que prévu
trajectories-key-worse-short = moins bon
trajectories-key-better = meilleur que prévu
trajectories-key-better-short = meilleur

trajectories-better = mieux { $way ->
        [up] ↑
       *[down] ↓
    }
trajectories-last = { $value } { IN($period) }, { $standing ->
        [worse] moins bon que prévu
        [better] meilleur que prévu
       *[expected] comme prévu
    }
trajectories-last-short = { $value } { IN($period) }, { $standing ->
        [worse] moins bon
        [better] meilleur
       *[expected] comme prévu
    }
trajectories-last-shortest = { $value }, { $standing ->
        [worse] moins bon
        [better] meilleur
       *[expected] comme prévu
    }
trajectories-not-measured = pas encore mesuré
trajectories-target = cible { $value }
trajectories-baseline = référence { $value }
trajectories-way = de { $baseline } à { $target }
trajectories-expected = prévu : { $value }
trajectories-expected-between = prévu : { $value }, entre { $low } et { $high } dans 8 simulations sur 10
trajectories-expected-end = prévu pour { THE($period) } : { $value }

trajectories-table = Ce qui a été mesuré de chaque résultat de { $name }, et ce qui est prévu
trajectories-column-outcome = Résultat
trajectories-column-unit = Unité
trajectories-column-period = Fin de
trajectories-column-measured = Mesuré
trajectories-column-expected = Prévu par le plan
trajectories-column-low = 10e centile
trajectories-column-high = 90e centile
trajectories-column-standing = Situation
trajectories-standing = { $standing ->
        [worse] moins bon que prévu
        [better] meilleur que prévu
       *[expected] comme prévu
    }
