# Ce qui s’ajoute aux tableaux des moteurs, les phrases au-dessus, et la pesée des résultats selon les moteurs.

drivers-weight = Poids
drivers-carried-by = Porté par
drivers-together = Ensemble
comparisons-no-driver = Il n’y a pas encore deux moteurs à comparer.
comparisons-none = Rien n’est encore comparé : saisir combien de fois le moteur d’une ligne est plus important que celui d’une colonne, de 1 à 9, ou de 1/2 à 1/9 s’il l’est moins.
driver-links-no-driver = Il n’y a pas encore de moteur qu’un résultat pourrait porter.
driver-links-no-outcome = Il n’y a pas encore de résultat qui pourrait porter un moteur.
driver-links-some = { $whole ->
        [0] Aucun moteur n’est porté
        [one] Un moteur est porté
       *[other] { $whole } moteurs sont portés
    } en entier par des résultats, { $part ->
        [0] aucun
        [one] un
       *[other] { $part }
    } en partie ; { $bare ->
        [0] aucun n’est laissé de côté.
        [one] un n’est porté par aucun résultat.
       *[other] { $bare } ne sont portés par aucun résultat.
    }
driver-weighs = { $weight } – { $carried }
drivers-basis-points = Les poids sont des points donnés à chaque moteur.
weigh-nothing = Il n’y a pas encore de quoi peser : aucun résultat qui a une valeur ne porte de moteur qui pèse.
weigh-as-it-is = Chaque résultat qui porte un moteur vaut ce que disent les moteurs.
weigh-would = Selon les moteurs, les résultats vaudraient : { $changes }.
weigh-one = { $name } { $now } → { $by }
weigh-and-more = { $named }, et { $count ->
        [one] un autre
       *[other] { $count } autres
    }
weigh-done =
    { $count ->
        [one] Un résultat vaut
       *[other] { $count } résultats valent
    } désormais ce que disent les moteurs : { $changes }.
weigh-label = Peser les résultats selon les moteurs
weigh-too-much = Selon les moteurs, { $name } vaudrait { $points } points ; il n’y en a pas plus de { $most }.
    .hint = Réduire la valeur de tous les résultats dans la même mesure : seul compte leur rapport.
found-driver =
    { $kind ->
        [threat] menace
       *[opportunity] opportunité
    }
