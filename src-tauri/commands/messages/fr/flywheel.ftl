# Ce qui est ajouté aux tableaux des pales et des poussées, et les phrases au-dessus.

blades-at-end = À la fin
blades-weakest = La plus faible, en périodes
pushes-speed = Vitesse à la fin
pushes-speed-planned = { $by } dans le plan
pushes-speed-left-out = { $by } si commencé tôt
influences-no-blade = Il n’y a pas encore de pale qui pourrait en entraîner une autre.
influences-unstable = Chaque ligne entraîne les colonnes : avec ces forces, le volant ne revient jamais au repos.
influences-some =
    Chaque ligne entraîne les colonnes, de −2 à +2 ; { $count ->
        [0] rien n’est encore saisi.
        [one] une force est saisie.
       *[other] { $count } forces sont saisies.
    }
pushes-no-blade = Il n’y a pas encore de pale qu’un investissement pourrait pousser.
pushes-some =
    { $count ->
        [0] Aucun investissement ne pousse encore une pale
        [one] Une poussée est saisie
       *[other] { $count } poussées sont saisies
    } ; { $planned ->
        [0] aucune ne vient d’un investissement du plan.
        [one] une vient d’un investissement du plan.
       *[other] { $planned } viennent d’investissements du plan.
    }
flywheel-step-told =
    { $step } : { $speed } sur 100{ $count ->
        [0] , toutes les pales au même point
       *[other] , la plus faible : { $weakest }
    }
found-blade = Est à { $start } sur 100
blades-label =
    { $count ->
        [one] Ajouter une pale habituelle
       *[other] Ajouter { $count } pales habituelles
    }
blades-added =
    { $count ->
        [0] Toutes les pales habituelles sont déjà là.
        [one] Une pale ajoutée. Indiquer où elle en est aujourd’hui.
       *[other] { $count } pales ajoutées. Indiquer où chacune en est aujourd’hui, et quels investissements les poussent.
    }
