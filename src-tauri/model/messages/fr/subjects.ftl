# Où est un problème, en mots.

subject-settings = réglages
subject-roadmap = feuille de route
subject-plan = plan
subject-decision = décision
subject-page = page { $number }
subject-verdict = décision consignée sur { $id }
subject-need = besoin de { $id }
subject-estimate = estimation de { $id }
subject-measured = valeurs mesurées de { $id }
subject-commitment = promesse sur { $id }
subject-effect = effet de { $output } sur { $outcome }
subject-stance = position de { $stakeholder } sur { $investment }
subject-lift = apport de { $capability } à { $stage }
subject-practice = pratique de { $principle } par { $capability }
subject-companion = { $capability } dans le thème { $theme }
subject-brief = fiche de { $id }
subject-answer = réponse de { $survey } à { $statement }
subject-bridge = équipes de { $id }
subject-placement = emplacement de { $id }
subject-talk = échange de { $team } avec { $other }
subject-ownership = responsable de { $id }
subject-expectation = attente envers { $rank } pour { $skill }
subject-influence = influence de { $from } sur { $to }
subject-push = poussée de { $investment } sur { $blade }
subject-comparison = comparaison de { $driver } avec { $than }
subject-link = part de { $driver } sur { $outcome }
subject-key =
    clé { $key ->
        [deployment_frequency] fréquence de déploiement
        [lead_time] délai des changements
        [change_failure_rate] taux d’échec des changements
       *[time_to_restore] temps de rétablissement
    }
subject-shortening = { $name } raccourci par { $investment }
subject-lasting = valeur des niveaux de { $id }
subject-repayment = remboursement de { $name } par { $investment }
subject-item =
    { $noun ->
        [capability] capacité
        [investment] investissement
        [output] livrable
        [outcome] résultat
        [fund] fonds
        [pool] vivier
        [step] étape
        [shock] circonstance
        [rule] règle
        [stakeholder] partie prenante
        [stage] stade
        [contract] contrat
        [principle] principe
        [theme] thème
        [statement] énoncé
        [survey] enquête
        [assessment] évaluation
        [zone] zone
        [team] équipe
        [skill] compétence
        [rank] échelon
        [blade] pale
        [driver] moteur
        [loop] boucle de retour
        [cycle] cycle
        [assumption] hypothèse
        [debt] dette
       *[scenario] scénario
    } { $id }

at-place = { $place } : { $said }
