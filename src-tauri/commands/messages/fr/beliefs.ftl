# Ce qu’un plan ajoute aux tableaux des principes et des thèmes, et les phrases au-dessus.

principles-today = Aujourd’hui vécu par
principles-at-end = À la fin par
principles-none = Aucun principe n’est encore écrit.
principles-some =
    { $count ->
        [one] Un principe
       *[other] { $count } principes
    }, { $practices ->
        [0] qu’aucune pratique ne fait encore vivre.
        [one] avec une pratique qui fait vivre.
       *[other] avec des pratiques à { $practices } endroits.
    }
practices-no-principle = Il n’y a pas encore de principe qu’une capacité pourrait faire vivre.
practices-some =
    { $count ->
        [0] Aucune pratique n’est encore connue : saisir à partir de quel niveau une capacité fait vivre un principe.
        [one] Une pratique est connue.
       *[other] { $count } pratiques sont connues.
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
        [one] avec une capacité.
       *[other] avec { $parts } places pour des capacités.
    }
companions-no-theme = Il n’y a pas encore de thème dont une capacité pourrait faire partie.
companions-some =
    { $count ->
        [0] Aucune capacité ne fait encore partie d’un thème : marquer celles qui doivent grandir ensemble.
        [one] Une capacité fait partie d’un thème.
       *[other] { $count } places dans les thèmes sont prises.
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
