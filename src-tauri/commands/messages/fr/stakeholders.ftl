# Ce qu’un plan ajoute aux tableaux des parties prenantes et des positions, et les phrases au-dessus.

stakeholders-net = Position
stakeholders-before = À gagner avant
stakeholders-backed = Valeur soutenue
stakeholders-most = Plus grand changement demandé
stakeholders-most-in = { $load } { IN($period) }
stakeholders-over = Elle doit supporter un changement de { $load } { IN($period) }, pour un maximum de { $bears }.
stakeholders-none = Aucune partie prenante n’est encore nommée.
stakeholders-some =
    { $count ->
        [one] Une partie prenante
       *[other] { $count } parties prenantes
    }, { $stances ->
        [0] encore sans position sur un investissement.
        [one] avec une position sur un investissement.
       *[other] avec { $stances } positions sur des investissements.
    }
stances-support = Soutien
stances-nobody = Il n’y a pas encore de partie prenante qui puisse prendre position.
stances-some =
    { $count ->
        [0] Il n’y a encore aucune position : saisir de −2 (fortement contre) à +2 (fortement pour).
        [one] Une position, de −2 (contre) à +2 (pour) : { $backing } pour, { $against } contre.
       *[other] { $count } positions de −2 (contre) à +2 (pour) : { $backing } pour, { $against } contre.
    }

found-stakeholder = pouvoir { $power }, intérêt { $interest }
