# Les tableaux des moteurs, de leurs comparaisons et de ce qui les porte.

drivers = Moteurs
comparisons = Comparaisons
driver-links = Parts des moteurs
drivers-counted =
    { $count ->
        [one] { $count } moteur
       *[other] { $count } moteurs
    }
comparisons-counted =
    { $count ->
        [one] { $count } comparaison
       *[other] { $count } comparaisons
    }
driver-links-counted =
    { $count ->
        [one] { $count } part
       *[other] { $count } parts
    }
driver-new = Nouveau moteur
driver-column = Moteur
driver-column-kind = Nature
driver-column-importance = Importance
driver-column-note = Note
driver-no-points = n’est pas un nombre entier de points de 0 à { $most }
comparison-no-times = n’est pas sur l’échelle : un nombre entier de 1 à { $most }, ou un divisé par ce nombre, comme 1/3
comparison-same = compare un moteur à lui-même : c’est toujours 1
comparison-other = n’est pas l’inverse de ce que dit la ligne de { $name }
row-no-driver = n’est le nom d’aucun moteur de la feuille de route
comparisons-go-along =
    { $count ->
        [one] Une comparaison disparaît avec.
       *[other] { $count } comparaisons disparaissent avec.
    }
driver-links-go-along =
    { $count ->
        [one] Une part d’un moteur disparaît avec.
       *[other] { $count } parts de moteurs disparaissent avec.
    }
