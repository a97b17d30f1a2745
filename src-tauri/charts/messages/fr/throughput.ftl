# Ce qui passe par les stades : sa phrase, ce qui est à côté, son tableau.

throughput-none = Aucun stade n’est encore nommé : nommer ce par quoi passe tout travail, et ce qui limite se montre ici.
throughput-unplanned =
    Le débit est de { $today } { $unit } par { $length ->
        [month] mois
        [half-year] semestre
       *[quarter] trimestre
    } : { $names } { $count ->
        [one] le limite
       *[other] le limitent
    }.
throughput-same =
    Le débit reste à { $today } { $unit } par { $length ->
        [month] mois
        [half-year] semestre
       *[quarter] trimestre
    } : « { $name } » le limite tout le temps.
throughput-steady =
    Le débit passe de { $today } à { $end } { $unit } par { $length ->
        [month] mois
        [half-year] semestre
       *[quarter] trimestre
    } ; « { $name } » le limite tout le temps.
throughput-moves =
    Le débit passe de { $today } à { $end } { $unit } par { $length ->
        [month] mois
        [half-year] semestre
       *[quarter] trimestre
    } ; « { $first } » le limite jusqu’{ AT($period) }, « { $last } » à la fin.
throughput-returns =
    Le débit passe de { $today } à { $end } { $unit } par { $length ->
        [month] mois
        [half-year] semestre
       *[quarter] trimestre
    } ; « { $name } » le limite d’abord et à la fin, d’autres entre-temps.
throughput-subtitle = Chaque barre est le débit possible d’un stade, en { $axis }, remplie jusqu’à ce qui passe ; un cadre marque ce qui limite
throughput-description =
    { $title } Une barre pour { $count ->
        [one] un stade
       *[other] chacun des { $count } stades
    } dans chaque période ; les stades qui limitent sont marqués.
throughput-table = Ce qui passe par chaque stade de { $name }, en { $axis }

throughput-axis =
    { $unit } par { $length ->
        [month] mois
        [half-year] semestre
       *[quarter] trimestre
    }
throughput-today = Aujourd’hui
throughput-gets-through = Passe
throughput-leverage = D’ici la fin, { $unit } de plus avec un niveau de plus
throughput-leverage-none = Aucune capacité ne relève encore un stade : saisir dans le tableau des relèvements ce que chaque niveau ajoute.
throughput-leverage-nothing = Un niveau de plus d’une seule capacité ne laisserait rien passer de plus.

throughput-hint-period = passe : { $work } { $unit }
throughput-hint-limiting = { $count ->
        [one] limite
       *[other] limitent
    } : { $names }
throughput-hint-stage = { $today } { $unit } aujourd’hui, { $end } à la fin
throughput-hint-limits = limite dans { $count } sur { $periods }
throughput-hint-never = ne limite jamais
throughput-hint-leverage = un niveau de plus : +{ $work } { $unit } jusqu’à la fin, +{ $end } par période ensuite

throughput-column-what = Stade ({ $axis })
throughput-column-in-all = Jusqu’à la fin
throughput-column-limits = Limite en
throughput-row-leverage = Un niveau de plus : { $name }
