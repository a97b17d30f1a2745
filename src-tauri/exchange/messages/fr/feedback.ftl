# Les tableaux des boucles de retour et de ce qui les raccourcit.

loops = Boucles de retour
shortenings = Retours plus rapides
loops-counted =
    { $count ->
        [1] { $count } boucle de retour
       *[other] { $count } boucles de retour
    }
shortenings-counted =
    { $count ->
        [1] { $count } retour plus rapide
       *[other] { $count } retours plus rapides
    }
loop-new = Nouvelle boucle de retour
loop-column = Boucle de retour
loop-column-kind = Renseigne sur
loop-column-now = Délai aujourd’hui
loop-column-wanted = Voulu
loop-column-outcome = Mesuré par
loop-no-latency = n’est pas un délai de 1 minute à 10 ans ; l’écrire comme 45 min, 3 h ou 2 jours
shortenings-go-along =
    { $count ->
        [1] Un délai plus court disparaît avec.
       *[other] { $count } délais plus courts disparaissent avec.
    }
loops-lose =
    { $count ->
        [1] Une boucle de retour n’est alors plus mesurée.
       *[other] { $count } boucles de retour ne sont alors plus mesurées.
    }
