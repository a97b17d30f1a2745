# Les systèmes dont une feuille de route peut se servir : noms, états, chiffres clés.

system-in-use = utilisé
system-not-in-use = non utilisé
system-sentence = { $used } systèmes sur { $all } sont utilisés, { $unused } pourraient l’être.

# les noms, dans l’ordre des numéros
system-axes = Cinq axes
system-stages = Stades de la production de logiciel
system-limiting-factor = Facteur limitant et effet de levier
system-drivers = Moteurs et risques
system-drivers-unweighed =
    { $count ->
        [one] { $count } moteur, qui n’est pas encore pesé
       *[other] { $count } moteurs, dont aucun n’est encore pesé
    }
system-drivers-contradict =
    { $count ->
        [one] { $count } moteur
       *[other] { $count } moteurs
    }, surtout { $name } à { $weight } ; leurs comparaisons se contredisent
system-drivers-figure =
    { $count ->
        [one] { $count } moteur
       *[other] { $count } moteurs
    }, surtout { $name } à { $weight } ; { $off ->
        [0] les résultats valent ce qu’ils disent
        [one] un résultat vaut autre chose
       *[other] { $off } résultats valent autre chose
    }
system-path = Lien avec le besoin métier
system-stakeholders = Parties prenantes
system-zones = Zones partagées
system-zones-figure = { $count } { $count ->
        [one] zone
       *[other] zones
    }, { $nowhere } { $nowhere ->
        [one] investissement
       *[other] investissements
    } dans aucune, { $overlaps } { $overlaps ->
        [one] recoupement
       *[other] recoupements
    }
system-steps = Étapes de valeur
system-gates = Forme et structure d’abord
system-alignment = Alignement entre les axes
system-alignment-figure = { $line } sur { $all } thèmes alignés à la fin, { $wasted } dépensés pour ce qui ne compte jamais
system-together = Renforcement mutuel
system-chain = Activités, livrables, résultats
system-maturity = Maturité actuelle, suivante et cible
system-cycles = Cycles de réinvention
system-feasibility = Faisabilité et essais préalables
system-debt = Innovation et dette technique
system-measured = Résultats mesurés
system-confidence = Confiance et hypothèses
system-mastery = Chemin vers la maîtrise
system-mastery-figure =
    { $ranks ->
        [one] Un échelon
       *[other] { $ranks } échelons
    }, { $skills ->
        [0] encore aucune compétence
        [one] une compétence
       *[other] { $skills } compétences
    }
system-mastery-owned = { $owned } sur { $asking } investissements prévus qui demandent quelqu’un l’obtiennent
system-doing = Savoir et faire
system-flywheel = Volant d’inertie du management
system-flywheel-figure =
    { $count ->
        [0] Vitesse { $today } sur 100 aujourd’hui et { $speed } à la fin, toutes les pales au même point
       *[other] Vitesse { $today } sur 100 aujourd’hui et { $speed } à la fin ; la plus faible alors : { $weakest }
    }
system-flywheel-unplanned =
    { $count ->
        [0] Vitesse { $today } sur 100 aujourd’hui, toutes les pales au même point
       *[other] Vitesse { $today } sur 100 aujourd’hui ; la plus faible : { $weakest }
    }
system-abandonment = Se concentrer en renonçant
system-contracts = Contrats
system-products = Pensée produit
system-products-figure = { $share } des questions sur les investissements ont une réponse
system-products-trusted = { $share } des questions du plan ont une réponse ; en ne comptant qu’elles, il vaut { $trusted }
system-circumstances = Circonstances
system-ranges = Travail certain et incertain
system-rules = Règles strictes et souples
system-culture = Culture et sécurité
system-culture-score =
    { $about ->
        [culture] culture
       *[safety] sécurité
    } { $mean } sur 7
system-culture-figure =
    { $teams ->
        [one] Une équipe
       *[other] { $teams } équipes
    } : { $scores }
system-culture-hidden =
    { $count ->
        [one] Une enquête, dont aucune moyenne ne peut être montrée
       *[other] { $count } enquêtes, dont aucune moyenne ne peut être montrée
    }
system-delivery = Quatre mesures de livraison
system-delivery-figure =
    { $count } clés suivies sur 4 ; { $broken ->
        [0] nulle part plus rapide et moins stable
        [one] plus rapide et moins stable pendant une période
       *[other] plus rapide et moins stable pendant { $broken } périodes
    }
system-practices = Pratiques et principes
system-practices-figure = { $end } sur { $all } principes vécus à la fin, { $today } aujourd’hui
system-teams = Équipes et zones
system-teams-figure = { $count } { $count ->
        [one] équipe
       *[other] équipes
    } ; des échanges que le travail demande, { $today } ont lieu aujourd’hui, { $end } à la fin
system-teams-unasked = { $count } { $count ->
        [one] équipe
       *[other] équipes
    } ; aucun besoin n’en fait parler deux
system-feedback = Boucles de retour
system-feedback-figure =
    { $count ->
        [one] Une boucle
       *[other] { $count } boucles
    } sur { $told } genres parmi 4 ; le plus tardif : { $name }, au bout de { $end } à la fin
system-altitudes = Trois altitudes
system-catalogue = Catalogue de pratiques
system-versions = Document vivant

# les chiffres
system-axes-figure = Capacités par axe : { $counts }
system-stages-figure =
    { $count ->
        [one] Un stade
       *[other] { $count } stades
    }, débit de { $today } aujourd’hui et de { $end } { $unit } à la fin
system-limiting-stage = { $name } limite le débit tout le temps
system-limiting-stages = « { $first } » limite d’abord le débit, « { $last } » à partir { OF($period) }
system-limiting-factor-figure = Périodes où quelque chose est épuisé : { $count } sur { $periods }
system-path-figure =
    { $count ->
        [0] Chaque investissement mène à un résultat
        [one] Un investissement ne mène à aucun résultat
       *[other] { $count } investissements ne mènent à aucun résultat
    }
system-steps-figure =
    { $count ->
        [one] Une étape
       *[other] { $count } étapes
    }
system-steps-gaining =
    { $count ->
        [one] Une étape
       *[other] { $count } étapes
    }, { $gaining ->
        [0] aucune n’apporte de gain dans le plan
        [one] dont une avec un gain dans le plan
       *[other] dont { $gaining } avec un gain dans le plan
    }
system-cycles-figure =
    { $possible ->
        [0] Rien ne devient possible grâce à ce plan
        [one] Un investissement devient possible grâce à ce plan
       *[other] { $possible } investissements deviennent possibles grâce à ce plan
    }{ $over ->
        [0] {""}
        [one] {" ; "}un cycle est passé
       *[other] {" ; "}{ $over } cycles sont passés
    }
system-cycles-over =
    { $over ->
        [one] Un cycle est passé
       *[other] { $over } cycles sont passés
    }
system-together-figure =
    { $count ->
        [one] Un effet demande plusieurs livrables ensemble
       *[other] { $count } effets demandent plusieurs livrables ensemble
    }
system-chain-figure =
    { $effects ->
        [one] Un effet
       *[other] { $effects } effets
    } de { $outputs ->
        [one] un livrable
       *[other] { $outputs } livrables
    } sur { $outcomes ->
        [one] un résultat
       *[other] { $outcomes } résultats
    }
system-maturity-figure =
    { $count ->
        [one] Une capacité
       *[other] { $count } capacités
    }, dont { $raised } avec une cible plus élevée
system-maturity-assessed =
    { $figure } ; { $count ->
        [one] une évaluée
       *[other] { $count } évaluées
    } par { $assessors ->
        [one] un évaluateur
       *[other] { $assessors } évaluateurs
    }
system-gates-figure =
    { $count ->
        [one] Un seuil
       *[other] { $count } seuils
    }
system-rules-figure = Strictes : { $hard }, souples avec un prix : { $soft }, désactivées : { $off }
system-stakeholders-figure =
    { $count ->
        [one] Une partie prenante
       *[other] { $count } parties prenantes
    } avec { $stances ->
        [one] { $stances } position
       *[other] { $stances } positions
    } ; { $win ->
        [0] aucune n’est à gagner
        [one] une est à gagner
       *[other] { $win } sont à gagner
    } pour le plan
system-contracts-figure =
    { $count ->
        [one] Un contrat
       *[other] { $count } contrats
    }
system-contracts-met =
    { $count ->
        [one] Un contrat
       *[other] { $count } contrats
    }, respectés par le plan : { $met }
system-feasibility-figure = Faisabilité incertaine : { $count }, essais préalables : { $spikes }
system-debt-figure = Investissements par type : { $counts } ; aucune dette n’est décrite
system-debt-owed =
    { $count ->
        [one] Une dette prend
       *[other] { $count } dettes prennent
    } { $first } au début et { $last } à la fin ; sans rien rembourser, aucune ne bascule
system-debt-tips =
    { $count ->
        [one] Une dette prend
       *[other] { $count } dettes prennent
    } { $first } au début et { $last } à la fin ; sans rien rembourser, { $name } bascule { AT($when) }
system-measured-figure = { $count } résultats mesurés sur { $all }, valeurs : { $values }
system-confidence-figure = { $count } effets sur { $all } sont moins que certains, le moindre à { $least }
system-doing-figure =
    { $count ->
        [one] Une promesse
       *[other] { $count } promesses
    }, { $done ->
        [0] aucune n’est réalisée
        [one] dont une est réalisée
       *[other] dont { $done } sont réalisées
    }
system-doing-assessed =
    En moyenne niveau { $declared } déclaré et { $evidenced } constaté ; plus déclaré que constaté pour { $overstated ->
        [0] aucune
       *[other] { $overstated }
    } { $count ->
        [one] de la seule capacité évaluée
       *[other] des { $count } capacités évaluées
    }
system-abandonment-figure = Hors du plan : { $left }, avec une décision consignée : { $said }, épinglés ou exclus : { $decided }
system-circumstances-figure = Circonstances possibles : { $shocks }, investissements avec une fenêtre : { $windows }
system-ranges-figure = { $count } investissements sur { $all } ont une fourchette
system-versions-none = Aucune version antérieure : nommez-en une pour pouvoir y revenir
system-versions-figure =
    { $count ->
        [one] Une version
       *[other] { $count } versions
    } gardées, dont nommées : { $named }
system-altitudes-figure = Pages : conseil { $board }, direction { $executive }, CTO { $all }
system-catalogue-figure = { $count } capacités du catalogue sur { $all } sont dans la feuille de route
