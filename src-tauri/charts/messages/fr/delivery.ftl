# Le graphique des quatre clés de la livraison.

rate-hourly = par heure
rate-daily = par jour
rate-weekly = par semaine
rate-monthly = par mois
rate-yearly = par an
delivery-none = Aucun résultat n’est encore l’une des quatre clés de la livraison.
delivery-title = « { $name } » est le plus loin de sa cible, avec { $left } du chemin à faire ; { $guard }.
delivery-reached =
    { $count ->
        [one] La seule clé suivie a atteint sa cible
       *[other] Les { $count } clés suivies ont atteint leurs cibles
    } ; { $guard }.
delivery-guard-unknown = vitesse et stabilité ne sont pas suivies toutes les deux
delivery-guard-held = la livraison n’est nulle part plus rapide et moins stable qu’au début
delivery-guard-broken = plus rapide mais moins stable qu’au début ({ $periods })
delivery-meaning = Fréquences et durées par facteurs : à distances égales, facteurs égaux
delivery-units = valeurs à la fin de chaque { $length ->
        [month] mois
        [half_year] semestre
       *[quarter] trimestre
    }
delivery-description = { $title } Petits graphiques de { $count ->
        [one] une clé
       *[other] { $count } clés
    } de la livraison dans le temps.
delivery-key-goes-on = si cela continue ainsi
delivery-key-marked = plus rapide qu’au début, et moins stable
delivery-advice = Ce qui ferait avancer le plus loin de sa cible
delivery-no-advice = Chaque clé a atteint sa cible.
delivery-left = { $name } : { $left } du chemin à faire
delivery-raises = { $name } ({ $capability } au niveau { $level })
delivery-planned = Parmi ce que le plan apporte encore, { $name } pèse le plus : { $share } du chemin à partir { OF($when) }.
delivery-left-out = Parmi ce qui est laissé de côté, { $name } pèserait le plus : { $share }.
delivery-nothing-moves = Rien de ce qui vient encore n’y contribue : dire quel livrable le fait.
delivery-guards = Vitesse et stabilité
delivery-held = La livraison n’est nulle part plus rapide et moins stable qu’au début.
delivery-no-pair = Suivre une clé de vitesse et une de stabilité pour voir si les deux s’améliorent.
delivery-pair = { $speed } et { $stability }
delivery-broken =
    { $periods } : la première clé est meilleure qu’au début et la seconde moins bonne, { $how ->
        [measured] d’après les mesures.
        [expected] d’après la suite attendue.
       *[both] d’après les mesures et la suite attendue.
    }
delivery-unguarded = { $periods } : le plan agit sur la première, et pas encore sur la seconde.
delivery-others =
    { $count ->
        [one] un autre
       *[other] { $count } autres
    }
delivery-faster = Plus rapide grâce à { $faster } ; plus stable grâce à rien.
delivery-safer = Plus stable grâce à { $safer }, à partir { OF($since) } ; plus rapide grâce à rien.
delivery-both = Plus rapide grâce à { $faster } ; plus stable grâce à { $safer }, à partir { OF($since) }.
delivery-column-key = Clé
delivery-column-outcome = Résultat
delivery-column-unit = Unité
delivery-column-period = Période
delivery-column-measured = Mesuré
delivery-column-expected = Attendu du plan
delivery-column-goes-on = Suite
delivery-column-guard = S’écarte de
delivery-table = Les quatre clés de la livraison : { $name }
