# Ce qu’un plan ajoute aux tableaux des parties prenantes et des positions, et les phrases au-dessus.

stakeholders-net = Position
stakeholders-before = À gagner avant
stakeholders-backed = Soutient de la valeur
stakeholders-most = Plus grand changement demandé
stakeholders-most-in = { $load } { IN($period) }
stakeholders-over = Elle doit supporter un changement de { $load } { IN($period) }, pour un maximum de { $bears }.
stakeholders-none = Aucune partie prenante n’est encore nommée.
stakeholders-some =
    { $count ->
        [one] Une partie prenante
       *[other] { $count } parties prenantes
    }, { $stances ->
        [0] aucune position n’est encore connue.
        [one] une position est connue.
       *[other] { $stances } positions sont connues.
    }
stances-support = Soutien
stances-nobody = Il n’y a pas encore de partie prenante dont la position puisse être connue.
stances-some =
    { $count ->
        [0] Aucune position n’est encore connue : saisir de −2 (fortement contre) à +2 (fortement pour).
        [one] Une position est connue : { $backing } pour, { $against } contre.
       *[other] { $count } positions sont connues : { $backing } pour, { $against } contre.
    }

found-stakeholder = pouvoir { $power }, intérêt { $interest }
