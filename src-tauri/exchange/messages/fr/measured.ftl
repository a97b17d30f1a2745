# Le tableau des valeurs mesurées.

measured-outcome = Résultat
measured-unit = Unité
measured-no-outcome = n’est pas un résultat de cette feuille de route : l’ajouter d’abord aux résultats
measured-go-along =
    { $count ->
        [one] Une valeur mesurée disparaît avec.
       *[other] { $count } valeurs mesurées disparaissent avec.
    }

measured-values = Valeurs mesurées
measured-counted =
    { $count ->
        [one] { $count } valeur mesurée
       *[other] { $count } valeurs mesurées
    }
