# Ce qu’un plan ajoute aux tableaux des principes et des thèmes, et les phrases au-dessus.

principles-today = Aujourd’hui vécu par
principles-at-end = À la fin par
principles-none = Aucun principe n’est encore écrit.
principles-some =
    { $count ->
        [one] Un principe
       *[other] { $count } principes
    }, { $practices ->
        [0] encore sans pratique.
        [one] avec une pratique.
       *[other] avec { $practices } pratiques.
    }
practices-no-principle = Il n’y a pas encore de principe qu’une capacité pourrait faire vivre.
practices-some =
    { $count ->
        [0] Aucune capacité ne fait encore vivre un principe : saisir à partir de quel niveau l’une le fait.
        [one] Une capacité fait vivre un principe, à partir du niveau indiqué.
       *[other] Des capacités font vivre des principes à { $count } endroits, à partir du niveau indiqué.
    }
themes-parts = Capacités
themes-ahead = Niveaux qui ne comptent pas
themes-wasted = Dépensé pour ce qui ne compte jamais
themes-none = Aucun thème n’est encore écrit.
themes-some =
    { $count ->
        [one] Un thème
       *[other] { $count } thèmes
    }, { $parts ->
        [0] encore sans capacité.
        [one] avec une capacité qui y grandit.
       *[other] avec { $parts } capacités qui grandissent ensemble.
    }
companions-no-theme = Il n’y a pas encore de thème dont une capacité pourrait faire partie.
companions-some =
    { $count ->
        [0] Aucune des { $all } capacités ne fait encore partie d’un thème : marquer celles qui doivent grandir ensemble.
        [one] Une capacité sur { $all } fait partie d’un thème.
       *[other] { $count } capacités sur { $all } font partie d’un thème.
    }
found-principle =
    { $asked ->
        [one] une pratique demandée
       *[other] { $asked } pratiques demandées
    }
found-theme =
    { $gap ->
        [0] aucun niveau d’avance
        [one] un niveau d’avance
       *[other] { $gap } niveaux d’avance
    }
