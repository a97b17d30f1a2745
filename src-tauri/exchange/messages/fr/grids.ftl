# Les tableaux de saisie : leurs colonnes et leurs cellules, et ce que donne une modification.

capabilities = Capacités
investments = Investissements
estimates = Estimations
funds = Fonds
pools = Viviers
outcomes = Résultats
effects = Effets
steps = Étapes
counted =
    { $count } { $kind ->
        [capability] { $count ->
            [one] capacité
           *[other] capacités
        }
        [investment] { $count ->
            [one] investissement
           *[other] investissements
        }
        [estimate] { $count ->
            [one] estimation
           *[other] estimations
        }
        [fund] fonds
        [pool] { $count ->
            [one] vivier
           *[other] viviers
        }
        [outcome] { $count ->
            [one] résultat
           *[other] résultats
        }
        [effect] { $count ->
            [one] effet
           *[other] effets
        }
       *[step] { $count ->
            [one] étape
           *[other] étapes
        }
    }
new-row =
    { $kind ->
        [capability] Nouvelle capacité
        [investment] Nouvel investissement
        [estimate] Nouvelle estimation
        [fund] Nouveau fonds
        [pool] Nouveau vivier
        [outcome] Nouveau résultat
        [effect] Nouvel effet
       *[step] Nouvelle étape
    }
output-at-level = { $capability } au niveau { $level }
need-level = { $capability } niveau { $level }
need-lag = { $on } (délai { $lag })

# colonnes
column-axis = Axe
column-capability = Capacité
column-now = Actuel
column-next = Suivant
column-target = Cible
column-investment = Investissement
column-kind = Type
column-raises = Relève
column-level = Au niveau
column-duration = Durée
column-cost = Coût { $fund }
column-people = Personnes { $pool }
column-outputs = Autres livrables
column-needs = Nécessite
column-not-before = Pas avant
column-done-by = Fini en
column-note = Note
column-id = Identifiant
column-output = Livrable
column-together = Avec
column-outcome = Résultat
column-share = Part du chemin
column-lag = Agit après
column-confidence = Confiance
column-cost-low = Coût au moins
column-cost-high = Coût au plus
column-periods =
    { $length ->
        [month] Mois
        [half-year] Semestres
       *[quarter] Trimestres
    }
column-shortest = Au plus court
column-longest = Au plus long
column-effect-low = Effet au moins
column-effect-high = Effet au plus
column-feasible = Faisable
column-spike = Montré par
column-fund = Fonds
column-total = Total
column-carry-over = Report
column-pool = Vivier
column-people-total =
    ETP-{ $length ->
        [month] mois
        [half-year] semestres
       *[quarter] trimestres
    }
column-metric = Mesure
column-unit = Unité
column-better = Mieux
column-baseline = Base
column-worth = Valeur
column-counts = Compte
column-step = Étape
column-promise = Promesse
column-ends-with = Se termine
column-gains = Gagne au moins
column-part = { $header }, { $period }

# unités et cellules
unit-periods =
    { $length ->
        [month] mois
        [half-year] semestres
       *[quarter] trimestres
    }
unit-of-plan = % du prévu
unit-of-expected = % de l’attendu
unit-people = ETP
unit-points = pts
yes = oui
no = non
higher = plus haut
lower = plus bas
each-period =
    { $length ->
        [month] chaque mois
        [half-year] chaque semestre
       *[quarter] chaque trimestre
    }
once = une fois
all-funds = Tous les fonds
all-pools = Tous les viviers

# ce qu’une modification crée et emporte
assumed-axis =
    { $count ->
        [1] Une ligne n’indique
       *[other] { $count } lignes n’indiquent
    } aucun axe : { $axis } est supposé.
assumed-level =
    { $count ->
        [1] Une ligne relève
       *[other] { $count } lignes relèvent
    } une capacité sans niveau : un de plus qu’aujourd’hui est supposé.
new-capabilities =
    { $count ->
        [1] « { $first } » est une nouvelle capacité.
       *[other] { $count } nouvelles capacités, dont « { $first } » en premier.
    }
new-outputs =
    { $count ->
        [1] « { $first } » est un nouveau livrable.
       *[other] { $count } nouveaux livrables, dont « { $first } » en premier.
    }
goes-costs =
    { $count ->
        [1] Le coût d’un investissement disparaît avec.
       *[other] Les coûts de { $count } investissements disparaissent avec.
    }
goes-people =
    { $count ->
        [1] Les personnes d’un investissement disparaissent avec.
       *[other] Les personnes de { $count } investissements disparaissent avec.
    }
goes-outputs =
    { $count ->
        [1] Un livrable disparaît avec.
       *[other] { $count } livrables disparaissent avec.
    }
goes-effects =
    { $count ->
        [1] Un effet sur un résultat disparaît avec.
       *[other] { $count } effets sur des résultats disparaissent avec.
    }
goes-needs =
    { $count ->
        [1] Un besoin disparaît avec.
       *[other] { $count } besoins disparaissent avec.
    }
goes-decisions =
    { $count ->
        [1] Une décision disparaît avec.
       *[other] { $count } décisions disparaissent avec.
    }
goes-shocks =
    { $count ->
        [1] Une circonstance disparaît avec.
       *[other] { $count } circonstances disparaissent avec.
    }
loses-spike =
    { $count ->
        [1] L’estimation d’un investissement perd son essai préalable.
       *[other] Les estimations de { $count } investissements perdent leur essai préalable.
    }
