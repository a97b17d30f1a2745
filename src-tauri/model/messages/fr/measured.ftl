# Ce qui ne va pas dans les valeurs mesurées, et ce qui y a changé.

measured-twice = Ses mesures sont consignées deux fois.
    .hint = N’en garder qu’une par résultat.
measured-outdated = Elles portent sur le résultat « { $outcome } », qui n’existe pas.
    .hint = Rétablir le résultat, ou retirer les valeurs.
measured-outside =
    { $count ->
        [one] Une valeur a été mesurée après la seule période de la feuille de route.
       *[other] Une valeur a été mesurée après les { $count } périodes de la feuille de route.
    }
    .hint = Allonger la feuille de route, ou retirer la valeur. Elle est gardée telle quelle.
measured-too-large = Une valeur dépasse un milliard d’unités.
    .hint = Mesurer dans une unité plus grande.

measured-nothing = { $name } : rien
measured-now = { $period } désormais { $value }
measured-gone = { $period } n’a plus { $value }

measured-noun = Valeurs mesurées
page-trajectories = Est-ce que cela arrive
