# Les échelles des thèmes : leur phrase, ce qui est à côté de chacune, leur tableau.

alignment-none = Aucun thème n’est encore noté : en nommer un et les capacités qui doivent y grandir ensemble, et ce qui ne compte pas se montre ici.
alignment-too-few = Aucun thème n’a encore deux capacités : dire lesquelles doivent grandir ensemble, et ce qui ne compte pas se montre ici.
alignment-unplanned =
    { $count ->
        [one] { $line ->
            [0] Aujourd’hui, le seul thème n’est pas aligné.
           *[other] Aujourd’hui, le seul thème est aligné.
        }
       *[other] { $line ->
            [0] Aujourd’hui, aucun des { $count } thèmes n’est aligné.
            [one] Aujourd’hui, un thème sur { $count } est aligné.
           *[other] Aujourd’hui, { $line } thèmes sur { $count } sont alignés.
        }
    }
alignment-wasted =
    { $count ->
        [one] { $money } du plan ne comptent jamais : dans « { $theme } »,
       *[other] { $money } du plan ne comptent jamais, dans { $count } thèmes : dans « { $theme } »,
    } { $name } { $ahead ->
        [one] est
       *[other] sont
    } en avance sur { $names }.
alignment-ahead =
    { $count ->
        [one] Un thème n’est pas aligné à la fin
       *[other] { $count } thèmes ne sont pas alignés à la fin
    } : dans « { $theme } », « { $name } » est en avance sur { $names }.
alignment-waiting = Tous les niveaux comptent à la fin ; { $money } attendent en chemin que d’autres capacités suivent.
alignment-waiting-levels =
    Tous les niveaux comptent à la fin ; { $count ->
        [one] un niveau attend
       *[other] { $count } niveaux attendent
    } en chemin que d’autres capacités suivent.
alignment-all =
    Tous les niveaux { $count ->
        [one] du seul thème
       *[other] des { $count } thèmes
    } comptent.
alignment-subtitle = Niveaux 1 à 5 à partir du bas : pleins, ils comptent à la fin ; hachurés, ils sont là mais trop en avance pour compter ; le trait en travers est aujourd’hui
alignment-subtitle-today = Niveaux 1 à 5 à partir du bas, tels qu’ils sont aujourd’hui : pleins, ils comptent ; hachurés, ils sont là mais trop en avance pour compter
alignment-description =
    { $title } Une échelle de cinq niveaux pour chaque capacité { $count ->
        [one] d’un thème
       *[other] de { $count } thèmes
    } ; les niveaux qui sont là mais ne comptent pas sont marqués.
alignment-table = Ce qui grandit ensemble dans { $name }, et ce qui en compte

alignment-gap =
    { $count ->
        [0] rien ne peut être en avance
        [one] peut avoir 1 niveau d’avance
       *[other] peut avoir { $count } niveaux d’avance
    }
alignment-sign-ahead = en avance
alignment-empty = Aucune capacité n’en fait encore partie : il en faut au moins deux.
alignment-single = Seule « { $name } » en fait partie : il en faut au moins deux.
alignment-more-themes =
    { $count ->
        [one] et un autre thème ; il est dans le tableau
       *[other] et { $count } autres thèmes ; tous sont dans le tableau
    }
alignment-others = { $count } de plus

alignment-all-count =
    { $when ->
        [today] Tous les niveaux comptent aujourd’hui.
       *[end] Tous les niveaux comptent à la fin.
    }
alignment-some-ahead =
    { $count ->
        [one] Un niveau ne compte pas
       *[other] { $count } niveaux ne comptent pas
    } { $when ->
        [today] aujourd’hui.
       *[end] à la fin.
    }
alignment-standing =
    { $when ->
        [today] « { $name } » au niveau { $level } compte comme niveau { $counts } : { $names } { $count ->
            [one] est
           *[other] sont
        } au niveau { $lowest }
       *[end] « { $name } » au niveau { $level } d’aujourd’hui compte à la fin comme niveau { $counts } : { $names } { $count ->
            [one] reste
           *[other] restent
        } au niveau { $lowest }
    }
alignment-never =
    « { $name } » au niveau { $level } à partir { OF($period) } ne compte jamais : { $names } { $count ->
        [one] reste
       *[other] restent
    } au niveau { $lowest }
alignment-waits = « { $name } » au niveau { $level } à partir { OF($period) } : attend { $names } jusqu’{ AT($until) }
alignment-money-never = Derrière les niveaux qui ne comptent jamais : { $money } pour { $names }
alignment-money-waiting = Derrière les niveaux qui attendent : { $money } pour { $names }
alignment-repair =
    { $count ->
        [one] Tout compterait avec { $names }
       *[other] Tout compterait avec { $names }, { $money } en tout
    }{ $proof ->
        [tried] , sans preuve que ce soit le moyen le moins cher.
       *[proven] , le moyen le moins cher.
    }
alignment-no-repair = Rien de ce qui est hors du plan ne suffit pour que tous les niveaux comptent.

alignment-hint-theme = dans « { $name } »
alignment-hint-levels = niveau { $today } aujourd’hui, { $end } à la fin
alignment-hint-today = niveau { $today } aujourd’hui
alignment-hint-all = tout compte
alignment-hint-counts = { $counts } sur { $end } comptent

alignment-column-theme = Thème
alignment-column-gap = Avance permise (niveaux)
alignment-column-capability = Capacité
alignment-column-today = Niveau aujourd’hui
alignment-column-counts-today = Compte aujourd’hui
alignment-column-end = Niveau à la fin
alignment-column-counts-end = Compte à la fin
alignment-column-money = Derrière les niveaux qui ne comptent jamais, { $currency }
