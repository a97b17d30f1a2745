# Les deux voies et qui peut répondre de quoi : la phrase, ce qui est à côté de l’image, son tableau.

skills-none = Aucun échelon n’est encore écrit : saisir les échelons des deux voies, et qui peut répondre de quoi se montre ici.
skills-unplanned =
    { $ranks ->
        [one] Un échelon
       *[other] { $ranks } échelons
    } avec { $people ->
        [0] personne
        [one] une personne
       *[other] { $people } personnes
    } : faire un plan pour voir qui peut répondre de quoi.
skills-nothing-asked =
    { $ranks ->
        [one] Un échelon
       *[other] { $ranks } échelons
    } avec { $people ->
        [0] personne
        [one] une personne
       *[other] { $people } personnes
    } ; aucun investissement du plan ne demande encore de responsable.
skills-all =
    { $asking ->
        [one] Le seul investissement prévu qui demande quelqu’un l’obtient.
        [2] Les deux investissements prévus qui demandent quelqu’un l’obtiennent.
       *[other] Les { $asking } investissements prévus qui demandent quelqu’un l’obtiennent tous.
    }
skills-short =
    { $asking ->
        [one] Le seul investissement prévu qui demande quelqu’un ne l’obtient pas : { $names }.
       *[other] { $lacking ->
            [one] Un investissement prévu sur { $asking } qui demandent quelqu’un ne l’obtient pas : { $names }.
           *[other] { $lacking } investissements prévus sur { $asking } qui demandent quelqu’un ne l’obtiennent pas : { $names }.
        }
    }
skills-name-when = { $name } ({ $when })
skills-others =
    { $count ->
        [one] { $count } autre
       *[other] { $count } autres
    }
skills-subtitle = Un chiffre : le niveau attendu d’un échelon ; une barre : de combien d’investissements peuvent répondre à la fois ceux qui ont la compétence, avec un trait à combien la demandent quand il manque le plus ; hachuré : ce qui manque. La planification ne regarde pas les responsables : elle peut commencer ce dont personne ne peut répondre.
skills-subtitle-unplanned = Un chiffre : le niveau de la compétence attendu de ceux qui occupent l’échelon.
skills-description =
    { $title } Un tableau { $count ->
        [0] sans compétence
        [one] d’une compétence
       *[other] de { $count } compétences
    } face aux échelons de la voie d’expertise et de la voie d’encadrement, avec ce dont personne ne peut répondre.
skills-table = Compétences et échelons de { $name }

skills-track-expert = Voie d’expertise
skills-track-management = Voie d’encadrement
skills-row-people = Personnes
skills-row-owned = Suivis/possibles
skills-row-freedom = Liberté d’équipe, de tâche, technique, de temps
skills-row-responsibility = Responsabilité
skills-row-gap = N’obtient pas qui il demande : { $name }
skills-cover-head = Possibles/demandés, au niveau
skills-cover = { $have }/{ $need } au { $level }

skills-gaps = Ce dont personne ne peut répondre
skills-gaps-none = Tous ceux qui sont demandés sont là, tout le temps.
skills-gaps-unasked = Aucun investissement du plan ne demande de responsable : dire dans le tableau des responsables quel échelon ou quelle compétence chacun demande.
skills-gaps-unplanned = Faire un plan : ce dont personne ne peut répondre se montre alors ici.
skills-lack-nobody = Personne : { $asked } ({ $when })
skills-lack-busy = Tous répondent d’autre chose ou forment : { $asked } ({ $when })
skills-lack-mentors =
    { $count ->
        [one] Aucun mentor au-dessus de l’échelon auquel la formation mène ({ $when })
       *[other] Moins de { $count } mentors au-dessus de l’échelon auquel la formation mène ({ $when })
    }
skills-asked-rank = { $rank } ou au-dessus
skills-asked-skill = { $skill } au niveau { $level }

skills-hint-track = voie : { $track }
skills-hint-people =
    { $people } personnes, chacune répond au plus { $span ->
        [one] d’un investissement
       *[other] de { $span } investissements
    } à la fois
skills-hint-owned = au plus juste, { $period } : { $owned } investissements suivis sur { $room } possibles
skills-hint-freedom = liberté : équipe { $team }, tâche { $task }, technique { $technology }, temps { $time }
skills-hint-responsibility = responsabilité { $responsibility }
skills-hint-answers-for = responsabilité { $responsibility } : { $text }
skills-hint-level = { $rank } au { $level }
skills-hint-nobody = attendue de personne
skills-hint-worst = niveau { $level }, { $period } : { $need } demandés à la fois, { $have } possibles

skills-column-skill = Compétence
skills-column-rank = { $rank } ({ $track })
skills-column-worst = Ce que le plan demande
