# Ce qu’un plan ajoute aux tableaux des zones et des équipes, et les phrases au-dessus.

zones-capabilities = Capacités
zones-investments = Investissements
zones-spent = Dépense
zones-none = Aucune zone n’est encore décrite.
zones-some =
    { $count ->
        [one] { $count } zone
       *[other] { $count } zones
    }, { $owned ->
        [0] encore à personne.
        [one] dont { $owned } à une équipe.
       *[other] dont { $owned } à une équipe.
    }
placements-no-zone = Il n’y a pas encore de zone où quelque chose pourrait se trouver.
placements-some =
    { $count ->
        [0] Rien ne se trouve encore dans une zone : en choisir une pour chaque capacité et chaque investissement.
        [one] { $count } capacité ou investissement sur { $all } se trouve dans une zone.
       *[other] { $count } capacités et investissements sur { $all } se trouvent dans une zone.
    }
teams-needs = Besoins qui la font parler
teams-answered = Avec une réponse à la fin
teams-none = Aucune équipe n’est encore décrite.
teams-some =
    { $count ->
        [one] { $count } équipe
       *[other] { $count } équipes
    }, { $talks ->
        [0] sans échange entre elles pour l’instant.
        [one] avec { $talks } échange entre elles.
       *[other] avec { $talks } échanges entre elles.
    }
bridges-in-plan = Dans le plan
bridges-mends = Besoins auxquels il répondrait
bridges-yes = oui
bridges-no-team = Il n’y a pas encore d’équipe qu’un investissement pourrait rapprocher d’autres.
bridges-some =
    { $count ->
        [0] Aucun investissement ne rapproche encore des équipes : nommer les équipes à côté de ceux qui le font.
        [one] { $count } investissement rapproche des équipes.
       *[other] { $count } investissements rapprochent des équipes.
    }
found-zone = appartient à { $team }
found-zone-of-nobody = n’appartient à personne
found-team =
    { $count ->
        [0] ne parle avec aucune autre équipe
        [one] parle avec { $count } autre équipe
       *[other] parle avec { $count } autres équipes
    }
