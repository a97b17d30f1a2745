# La phrase au-dessus du tableau des valeurs mesurées.

measured-no-outcome = Il n’y a pas encore de résultat à mesurer. Ajouter d’abord des résultats.
measured-none = Rien n’est encore mesuré : saisir dans la colonne d’une période la valeur mesurée à sa fin.
measured-some =
    { $count ->
        [one] Une valeur mesurée
       *[other] { $count } valeurs mesurées
    } pour { $outcomes ->
        [one] un résultat.
       *[other] { $outcomes } résultats.
    }
