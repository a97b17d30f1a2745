# Comment tourne le volant d’inertie du management : sa phrase, ce qui est à côté, son tableau.

flywheel-none = Aucune pale n’est encore nommée : nommer ce dont le management est fait, et la façon dont il prend de l’élan se montre ici.
flywheel-unplanned =
    { $count ->
        [0] Le volant d’inertie est à { $today } sur 100 ; toutes les pales sont au même point.
        [one] Le volant d’inertie est à { $today } sur 100 ; sa pale la plus faible est { $names }.
       *[other] Le volant d’inertie est à { $today } sur 100 ; ses pales les plus faibles sont { $names }.
    }
flywheel-still =
    { $count ->
        [0] Le volant d’inertie reste à { $today } sur 100 : rien dans le plan ne fait tourner une pale.
        [one] Le volant d’inertie reste à { $today } sur 100 : rien dans le plan ne fait tourner une pale ; la plus faible est { $names }.
       *[other] Le volant d’inertie reste à { $today } sur 100 : rien dans le plan ne fait tourner une pale ; les plus faibles sont { $names }.
    }
flywheel-moves =
    { $count ->
        [0] Le volant d’inertie passe de { $today } à { $speed } sur 100.
        [one] Le volant d’inertie passe de { $today } à { $speed } sur 100 ; sa pale la plus faible à la fin est { $names }.
       *[other] Le volant d’inertie passe de { $today } à { $speed } sur 100 ; ses pales les plus faibles à la fin sont { $names }.
    }
flywheel-turns =
    { $count ->
        [0] Le volant d’inertie passe de { $today } à { $speed } sur 100, surtout par « { $name } » ({ $by }).
        [one] Le volant d’inertie passe de { $today } à { $speed } sur 100, surtout par « { $name } » ({ $by }) ; sa pale la plus faible est alors { $names }.
       *[other] Le volant d’inertie passe de { $today } à { $speed } sur 100, surtout par « { $name } » ({ $by }) ; ses pales les plus faibles sont alors { $names }.
    }
flywheel-subtitle = Chaque case indique où en est alors une pale, de 0 à 100 ; la vitesse est la moyenne de toutes les pales ; un cadre marque la plus faible
flywheel-description =
    { $title } Une ligne pour { $count ->
        [one] une pale
       *[other] chacune des { $count } pales
    } au fil du temps, la plus faible de chaque période marquée, et la vitesse au-dessus.
flywheel-table = Comment tourne le volant d’inertie de { $name }, en points sur 100

flywheel-today = Aujourd’hui
flywheel-speed = Vitesse
flywheel-turned-by = Ce qui l’entraîne
flywheel-no-push = Aucun investissement ne pousse encore une pale : saisir dans le tableau des poussées lesquels le font.
flywheel-no-turn = Aucun investissement qui pousse une pale n’est fini assez tôt pour changer sa vitesse.
flywheel-planned = Dans le plan : vitesse apportée à la fin
flywheel-left-out = Hors du plan : vitesse gagnée si commencé tôt
flywheel-at-steps = Vitesse et pale la plus faible à la fin de chaque étape
flywheel-step =
    { $step } : { $speed }{ $count ->
        [0] , toutes les pales au même point
       *[other] , { $names }
    }
flywheel-restless = Ces pales se nourrissent plus vite que le frottement ne les ralentit : le volant d’inertie ne revient jamais au repos.

flywheel-hint-today = { $today } sur 100 aujourd’hui
flywheel-hint-blade = { $today } sur 100 aujourd’hui, { $speed } à la fin
flywheel-hint-turns = entraîne { $names }
flywheel-hint-brakes = freine { $names }
flywheel-hint-speed = vitesse { $speed } sur 100
flywheel-hint-weakest =
    { $count ->
        [one] pale la plus faible : { $names }
       *[other] pales les plus faibles : { $names }
    }
flywheel-hint-planned = { $by } points de vitesse à la fin, dans le plan
flywheel-hint-left-out = { $by } points de vitesse à la fin, s’il commençait aussi tôt que possible

flywheel-column-what = Pale
flywheel-column-change = Évolution d’ici la fin
flywheel-row-weakest = Pale la plus faible
flywheel-row-planned = Dans le plan : { $name }
flywheel-row-left-out = Hors du plan : { $name }
