# Les principes et ce qui les fait vivre : la phrase, ce qui est à côté de l’image, son tableau.

principles-none = Aucun principe n’est encore écrit : saisir ce que l’on croit ici, et les pratiques qui le font vivre se montrent ici.
principles-unplanned =
    { $count ->
        [one] { $today ->
            [0] Le seul principe n’est pas vécu aujourd’hui.
           *[other] Le seul principe est vécu aujourd’hui.
        }
       *[other] { $today ->
            [0] Aucun des { $count } principes n’est vécu aujourd’hui.
            [one] { $today } principe sur { $count } est vécu aujourd’hui.
           *[other] { $today } principes sur { $count } sont vécus aujourd’hui.
        }
    }
principles-all =
    { $count ->
        [one] { $today ->
            [0] Le plan fait vivre le seul principe ; aujourd’hui, il n’est pas vécu.
           *[other] Le plan fait vivre le seul principe ; il est déjà vécu aujourd’hui.
        }
       *[other] Le plan fait vivre { $count ->
            [2] les deux principes
           *[other] les { $count } principes
        } ; aujourd’hui, { $today ->
            [0] aucun n’est vécu.
            [one] { $today } est vécu.
           *[other] { $today } sont vécus.
        }
    }
principles-slogans =
    { $count ->
        [one] Le plan ne fait pas vivre le seul principe : { $names } reste un slogan.
       *[other] { $covered ->
            [0] Le plan ne fait vivre aucun des { $count } principes
            [one] Le plan fait vivre { $covered } principe sur { $count }
           *[other] Le plan fait vivre { $covered } principes sur { $count }
        }, aujourd’hui { $today ->
            [0] aucun
           *[other] { $today }
        } ; { $names } { $missing ->
            [one] reste un slogan.
           *[other] restent des slogans.
        }
    }
principles-too-few =
    { $count ->
        [one] Le plan ne fait pas vivre le seul principe : moins de pratiques que demandé font vivre { $names }.
       *[other] { $covered ->
            [0] Le plan ne fait vivre aucun des { $count } principes
            [one] Le plan fait vivre { $covered } principe sur { $count }
           *[other] Le plan fait vivre { $covered } principes sur { $count }
        }, aujourd’hui { $today ->
            [0] aucun
           *[other] { $today }
        } ; { $names } { $missing ->
            [one] est vécu
           *[other] sont vécus
        } par moins de pratiques que demandé.
    }
principles-others =
    { $count ->
        [one] { $count } autre
       *[other] { $count } autres
    }
principles-subtitle = Un carré plein : vécu aujourd’hui ; un cercle : vécu par le plan depuis la date indiquée ; un carré vide : pas vécu, demanderait le niveau nommé
principles-subtitle-unplanned = Un carré plein : vécu aujourd’hui ; un carré vide : pas vécu, demanderait le niveau nommé
principles-description =
    { $title } Une liste { $count ->
        [0] sans principe
        [one] d’un principe
       *[other] de { $count } principes
    } et des pratiques qui les font vivre, avec ce qui ferait vivre le reste au moindre coût.
principles-table = Quelles pratiques font vivre chaque principe de { $name }

principles-today = aujourd’hui
principles-level = niveau { $level }
principles-lived-by =
    vécu par { $lived }, { $asked ->
        [one] { $asked } demandée
       *[other] { $asked } demandées
    }
principles-slogan = slogan

principles-repair = Faire vivre le reste au moindre coût
principles-repair-sum = En tout
principles-repair-covered = Chaque principe est vécu comme demandé : il ne reste rien.
principles-repair-nothing = Rien de ce que le plan laisse de côté n’en ferait vivre davantage.
principles-repair-unplanned = Faire un plan : ce qui ferait vivre le reste au moindre coût se montre alors ici.
principles-repair-unproven = Rien de moins cher n’a été trouvé, mais tout n’a pas été essayé.
principles-repair-short =
    { $count ->
        [one] Un principe manque de pratiques même alors : rien de ce qui existe ne le ferait vivre comme demandé.
       *[other] { $count } principes manquent de pratiques même alors : rien de ce qui existe ne les ferait vivre comme demandé.
    }

principles-hint-slogan =
    seulement dit : rien ne le fait vivre, { $asked ->
        [one] { $asked } pratique demandée
       *[other] { $asked } pratiques demandées
    }
principles-hint-today = { $name } : aujourd’hui, à partir du niveau { $level }
principles-hint-since = { $name } : par le plan depuis { THE($period) }, à partir du niveau { $level }
principles-hint-not = { $name } : pas vécu, demanderait le niveau { $level }

principles-column-principle = Principe
principles-column-asked = Pratiques demandées
principles-column-practice = Pratique
principles-column-level = À partir du niveau
principles-column-today = Vécu aujourd’hui
principles-column-since = Par le plan depuis
principles-column-comes-to = Ce qu’il devient
principles-never = jamais
principles-row-repair = Faire vivre le reste au moindre coût : { $name }
