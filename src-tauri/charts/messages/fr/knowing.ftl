# Le graphique des évaluations : ce qui est déclaré, ce qui est constaté, et l’écart entre les deux.

knowing-none = Aucune capacité n’est encore évaluée : saisir ce qui est déclaré et ce qui est constaté de l’une d’elles.
knowing-title = Nous disons le niveau { $declared } et faisons { $evidenced } sur 5 ; le plus grand écart est pour { $name } : { $said } déclaré, { $seen } constaté.
knowing-title-level = Nous disons le niveau { $declared } et faisons { $evidenced } sur 5 ; d’aucune capacité il n’est déclaré plus que constaté.
knowing-meaning = Cercle vide : le niveau déclaré. Cercle plein : le niveau constaté. Traits fins : le désaccord des évaluateurs, au-dessus sur ce qui est déclaré, en dessous sur ce qui est constaté. Trait vertical : le niveau pris en compte par le plan, s’il est autre
knowing-description = { $title } Une échelle de niveaux de 0 à 5 pour { $count ->
        [one] une capacité évaluée
       *[other] { $count } capacités évaluées
    }, le plus grand écart en haut.
knowing-looked-at = Ce qui a été observé
knowing-level = Niveau
knowing-gap-heading = Écart
knowing-seen = constaté
knowing-said = déclaré
knowing-gap =
    { $count ->
        [0] aucun
        [one] 1 niveau{ $side ->
            [under] {" "}de moins
           *[over] {""}
        }
       *[other] { $count } niveaux{ $side ->
            [under] {" "}de moins
           *[over] {""}
        }
    }
knowing-levels = niveau { $said } déclaré, niveau { $seen } constaté en { $month } par { $by }
knowing-somebody = quelqu’un
knowing-by = { $by } : { $said } déclaré, { $seen } constaté
knowing-by-evidence = { $by } : { $said } déclaré, { $seen } constaté – { $evidence }
knowing-hint-gap = Écart : { $gap }
knowing-trend =
    { $moves ->
        [same] comme
        [wider] plus grand
       *[narrower] plus petit
    } { $moves ->
        [same] en { $month }
       *[other] qu’en { $month }
    } ({ $gap })
knowing-counts = le plan compte le niveau { $now }
knowing-column-capability = Capacité
knowing-column-axis = Axe
knowing-column-month = Évaluée en
knowing-column-assessors = Évaluée par
knowing-column-said = Niveau déclaré
knowing-column-said-range = Déclaré, par évaluateur
knowing-column-seen = Niveau constaté
knowing-column-seen-range = Constaté, par évaluateur
knowing-column-gap = Écart (niveaux)
knowing-column-before = Écart précédent (niveaux)
knowing-column-now = Niveau qui compte
knowing-table = Ce qui est déclaré et ce qui est constaté : { $name }
