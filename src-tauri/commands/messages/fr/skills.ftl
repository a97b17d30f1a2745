# Ce qu’un plan ajoute aux tableaux des compétences, des échelons et des responsables, et les phrases au-dessus.

skills-people = Personnes qui l’ont
skills-asked = Ce que le plan demande
skills-asked-most = niveau { $level }, { $period } : { $need } à la fois, { $have } possibles
skills-none = Aucune compétence n’est encore écrite.
skills-no-rank =
    { $count ->
        [one] Une compétence ; il n’y a pas encore d’échelon dont l’attendre.
       *[other] { $count } compétences ; il n’y a pas encore d’échelon dont les attendre.
    }
skills-some =
    { $count ->
        [one] Une compétence
       *[other] { $count } compétences
    }, { $places ->
        [0] encore sans attente.
        [one] avec une attente.
       *[other] avec { $places } attentes.
    }
ranks-at-end = Personnes à la fin
ranks-owned = Au plus juste
ranks-owned-most = { $owned } sur { $room } possibles, { $period }
ranks-none = Aucun échelon n’est encore écrit.
ranks-some =
    { $people ->
        [0] Personne n’occupe
        [one] Une personne occupe
       *[other] { $people } personnes occupent
    } { $count ->
        [one] un échelon
       *[other] { $count } échelons
    } ; libertés et responsabilité vont de 0 à 5.
ownerships-able = Pourraient en répondre aujourd’hui
ownerships-able-nobody = personne
ownerships-lacks = N’obtient pas
ownerships-nobody = personne ({ $when })
ownerships-busy = tous répondent d’autre chose ou forment ({ $when })
ownerships-mentors = trop peu de mentors ({ $when })
ownerships-no-rank = Il n’y a pas encore d’échelon qu’un investissement pourrait demander.
found-skill =
    { $count ->
        [0] attendue d’aucun échelon
        [one] attendue d’un échelon
       *[other] attendue de { $count } échelons
    }
found-rank =
    voie : { $track }, { $people ->
        [0] personne
        [one] une personne
       *[other] { $people } personnes
    }
