# La carte des parties prenantes : sa phrase, ce qui est à côté, son tableau.

stakeholders-none = Aucune partie prenante n’est encore nommée : saisir qui a du pouvoir et de l’intérêt, et les positions se montrent ici.
stakeholders-unplanned =
    Sur { $count } parties prenantes, { $backing ->
        [0] aucune n’est
        [one] une est
       *[other] { $backing } sont
    } pour ce qui pourrait être fait et { $against ->
        [0] aucune
        [one] une
       *[other] { $against }
    } contre.
stakeholders-nobody-against = Parties prenantes : { $count }. Personne qui ait du pouvoir n’est contre quoi que ce soit dans le plan.
stakeholders-one-to-win = Il faut gagner « { $name } » avant { THE($period) }.
stakeholders-to-win = Il faut gagner { $win } parties prenantes sur { $count }, d’abord « { $name } », avant { THE($period) }.
stakeholders-subtitle = Pouvoir selon l’intérêt ; le signe dit la position de chacune sur le plan entier
stakeholders-subtitle-path = Pouvoir selon l’intérêt ; le signe dit la position de chacune sur le plan entier, les flèches mènent de l’une à gagner à la suivante
stakeholders-subtitle-all = Pouvoir selon l’intérêt ; le signe dit la position de chacune sur tous les investissements
stakeholders-description =
    { $title } Une carte de { $count ->
        [one] une partie prenante
       *[other] { $count } parties prenantes
    } selon le pouvoir et l’intérêt, avec celles qu’il faut gagner et avant quand.
stakeholders-table = Où se tient chaque partie prenante de { $name }, et qui gagner avant quand

stakeholders-axis-power = ↑ Pouvoir
stakeholders-axis-interest = Intérêt →
stakeholders-quarter-close = Associer de près
stakeholders-quarter-content = Satisfaire
stakeholders-quarter-informed = Tenir informé
stakeholders-quarter-watch = Observer de loin
stakeholders-win-first = d’abord, avant { THE($period) }
stakeholders-win-before = avant { THE($period) }
stakeholders-sign-for = pour le plan
stakeholders-sign-partly = pour, mais contre une partie
stakeholders-sign-against = contre le plan
stakeholders-sign-even = ni pour ni contre
stakeholders-line-powerful = au-dessus de cette ligne : à gagner si contre
stakeholders-line-powerful-short = au-dessus : à gagner

stakeholders-path = À gagner, dans cet ordre
stakeholders-path-none = Personne qui ait du pouvoir n’est contre quoi que ce soit dans le plan.
stakeholders-step = { $turn }. { $name } avant { THE($period) }
stakeholders-against = contre { $names }
stakeholders-overload = { $name } : changement de { $load } { IN($period) }, en supporte { $bears }
stakeholders-asked-by = demandé par { $names }
stakeholders-backed = La part de la valeur du plan que chacune soutient

stakeholders-hint-grades = pouvoir { $power }, intérêt { $interest }
stakeholders-hint-stances = pour { $backs }, contre { $opposes }
stakeholders-hint-backed = soutient { $share } de la valeur du plan
stakeholders-hint-won = à gagner avant { THE($period) }
stakeholders-hint-load = le plus de changement demandé : { $load } { IN($period) }
stakeholders-hint-load-of = le plus de changement demandé : { $load } sur { $bears } { IN($period) }

stakeholders-column-name = Partie prenante
stakeholders-column-power = Pouvoir (1–5)
stakeholders-column-interest = Intérêt (1–5)
stakeholders-column-net = Somme des avis
stakeholders-column-turn = Rang parmi celles à gagner
stakeholders-column-before = Avant
stakeholders-column-because = Parce que
stakeholders-column-backed = Part de la valeur soutenue
stakeholders-column-load = Plus grand changement demandé
stakeholders-column-load-in = En
stakeholders-column-bears = Supporte
