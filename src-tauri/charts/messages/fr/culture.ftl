# La culture et la sécurité selon les réponses des équipes : la phrase, ce qui est à côté de l’image, son tableau.

culture-none =
    { $count ->
        [0] Aucune équipe n’a encore été interrogée : écrire ce qui leur est demandé ; les réponses se voient ici.
       *[other] Aucune équipe n’a encore été interrogée : saisir une enquête ; ses réponses se voient ici.
    }
culture-all-hidden =
    { $count ->
        [one] La seule enquête a
       *[other] Les { $count } enquêtes ont toutes
    } moins de { $least } personnes : rien de ce qui a été dit n’est montré.
culture-no-answer =
    { $count ->
        [one] L’enquête n’a
       *[other] Les { $count } enquêtes n’ont
    } pas encore de réponse : saisir les moyennes dans le tableau des réponses.
culture-title = { $about ->
        [culture] La culture est { $band ->
            [low] pathologique
            [middle] bureaucratique
           *[high] générative
        }
       *[safety] La sécurité est { $band ->
            [low] faible
            [middle] moyenne
           *[high] élevée
        }
    } à { $mean } sur 7{ $trend }{ $weakest }.
culture-trend-up = , { $by } de plus que dans les enquêtes précédentes
culture-trend-down = , { $by } de moins que dans les enquêtes précédentes
culture-trend-same = , comme dans les enquêtes précédentes
culture-weakest = ; le plus faible est { $name } à { $mean }
culture-meaning = Un signe plein montre la situation actuelle, les signes vides les enquêtes précédentes, les cercles la culture et les carrés la sécurité ; un trait fin montre l’écart entre les réponses ; l’échelle est coupée en tiers
culture-description =
    { $title } Une échelle de 1 à 7 avec { $teams ->
        [0] aucune équipe
        [one] une équipe
       *[other] { $teams } équipes
    } et chaque énoncé, et ce qui aiderait là où c’est le plus faible.
culture-table = Culture et sécurité chez { $name }

culture-band = { $about ->
        [culture] { $band ->
            [low] pathologique
            [middle] bureaucratique
           *[high] générative
        }
       *[safety] { $band ->
            [low] faible
            [middle] moyenne
           *[high] élevée
        }
    }
culture-all-teams = Toutes les équipes
culture-too-few = Moins de { $least } personnes : non montré

culture-standing = { $about ->
        [culture] culture
       *[safety] sécurité
    } { $mean } sur 7, { $band }
culture-standing-moved = { $about ->
        [culture] culture
       *[safety] sécurité
    } { $mean } sur 7, { $band }, { $change } depuis l’enquête précédente
culture-hint-asked =
    { $people ->
        [one] une personne, { $month }
       *[other] { $people } personnes, { $month }
    }
culture-hint-hidden =
    { $count ->
        [one] une enquête de moins de { $least } personnes n’est pas montrée
       *[other] { $count } enquêtes de moins de { $least } personnes ne sont pas montrées
    }
culture-hint-clear = plus qu’un hasard
culture-hint-chance = peut être un hasard
culture-hint-spread = écart { $spread }
culture-hint-people =
    { $people ->
        [one] une personne
       *[other] { $people } personnes
    }

culture-advice = Ce qui aiderait là où c’est le plus faible
culture-advice-none = Aucun énoncé n’est sous 5 sur 7 : il n’y a rien de faible à traiter.
culture-advice-unknown = Dès que des réponses sont montrées, ce qui aiderait se voit ici.
culture-weak = { $mean } : { $name }
culture-others =
    { $count ->
        [one] un autre
       *[other] { $count } autres
    }
culture-way-unnamed = Rien n’est indiqué qui le rende plus vrai : indiquer une capacité dans le tableau des énoncés.
culture-way-planned = Le plan élève { $capability } du niveau { $now } au niveau { $level }, dès { THE($period) }, par { $names }.
culture-way-left-out = Le plan laisse { $capability } au niveau { $now } ; pour l’élever, il faudrait { $names } ({ $cost }).
culture-way-nothing = { $capability } reste au niveau { $now } : rien de ce qui peut être choisi ne l’élève.

culture-column-what = Qui ou quoi
culture-column-about = Sujet
culture-column-mean = Moyenne
culture-column-band = Tiers
culture-column-change = Depuis l’enquête précédente
culture-column-spread = Écart
culture-column-people = Personnes
culture-column-way = Ce qui aiderait
culture-row-survey = { $team }, { $month }
