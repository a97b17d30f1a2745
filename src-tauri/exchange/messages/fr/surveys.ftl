# Les tableaux des énoncés, des enquêtes et des réponses, et les énoncés habituels.

statements = Énoncés
surveys = Enquêtes
answers = Réponses
statements-counted =
    { $count ->
        [one] { $count } énoncé
       *[other] { $count } énoncés
    }
surveys-counted =
    { $count ->
        [one] { $count } enquête
       *[other] { $count } enquêtes
    }
answers-counted =
    { $count ->
        [one] { $count } réponse
       *[other] { $count } réponses
    }
statement-new = Nouvel énoncé
statement-column = Énoncé
statement-column-about = Sujet
statement-column-capability = Rendu plus vrai par
survey-new = Nouvelle enquête
survey-column = Enquête
survey-column-team = Équipe
survey-column-month = Mois
survey-column-people = Personnes ayant répondu
survey-no-people = n’est pas un nombre entier de 0 à { $most }
survey-no-month = n’est pas un mois ; l’écrire comme 2027-03 ou mars 2027
answer-column-spread = Écart : { $name }
answer-no-mean = n’est pas une moyenne de 1 à 7
answer-no-spread = n’est pas un écart-type de 0 à 3
answer-spread-alone = n’a pas de moyenne à côté ; saisir d’abord la moyenne
answer-too-few =
    { $count ->
        [0] appartient à une enquête à laquelle personne n’a répondu
        [one] appartient à une enquête à laquelle une personne a répondu
       *[other] appartient à une enquête à laquelle { $count } personnes ont répondu
    } ; les moyennes sont gardées à partir de { $least } personnes
row-no-survey = n’est le nom d’aucune enquête de la feuille de route
answers-go-along =
    { $count ->
        [one] Une réponse disparaît avec.
       *[other] { $count } réponses disparaissent avec.
    }
statements-lose =
    { $count ->
        [one] Un énoncé n’a alors plus rien qui le rende plus vrai.
       *[other] { $count } énoncés n’ont alors plus rien qui les rende plus vrais.
    }

usual-bad-news = Qui apporte une mauvaise nouvelle est remercié
usual-information = Ce que les autres doivent savoir leur parvient à temps
usual-responsibility = Les équipes portent la responsabilité ensemble
usual-across-teams = Travailler avec d’autres équipes est facile et bienvenu
usual-failure = Quand quelque chose échoue, nous demandons pourquoi, pas qui
usual-new-ideas = Les idées nouvelles ont droit à un véritable essai
usual-mistakes = Une erreur n’est reprochée à personne
usual-hard-questions = Les questions difficiles se posent ouvertement
usual-different = Personne n’est mis à l’écart pour penser autrement
usual-risk = On peut essayer sans crainte ce qui peut échouer
usual-help = Demander de l’aide est facile
usual-skills = Ce que chacun sait bien faire est vu et utilisé
