# Les quatre clés de la livraison : leurs noms, ce qui n’y va pas, et ce qui y a changé.

key-deployment-frequency = Fréquence de déploiement
key-lead-time = Délai des changements
key-change-failure-rate = Taux d’échec des changements
key-time-to-restore = Temps de rétablissement
scale-log = logarithmique
scale-linear = linéaire

key-twice = Cette clé y est deux fois ; la première compte.
    .hint = Garder un seul résultat par clé.
key-of-nothing = Le résultat « { $outcome } », qui est cette clé, n’existe pas.
    .hint = Rétablir le résultat, ou en nommer un autre.
key-outcome-twice = Le résultat { $name } est aussi une autre clé.
    .hint = Garder une seule clé par résultat.
key-direction =
    Pour le résultat { $name }, { $way ->
        [up] moins
       *[down] plus
    } vaut mieux, et pour cette clé, { $way ->
        [up] plus
       *[down] moins
    }.
    .hint = Corriger le sens du résultat, ou en nommer un autre.
key-scale = Le résultat { $name } a des valeurs qui ne dépassent pas zéro : il ne peut pas être tracé sur une échelle logarithmique.
    .hint = Le tracer sur une échelle linéaire, ou corriger départ, cible et valeurs mesurées.
key-guard =
    D’après les mesures { OF($period) }, { $speed ->
        [deployment_frequency] la fréquence de déploiement s’est améliorée
       *[lead_time] le délai des changements s’est amélioré
    } depuis le début et { $stability ->
        [change_failure_rate] le taux d’échec
       *[time_to_restore] le temps de rétablissement
    } s’est dégradé.
    .hint = Faire d’abord ce qui rend la livraison plus stable, ou mesurer à nouveau.

key-noun = Clé de livraison
key-whole = { $name } : { $outcome }
key-field-outcome = résultat
key-field-scale = échelle
page-delivery = Les quatre clés de la livraison
