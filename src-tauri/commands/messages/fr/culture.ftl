# Ce qui s’ajoute aux tableaux des énoncés et des enquêtes, les phrases au-dessus, et le plus petit groupe.

statements-mean = Moyenne
statements-change = Depuis l’enquête précédente
statements-help = Ce qui aiderait
statements-none = Aucun énoncé n’est encore écrit.
statements-some =
    { $helped ->
        [0] Aucun énoncé sur { $count } n’indique encore la capacité qui le rend plus vrai.
        [one] Un énoncé sur { $count } indique la capacité qui le rend plus vrai.
       *[other] { $helped } énoncés sur { $count } indiquent la capacité qui les rend plus vrais.
    }
answers-no-statement = Il n’y a pas encore d’énoncé auquel une équipe pourrait répondre.
answers-no-survey = Il n’y a pas encore d’enquête dont les réponses pourraient être saisies.
answers-some =
    { $count ->
        [0] Il n’y a encore aucune réponse
       *[other] Réponses moyennes, de 1 à 7, de { $surveys ->
            [one] { $surveys } enquête
           *[other] { $surveys } enquêtes
        } à { $statements ->
            [one] { $statements } énoncé
           *[other] { $statements } énoncés
        }
    } ; { $hidden ->
        [0] toutes les enquêtes sont montrées.
        [one] une enquête de moins de { $least } personnes n’est pas montrée.
       *[other] { $hidden } enquêtes de moins de { $least } personnes ne sont pas montrées.
    }
statements-label =
    { $count ->
        [one] Ajouter un énoncé habituel
       *[other] Ajouter { $count } énoncés habituels
    }
statements-added =
    { $count ->
        [0] Tous les énoncés habituels sont déjà là.
        [one] Un énoncé ajouté. Indiquer la capacité qui le rend plus vrai.
       *[other] { $count } énoncés ajoutés. Indiquer la capacité qui rend chacun plus vrai.
    }
group-wrong = Un groupe de { $count } personnes ne peut pas être demandé.
    .hint = Indiquer un nombre de { $least } à { $most } : dans un groupe plus petit, une moyenne laisse deviner les personnes.
group-label = Montrer les enquêtes à partir de { $count } personnes
group-set =
    { $hidden ->
        [0] Les enquêtes sont montrées à partir de { $count } personnes ; toutes le sont.
        [one] Les enquêtes sont montrées à partir de { $count } personnes ; une ne l’est pas.
       *[other] Les enquêtes sont montrées à partir de { $count } personnes ; { $hidden } ne le sont pas.
    }
