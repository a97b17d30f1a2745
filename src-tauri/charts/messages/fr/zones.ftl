# Les zones : la phrase, ce qui est à côté de l’image, son tableau.

zones-none = Aucune zone n’est encore décrite : saisir les parties de l’ensemble et ce qui se trouve dans chacune, et ce que le plan fait où se montre ici.
zones-unplanned =
    { $investments ->
        [0] Aucun investissement ne se trouve
        [one] { $investments } investissement se trouve
       *[other] { $investments } investissements se trouvent
    } dans { $count ->
        [one] la seule zone
       *[other] { $count } zones
    }{ $nowhere ->
        [0] .
        [one] , { $nowhere } dans aucune.
       *[other] , { $nowhere } dans aucune.
    }
zones-dearest =
    { $count ->
        [one] Le plan dépense { $spent } sur { $all } dans la seule zone, « { $name } »
       *[other] Parmi { $count } zones, le plan dépense le plus dans « { $name } » : { $spent } sur { $all }
    } ; { $doubled ->
        [0] aucun recoupement n’est payé deux fois.
        [one] { $doubled } recoupement est payé deux fois.
       *[other] { $doubled } recoupements sont payés deux fois.
    }
zones-nothing-spent =
    { $count ->
        [one] Le plan ne dépense rien dans la seule zone.
       *[other] Le plan ne dépense rien dans aucune des { $count } zones.
    }
zones-subtitle = Ce que le plan dépense dans chaque zone, et lesquels de ses investissements commencent à quelle étape
zones-subtitle-unplanned = Ce qui se trouve dans chaque zone, et ce que cela coûterait si tout était réalisé
zones-description =
    { $title } Une liste { $count ->
        [0] sans zone
        [one] de { $count } zone
       *[other] de { $count } zones
    } : à qui chacune appartient, ce qui y est dépensé, et ce qui y commence quand.
zones-table = Zones de { $name }

zones-spent = Dépense
zones-would-cost = Coûterait
zones-in-plan = Dans le plan
zones-possible = Investissements possibles
zones-after = Après les étapes
zones-nobody = à personne

zones-overlaps = Recoupements
zones-no-overlap = Dans aucune zone, deux investissements n’apportent la même chose.
zones-overlap-doubled = { $first } et { $second } apportent la même chose, et le plan réalise les deux.
zones-overlap-paid = { $first } et { $second } se recoupent ; le plan réalise les deux et le paie par la règle { $rule }.
zones-overlap-apart = { $first } et { $second } se recoupent ; la règle { $rule } les sépare.
zones-overlap-open = { $first } et { $second } apportent la même chose ; le plan en réalise un au plus, mais aucune règle ne le dit.
zones-nowhere = Dans aucune zone
zones-nowhere-nothing = Chaque investissement se trouve dans une zone.
zones-nowhere-some =
    { $count ->
        [one] { $count } investissement ; le plan y dépense { $spent }.
       *[other] { $count } investissements ; le plan y dépense { $spent }.
    }
zones-nowhere-unplanned =
    { $count ->
        [one] { $count } investissement.
       *[other] { $count } investissements.
    }

zones-hint-owner = appartient à : { $team }
zones-hint-holds =
    { $count ->
        [0] aucun investissement
        [one] { $count } investissement
       *[other] { $count } investissements
    }, { $capabilities ->
        [0] aucune capacité
        [one] { $capabilities } capacité
       *[other] { $capabilities } capacités
    }
zones-hint-plan =
    { $count ->
        [0] rien dans le plan
        [one] { $count } dans le plan pour { $amount }
       *[other] { $count } dans le plan pour { $amount }
    }
zones-hint-busiest = au plus { $count } commencent en même temps, { IN($period) }
zones-hint-begins = { $name } : commence { IN($period) }

zones-column-zone = Zone
zones-column-owner = Appartient à
zones-column-capabilities = Capacités
zones-column-investments = Investissements
zones-row-overlap = Recoupement : { $pair }
zones-row-nowhere = Dans aucune zone
