# Les évaluations : ce qui n’y va pas, et comment elles ont changé.

assessments-too-many = Il y a { $count } évaluations.
    .hint = En garder au plus { $most } : retirer les plus anciennes.
assessment-of-nothing = La capacité « { $capability } » qu’elle évalue n’existe pas.
    .hint = Rétablir la capacité, ou retirer l’évaluation.
assessor-too-long = Le nom de qui l’a faite est trop long.
    .hint = Le raccourcir à { $most } caractères.
assessed-by-nobody = Elle ne dit pas qui l’a faite.
    .hint = Nommer le rôle ou l’équipe qui a observé ; un niveau dont personne ne répond ne convainc personne.
evidence-too-long = Ses preuves sont trop longues.
    .hint = Les raccourcir à { $most } caractères, et dire où lire le reste.
assessment-level = Elle indique le niveau { $level }.
    .hint = Indiquer des niveaux de 0 à { $most }.
assessment-above-said = Elle a constaté le niveau { $evidenced } là où seul le niveau { $declared } est déclaré.
    .hint = Déclarer alors le niveau { $evidenced }, ou revoir ce qui a été pris pour une preuve.
assessment-unproven = Elle a constaté le niveau { $level } sans dire où.
    .hint = Nommer ce qui a été observé : un journal, une chaîne de livraison, une revue à laquelle on a assisté.
assessment-late = Elle est de { $month }, après la fin de la feuille de route.
    .hint = Corriger le mois : seul ce qui a été observé peut être évalué.
assessment-twice = Une autre évaluation de { $month } porte sur la même capacité, par le même évaluateur.
    .hint = Garder l’une des deux : seule la première compte.
assessors-differ = { $what ->
        [seen] Niveau { $least } constaté par { $low }, niveau { $most } par { $high }.
       *[said] Niveau { $least } déclaré à { $low }, niveau { $most } à { $high }.
    }
    .hint = Faire regarder aux deux les mêmes preuves, et corriger l’évaluation qui ne les a pas vues.
assessor-unnamed = quelqu’un sans nom
level-not-as-seen = Elle compte pour le niveau { $now } aujourd’hui, et a été constatée au niveau { $level } en { $month }.
    .hint = Planifier avec les niveaux constatés, ou l’évaluer à nouveau.

assessment-noun = Évaluation
assessment-name = { $capability } en { $month } par { $assessor }
assessment-name-alone = { $capability } en { $month }
assessment-whole = { $name } : niveau { $declared } déclaré, niveau { $evidenced } constaté
assessment-field-capability = capacité
assessment-field-month = mois
assessment-field-assessor = évaluateur
assessment-field-declared = niveau déclaré
assessment-field-evidenced = niveau constaté
assessment-field-evidence = preuves

page-knowing = Ce que nous disons et ce que nous faisons
