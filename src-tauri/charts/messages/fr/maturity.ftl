# La maturité de chaque capacité.

no-capability = Aucune capacité n’est encore décrite : ajoutez ce que l’organisation sait faire, et à quel niveau.
maturity-all =
    { $count ->
        [one] La seule capacité est
       *[other] { $many } capacités sont
    } au niveau { $now } en moyenne, pour { $target } visé
maturity-headline = { $all }.
maturity-headline-furthest = { $all } ; l’axe { $axis } a le plus de chemin à faire, { OF($from) } { AT($to) }.
maturity-headline-several = { $all } ; les axes { $axes } ont le plus de chemin à faire, de { $levels } niveaux.
maturity-subtitle = Niveau actuel, prochain niveau à atteindre et niveau voulu à terme, de 0 (absent) à 5 (le meilleur connu) ; ! : moins que ce que d’autres nécessitent
maturity-subtitle-shown = { $shown } sur { $all }, celles qui ont le plus de chemin à faire ; niveaux de 0 (absent) à 5 (le meilleur connu) ; ! : moins que ce que d’autres nécessitent
maturity-units = niveaux de maturité de 0 à 5
label-now = actuel
label-next = suivant
label-target = cible
label-helps = aide
label-in-plan = dans le plan
axis-again = { $axis } (suite)
axis-now = actuel { $now } → { $next }
capability-levels = actuel { $now }, suivant { $next }, cible { $target }
capability-axis = { $axis } : { $levels }
capability-helps =
    { $count ->
        [1] aide un investissement
       *[other] aide { $many } investissements
    }
capability-raised = relevée { $when }
capability-needed = « { $name } » nécessite le niveau { $level }
maturity-table = Où en est chaque capacité de { $name } : maintenant, ensuite et à la fin
column-capability = Capacité
column-next = Suivant
column-target = Cible
column-helps = Aide
column-needed-level = Niveau nécessaire
