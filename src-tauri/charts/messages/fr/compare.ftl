# Ce que les budgets achètent, la valeur au fil du temps, et le prix du oui.

frontier-subtitle = Le plan : { $value } pour un budget de { $budget }, { $proof } · plein : prouvé · creux : recherché, le trait au-dessus est ce qu’aucun plan ne dépasse
frontier-units = valeur en points, budget total en { $currency } ; seuls ces budgets ont été planifiés
frontier-description = { $title } Budgets, du plus petit au plus grand : { $count }.
frontier-table = Ce que chaque budget achèterait de « { $name } »
frontier-share = { $percent } % du budget : { $budget }
frontier-between = seuls ces budgets ont été planifiés
frontier-hollow = creux : cherché ; le trait au-dessus : ce qu’aucun plan ne dépasse
frontier-knee = coude
frontier-knee-named = { $value }, le coude
frontier-knee-said = coude : au-delà, chaque montant de plus rapporte moins
frontier-better = mieux : plus de valeur pour moins d’argent
frontier-better-short = mieux
column-knee = Coude
frontier-plan = le plan : { $value }
frontier-plan-knee = le plan, au coude : { $value }
axis-points = points
axis-budget = budget total
column-budget-share = Budget,{ " " }%
column-budget = Budget, { $currency }
column-value = Valeur, points
column-at-most = Au plus, points
column-proof = Preuve
column-against-before = Par rapport au budget précédent

# la valeur au fil du temps
value-for-money = Le plan apporte { $value } pour { $money }.
value-for-money-other = Le plan apporte { $value } pour { $money } ; avec { $name }, il apporterait { $other } pour { $spent }.
value-alone = Le plan apporte { $whole }.
value-half = Le plan apporte { $whole }, dont la moitié avant la fin { OF($when) }.
value-same = Le plan et { $name } apportent autant, { $whole }, au même moment.
value-apart-last =
    À la fin { OF($when) }, le plan a apporté { $value }, soit { $apart } de { $sign ->
        [more] plus
       *[less] moins
    } que { $name } ({ $other }).
value-apart-same =
    À la fin { OF($when) }, le plan a apporté { $value }, soit { $apart } de { $sign ->
        [more] plus
       *[less] moins
    } que { $name } ; au bout du compte, les deux apportent { $whole }.
value-apart =
    À la fin { OF($when) }, le plan a apporté { $value }, soit { $apart } de { $sign ->
        [more] plus
       *[less] moins
    } que { $name } ; au bout du compte, { $whole } contre { $other }.
value-description = { $title } Un escalier par plan, sur { $count } périodes.
value-subtitle = Le plan : { $value }, { $proof }
value-subtitle-other = Le plan : { $value }, { $proof } · { $name } : { $other }
value-units = valeur en points, montants en { $currency }
value-table = Comment arrive la valeur de « { $name } »
column-plan-value = Plan : valeur, points
column-plan-spent = Plan : dépensé, { $currency }
column-other-value = { $name } : valeur, points
column-other-spent = { $name } : dépensé, { $currency }
axis-value-reached = valeur atteinte à la fin de chaque période
axis-money-spent = montants dépensés jusque-là
bound-proven = meilleur possible : { $value }, prouvé
bound-above = aucun plan n’apporte plus de { $value }
value-step-said = Étape { $number } : { $name }, finit { IN($when) }, { $value } jusque-là
value-by = { $value } d’ici { AT($when) }
curve-plan = Le plan : { $value }
curve-other = { $name } : { $value }
value-for = { $value } pour { $spend }

# le prix du oui
yes-subtitle = Le prix d’un oui est ce que le plan perd si l’investissement est imposé, { $order ->
        [price] le moins cher d’abord
       *[value] ce qui apporterait le plus d’abord
    } · le plan : { $value }, { $proof }
yes-bar-own = apporterait
yes-bar-price = prix du oui
yes-units = valeur en points
yes-description = { $title } Lignes : { $count }, { $order ->
        [price] le oui le moins cher d’abord
       *[value] ce qui apporterait le plus d’abord
    }.
yes-table = Ce qui est hors du plan de « { $name } », et ce qu’un oui coûterait
column-displaces = Ce qu’il évince
column-runs-out = Ce qui s’épuise
column-smallest-change = Plus petit changement
column-would-bring = Apporterait, points
column-price = Prix du oui, points
column-price-words = Prix en toutes lettres
yes-heading-name = Hors du plan
yes-heading-bars = Apporterait, prix du oui
yes-hidden =
    { $count ->
        [one] et un de plus, « { $name } » à { $price } ; il est dans le tableau
       *[other] et { $count } de plus, jusqu’à « { $name } » à { $price } ; tous sont dans le tableau
    }
yes-hidden-unpriced = et { $count } de plus, aucun moins cher ; tous sont dans le tableau
yes-everything = Tout est dans le plan.
yes-nearly = au-dessus : presque dans le plan, pour moins de 1 % de la valeur
yes-would-bring = apporterait : { $value }
yes-price = prix du oui : { $price }
yes-decided = décidé : { $decision }
yes-said = { $name }, { $axis }, { $said }, { $place } sur { $count }

# fair shares of the whole
shares-units = valeur en points
shares-description = { $title } Lignes : { $count }, la plus grande part d’abord.
shares-table = Parts équitables du plan de « { $name } »
shares-heading-name = Dans le plan
shares-heading-bars = Part équitable, et apport seul
shares-column-share = Part équitable
shares-column-error = Erreur type, points
shares-column-alone = Seul, points
shares-bar-share = part équitable
shares-bar-alone = seul
shares-share = part équitable : { $share }
shares-alone = seul : { $value }
shares-rest =
    { $count ->
        [one] et un autre avec { $sum } ; il est dans le tableau
       *[other] et { $count } autres avec { $sum } ensemble ; tous sont dans le tableau
    }
shares-nothing = Rien n’est dans le plan.
