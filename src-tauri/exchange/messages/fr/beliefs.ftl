# Les tableaux des principes, des pratiques, des thèmes et de ce qui y grandit ensemble.

principles = Principes
practices = Pratiques
themes = Thèmes
companions = Capacités des thèmes
principles-counted =
    { $count ->
        [one] { $count } principe
       *[other] { $count } principes
    }
practices-counted =
    { $count ->
        [one] { $count } pratique
       *[other] { $count } pratiques
    }
themes-counted =
    { $count ->
        [one] { $count } thème
       *[other] { $count } thèmes
    }
companions-counted =
    { $count ->
        [one] { $count } capacité d’un thème
       *[other] { $count } capacités de thèmes
    }
principle-new = Nouveau principe
principle-column = Principe
principle-column-asked = Pratiques demandées
principle-not-asked = n’est pas un nombre entier de 1 à { $most }
practices-go-along =
    { $count ->
        [one] Une pratique disparaît avec.
       *[other] { $count } pratiques disparaissent avec.
    }
theme-new = Nouveau thème
theme-column = Thème
theme-column-gap = Niveaux d’avance
theme-no-gap = n’est pas un nombre entier de 0 à { $most }
companion-yes = oui
companion-not-said = ne dit ni oui ni non
companions-go-along =
    { $count ->
        [one] Une place dans un thème disparaît avec.
       *[other] { $count } places dans des thèmes disparaissent avec.
    }
