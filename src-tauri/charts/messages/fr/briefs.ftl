# Ce que l’on sait de chaque investissement : la phrase, ce qui est à côté de la liste, son tableau.

briefs-none = Aucune fiche n’est encore écrite.
briefs-empty = Aucune fiche n’est encore écrite : saisir ci-dessous des réponses à sept questions.
briefs-nothing-in =
    { $of ->
        [roadmap] La feuille de route n’a encore aucun investissement : il n’y a rien à demander.
       *[plan] Aucun investissement n’est dans le plan : il n’y a rien à demander.
    }
briefs-all =
    { $count ->
        [one] { $of ->
            [roadmap] Le seul investissement de la feuille de route a répondu aux sept questions.
           *[plan] Le seul investissement du plan a répondu aux sept questions.
        }
       *[other] { $of ->
            [roadmap] Chaque investissement de la feuille de route a répondu aux sept questions.
           *[plan] Chaque investissement du plan a répondu aux sept questions.
        }
    }
briefs-no-answer =
    { $of ->
        [roadmap] Les investissements de la feuille de route ne répondent à aucune de leurs questions
       *[plan] Le plan ne répond à aucune de ses questions
    } ; « { $name } » ({ $cost }) coûte le plus.
briefs-some =
    { $of ->
        [roadmap] Les investissements de la feuille de route répondent à { $share } de leurs questions
       *[plan] Le plan répond à { $share } de ses questions
    } ; « { $name } » ({ $cost }) { $answered ->
        [0] n’a répondu à aucune.
       *[other] a répondu à { $answered } sur 7.
    }
briefs-subtitle = Un carré plein et coché : répondu ; un carré vide : sans réponse ; d’abord ceux qui ont le moins répondu, puis les plus chers
briefs-description =
    { $title } Une liste de sept questions { $count ->
        [0] sans aucun investissement
        [one] sur un investissement
       *[other] sur { $count } investissements
    }, avec ce qui a sa réponse et ce qu’il faut demander d’abord.
briefs-table = À quelles des sept questions répond chaque investissement de { $name }

briefs-answered-by = Ont répondu
briefs-count = { $answered } sur { $all }
briefs-more =
    { $count ->
        [one] et 1 de plus ; il est dans le tableau
       *[other] et { $count } de plus ; tous sont dans le tableau
    }

briefs-comes-to = Ce que cela vaut
briefs-worth = En ne comptant que ce qui a sa réponse, le plan vaut { $trusted } sur { $value }.
briefs-worth-unplanned = Faire un plan : ce qu’il vaut dans la mesure des réponses se montre alors ici.
briefs-ask-first = À demander d’abord
briefs-ask-all = Aucune des { $all } questions n’a de réponse.
briefs-ask-nothing = Chaque question a sa réponse : il ne reste rien à demander.

briefs-hint-answered =
    { $answered ->
        [0] aucune réponse aux 7 questions
        [one] { $answered } réponse aux 7 questions
       *[other] { $answered } réponses aux 7 questions
    }
briefs-hint-answer = { $question } : { $answer }
briefs-hint-open = { $question } : sans réponse

briefs-column-investment = Investissement
briefs-column-cost = Coût, { $currency }
briefs-column-answered = Répondu
