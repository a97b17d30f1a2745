# Le graphe des besoins : ce qui doit venir d’abord, et ce qui retient tout.

needs-title =
    La plus longue chaîne de besoins compte { $count } investissements et { $length ->
        [month] { $periods } mois
        [half-year] { $periods ->
            [one] { $periods } semestre
           *[other] { $periods } semestres
        }
       *[quarter] { $periods ->
            [one] { $periods } trimestre
           *[other] { $periods } trimestres
        }
    } de travail, { OF($first) } { AT($last) }.
needs-title-limiting = { $chain } { $name } en retient { $waiting ->
        [one] { $waiting } autre
       *[other] { $waiting } autres
    }, soit { $value } en tout.
needs-title-none = Aucun investissement n’en nécessite un autre : chacun peut commencer dès que l’argent et les personnes le permettent.
needs-title-circle = { $names }, qui nécessite le premier : un de ces besoins doit disparaître.
needs-title-circle-link = { $name } nécessite { $next }

needs-subtitle = À gauche ce qui vient d’abord ; en gras la plus longue chaîne de besoins, en tirets ce qui est hors du plan. Les besoins qui découlent d’autres ne sont pas tracés.
needs-subtitle-alone = { $subtitle } { $count ->
        [one] { $count } investissement sans aucun besoin n’est pas ici, mais dans le tableau.
       *[other] { $count } investissements sans aucun besoin ne sont pas ici, mais dans le tableau.
    }
needs-subtitle-fewer = { $shown } sur { $count } sont montrés : la plus longue chaîne, et ce qui retient le plus.
needs-units = valeur en points
needs-limiting = Retient le plus
needs-limiting-all = Retient le plus : { $names }
needs-limiting-line = { $place } { $name }
needs-limiting-line-what = { $place } { $name } ({ $what })
needs-limiting-what = { $waiting ->
        [one] { $waiting } autre
       *[other] { $waiting } autres
    }, { $value }
needs-limiting-what-unplanned = { $waiting ->
        [one] { $waiting } autre
       *[other] { $waiting } autres
    }
needs-holds-up = retient { $waiting ->
        [one] { $waiting } investissement
       *[other] { $waiting } investissements
    }
needs-holds-up-value = { $holds }, { $value } en tout
needs-on-chain = sur la plus longue chaîne : s’il dure plus longtemps, elle aussi
needs-slack = peut glisser de { $length ->
        [month] { $periods } mois
        [half-year] { $periods ->
            [one] { $periods } semestre
           *[other] { $periods } semestres
        }
       *[quarter] { $periods ->
            [one] { $periods } trimestre
           *[other] { $periods } trimestres
        }
    } avant que la plus longue chaîne ne glisse
needs-left-out = hors du plan
needs-table = Ce que nécessite chaque investissement de { $name }, et ce qu’il retient
needs-table-investment = Investissement
needs-table-axis = Axe
needs-table-needs = Nécessite
needs-table-waiting = Retient
needs-table-value = Valeur en tout (points)
needs-table-slack = Peut glisser (périodes)
needs-table-chain = Plus longue chaîne
needs-table-planned = Dans le plan
