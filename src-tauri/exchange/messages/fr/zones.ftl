# Les tableaux des zones, des emplacements, des équipes et de ce qui les rapproche.

zones = Zones
placements = Emplacements
teams = Équipes
bridges = Rapprochements d’équipes
zones-counted =
    { $count ->
        [one] { $count } zone
       *[other] { $count } zones
    }
placements-counted =
    { $count ->
        [one] { $count } emplacement
       *[other] { $count } emplacements
    }
teams-counted =
    { $count ->
        [one] { $count } équipe
       *[other] { $count } équipes
    }
bridges-counted =
    { $count ->
        [one] { $count } investissement
       *[other] { $count } investissements
    }
zone-new = Nouvelle zone
zone-column = Zone
zone-column-team = Appartient à
placement-column = Nom
placement-column-what = Nature
placement-column-zone = Zone
placement-capability = capacité
placement-investment = investissement
placement-new = n’est ni une capacité ni un investissement
placements-go-along =
    { $count ->
        [one] Une chose n’est alors plus dans aucune zone.
       *[other] { $count } choses ne sont alors plus dans aucune zone.
    }
team-new = Nouvelle équipe
team-column = Équipe
team-column-talks = Parle avec
team-unknown = nomme { $piece }, qui n’est pas une équipe
team-itself = nomme l’équipe elle-même
talks-go-along =
    { $count ->
        [one] Un échange disparaît avec.
       *[other] { $count } échanges disparaissent avec.
    }
zones-lose-team =
    { $count ->
        [one] Une zone n’appartient alors plus à personne.
       *[other] { $count } zones n’appartiennent alors plus à personne.
    }
bridge-column-teams = Rapproche
bridge-column-lag = Périodes après sa fin
bridge-without-teams = dit quand, mais pas encore quelles équipes : les nommer d’abord
bridges-go-along =
    { $count ->
        [one] Une liste d’équipes rapprochées disparaît avec.
       *[other] { $count } listes d’équipes rapprochées disparaissent avec.
    }
rules-about-zone =
    { $count ->
        [one] Une règle qui porte dessus disparaît avec.
       *[other] { $count } règles qui portent dessus disparaissent avec.
    }
