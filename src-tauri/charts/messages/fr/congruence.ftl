# Qui doit parler avec qui : la phrase, ce qui est à côté de l’image, son tableau.

congruence-none = Aucune équipe n’est encore décrite : saisir les équipes, avec qui chacune parle et quelles zones lui appartiennent, et qui doit parler avec qui se montre ici.
congruence-unasked =
    { $count ->
        [one] Il y a une seule équipe, et personne avec qui elle devrait parler.
       *[other] Aucun besoin entre zones ne fait parler deux des { $count } équipes.
    }
congruence-unplanned =
    { $needed ->
        [one] { $needed } besoin entre zones demande que deux équipes se parlent ; aujourd’hui, elles { $today ->
            [0] ne le font pas.
           *[other] le font.
        }
       *[other] { $needed } besoins entre zones demandent que deux équipes se parlent ; aujourd’hui, { $today ->
            [0] aucun n’a de réponse.
            [one] { $today } a une réponse.
           *[other] { $today } ont une réponse.
        }
    }
congruence-all =
    { $needed ->
        [one] Les deux équipes que { $needed } besoin du plan fait parler le font à la fin, { $today ->
            [0] mais pas encore aujourd’hui.
           *[other] et déjà aujourd’hui.
        }
       *[other] Les équipes que { $needed } besoins du plan font parler le font à la fin, aujourd’hui pour { $today ->
            [0] aucun.
           *[other] { $today } d’entre eux.
        }
    }
congruence-some =
    { $needed ->
        [one] { $needed } besoin du plan demande que deux équipes se parlent, et elles ne le font jamais : { $one } et { $other }.
       *[other] Avec le plan, les équipes se parlent dans { $end ->
            [0] aucun
           *[other] { $end }
        } des { $needed } cas où le travail le demande, aujourd’hui dans { $today ->
            [0] aucun
           *[other] { $today }
        } ; { $one } et { $other } ne se parlent jamais, alors que { $needs ->
            [one] { $needs } cas le demande
           *[other] { $needs } cas le demandent
        }{ $left ->
            [0] .
            [one] , ni { $left } autre paire.
           *[other] , ni { $left } autres paires.
        }
    }
congruence-subtitle = Un carré plein : elles doivent se parler et le font aujourd’hui ; un cercle : par le plan ; un carré vide : elles le doivent et ne le font jamais ; un trait : elles se parlent sans que rien le demande. Le chiffre dit combien de besoins le demandent
congruence-subtitle-unplanned = Un carré plein : elles doivent se parler et le font ; un carré vide : elles le doivent et ne le font pas ; un trait : elles se parlent sans que rien le demande. Le chiffre dit combien de besoins le demandent
congruence-description =
    { $title } Une matrice { $count ->
        [0] sans équipe
        [one] de { $count } équipe
       *[other] de { $count } équipes
    }, avec ce qui leur demande de se parler et si elles le font.
congruence-table = Équipes de { $name } qui doivent se parler ou le font

congruence-by-step = Part des échanges demandés qui ont lieu
congruence-today = Aujourd’hui
congruence-end = À la fin
congruence-nothing-asked = Aucun besoin entre zones de deux équipes ne fait parler personne.
congruence-gaps = Doivent se parler et ne le font pas
congruence-mends = Ce qui y remédierait
congruence-late = Se parlent trop tard
congruence-gap = { $pair } : { $needs }.
congruence-no-gap = À la fin, toutes celles qui doivent se parler le font.
congruence-mend =
    { $name } pour { $cost } : { $needs ->
        [one] { $needs } besoin de plus avec une réponse
       *[other] { $needs } besoins de plus avec une réponse
    }{ $pairs ->
        [one] .
       *[other] , { $pairs } paires d’équipes.
    }
congruence-no-mend = Aucun investissement écarté ne rapproche ces équipes : indiquer dans le tableau des rapprochements lequel le fait.
congruence-late-pair = { $pair } : nécessaire au début { OF($needed) }, possible à la fin { OF($since) }.
congruence-pair = { $one } et { $other }
congruence-numbered = { $number } { $name }
congruence-need = { $name } a besoin de { $needed }
congruence-level = { $name } au niveau { $level }
congruence-others =
    { $count ->
        [one] { $count } besoin de plus
       *[other] { $count } besoins de plus
    }

congruence-state-today = doivent se parler et le font aujourd’hui
congruence-state-since = doivent se parler, par le plan à partir de la fin { OF($period) }
congruence-state-never = doivent se parler et ne le font jamais
congruence-state-unasked = se parlent sans que rien le demande
congruence-hint-late = seulement après le début d’un travail qui en a besoin
congruence-hint-by = rapprochées par { $name }
congruence-owns = lui appartient : { $zones }
congruence-owns-nothing = aucune zone ne lui appartient
congruence-team =
    { $needed ->
        [one] { $needed } besoin lui demande de parler, { $matched ->
            [0] sans réponse à la fin
           *[other] avec une réponse à la fin
        }
       *[other] { $needed } besoins lui demandent de parler, { $matched ->
            [0] aucun n’a
            [one] { $matched } a
           *[other] { $matched } ont
        } une réponse à la fin
    }
congruence-team-unasked = aucun besoin ne lui demande de parler avec une autre équipe

congruence-column-one = Équipe
congruence-column-other = Avec
congruence-column-needs = Besoins
congruence-column-state = État
congruence-column-by = Rapprochées par
congruence-column-why = Ce qui le demande
congruence-row-step = Part ayant lieu : { $name }
congruence-row-mend = Ce qui y remédierait : { $text }
