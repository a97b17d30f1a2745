# Les moteurs par poids et les résultats à côté de ce qu’ils disent : la phrase, ce qui fonde les poids, les lignes, le tableau.

drivers-none = Aucun moteur n’est encore nommé : saisir ce qui fait avancer l’activité, et ce qu’en porte chaque résultat se montre ici.
drivers-too-many = Il y a { $count } moteurs ; on en pèse au plus { $most } l’un contre l’autre.
drivers-unweighed =
    { $count ->
        [one] Le seul moteur n’est pas encore pesé : lui donner des points.
       *[other] Aucun des { $count } moteurs n’est encore pesé : leur donner des points, ou les comparer deux à deux.
    }
drivers-title = { $name } a { $weight } du poids ; { $rest }.
drivers-rest-unlinked = aucun résultat ne porte encore de moteur
drivers-rest-worthless = aucun résultat qui porte un moteur n’a encore de valeur
drivers-rest-as-said = chaque résultat qui porte un moteur vaut ce que disent les moteurs
drivers-rest-more = { $outcome } vaut { $by } de plus que ne disent les moteurs
drivers-rest-less = { $outcome } vaut { $by } de moins que ne disent les moteurs
drivers-rest-nothing = { $outcome } a une valeur, que les moteurs ne disent pas

drivers-both = { $first }. { $second }
drivers-by-points = Les poids sont des points donnés à chaque moteur
drivers-by-few =
    Les poids suivent de { $count ->
        [one] { $count } comparaison
       *[other] { $count } comparaisons
    }, trop peu pour se contredire
drivers-by-agreeing = Les poids suivent de { $count } comparaisons qui ne se contredisent guère ({ $ratio }, au plus 0,10)
drivers-by-contradicting = Les poids suivent de { $count } comparaisons qui se contredisent ({ $ratio }, au plus 0,10), surtout celle qui dit { $worst }
drivers-worst = { $driver } { $said ->
        [1] aussi important que
       *[other] { $said } fois plus important que
    } { $than } ; selon les autres, { $others ->
        [1] il l’est autant
       *[other] il l’est environ { $others } fois plus
    }
drivers-worst-turned = { $driver } { $said ->
        [1] aussi important que
       *[other] { $said } fois plus important que
    } { $than } ; selon les autres, { $than } { $others ->
        [1] l’est autant
       *[other] l’est environ { $others } fois plus
    }
drivers-missing = { $count ->
        [0] Pas encore comparés : { $one } et { $other }
        [one] Pas encore comparés : { $one } et { $other }, et une autre paire
       *[other] Pas encore comparés : { $one } et { $other }, et { $count } autres paires
    }
drivers-meaning = Barre en contour : une menace, partie vide : ce qu’aucun résultat ne porte ; signe vide : la valeur d’aujourd’hui, signe plein : selon les moteurs
drivers-description =
    { $title } { $drivers ->
        [0] Aucun moteur
        [one] Un moteur
       *[other] { $drivers } moteurs
    } avec le poids et ce qui porte chacun, et { $outcomes ->
        [0] aucun résultat
        [one] un résultat
       *[other] { $outcomes } résultats
    } avec la valeur d’aujourd’hui et selon les moteurs.
drivers-table = Les moteurs de { $name }, et ce que valent les résultats selon eux

drivers-heading = Les moteurs par poids, et ce qui porte chacun
drivers-outcomes-heading = Part de la valeur, points par { $unit } : actuels → selon les moteurs
drivers-outcomes-none = Dès que des résultats qui ont une valeur portent des moteurs qui pèsent, ce que vaudrait chacun se montre ici.
drivers-no-weight = pas pesé
drivers-no-driver = ne porte aucun moteur
drivers-carried = { $name } { $share }
drivers-carried-by-nothing = aucun résultat ne le porte
drivers-left = { $share } qu’aucun résultat ne porte
drivers-threat = Menace · { $text }

drivers-hint-weight = pèse { $weight }
drivers-hint-shares = { $now } de toute la valeur aujourd’hui, { $said } selon les moteurs
drivers-hint-points = { $points } points { $counts }
drivers-hint-carries = porte { $share } de { $name }
drivers-once = une seule fois
drivers-figure-once = { $points } une fois
drivers-each = à chaque { $unit }

drivers-column-what = Moteur ou résultat
drivers-column-kind = Nature
drivers-column-weight = Poids
drivers-column-carried = Porté par
drivers-column-now = Valeur actuelle (pts)
drivers-column-said = Selon les moteurs (pts)
drivers-column-counts = Compte
drivers-outcome = Résultat
