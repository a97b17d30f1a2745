# Les tableaux des compétences, des échelons et des responsables.

skills = Compétences
ranks = Échelons
ownerships = Responsables
skills-counted =
    { $count ->
        [one] { $count } compétence
       *[other] { $count } compétences
    }
ranks-counted =
    { $count ->
        [one] { $count } échelon
       *[other] { $count } échelons
    }
ownerships-counted =
    { $count ->
        [one] { $count } responsable
       *[other] { $count } responsables
    }
skill-new = Nouvelle compétence
skill-column = Compétence
rank-new = Nouvel échelon
rank-column = Échelon
rank-column-track = Voie
rank-column-headcount = Personnes
rank-column-span = Investissements à la fois
rank-column-team = Équipe
rank-column-task = Tâche
rank-column-technology = Technique
rank-column-time = Temps
rank-column-responsibility = Responsabilité
rank-column-answers-for = Répond de
rank-no-grade = n’est pas un nombre entier de 0 à { $most }
rank-no-headcount = n’est pas un nombre entier de personnes de 0 à { $most }
rank-no-span = n’est pas un nombre entier de 1 à { $most }
rank-no-track = n’est ni la voie d’expertise ni celle d’encadrement
ownership-column-rank = Échelon au moins
ownership-column-skill = Compétence
ownership-column-level = Au niveau
ownership-column-trains = Forme à
ownership-column-trained = Personnes formées
ownership-column-mentors = Mentors
ownership-no-people = n’est pas un nombre entier de personnes de 0 à { $most }
ownership-no-rank = n’est pas un échelon du tableau des échelons
ownership-no-skill = n’est pas une compétence du tableau des compétences
expectations-go-along =
    { $count ->
        [one] Ce qui est attendu à un endroit disparaît avec.
       *[other] Ce qui est attendu à { $count } endroits disparaît avec.
    }
ownerships-go-along =
    { $count ->
        [one] La demande d’un investissement disparaît avec.
       *[other] Les demandes de { $count } investissements disparaissent avec.
    }
