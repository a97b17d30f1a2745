# Ce qui est ajouté aux tableaux des pales et des poussées, et les phrases au-dessus.

blades-at-end = À la fin
blades-weakest =
    { $length ->
        [month] Mois au plus bas
        [half-year] Semestres au plus bas
       *[quarter] Trimestres au plus bas
    }
pushes-speed = Vitesse à la fin
pushes-speed-planned = { $by } dans le plan
pushes-speed-left-out = { $by } si commencé tôt, hors du plan
influences-no-blade = Il n’y a pas encore de pale qui pourrait en entraîner une autre.
influences-unstable = Chaque ligne entraîne les colonnes : avec ces forces, le volant d’inertie ne revient jamais au repos.
influences-some =
    { $count ->
        [0] Aucune pale n’en entraîne encore une autre
        [one] Une pale en entraîne une autre
       *[other] Les pales s’entraînent à { $count } endroits
    } ; chaque ligne entraîne les colonnes, de −2 (freine) à +2.
pushes-no-blade = Il n’y a pas encore de pale qu’un investissement pourrait pousser.
pushes-some =
    { $count ->
        [0] Aucun investissement ne pousse encore le volant d’inertie.
        [one] Un investissement pousse le volant d’inertie ; il { $planned ->
            [0] n’est pas dans le plan.
           *[other] est dans le plan.
        }
       *[other] Des investissements poussent le volant d’inertie à { $count } endroits, dont { $planned ->
            [0] aucun
            [one] un
           *[other] { $planned }
        } dans le plan.
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
