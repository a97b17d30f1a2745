# Ce qui est dit d’un investissement, et pourquoi il est hors du plan.

pinned-to = épinglé { AT($when) }
locked-to = verrouillé { IN($when) }
excluded = exclu
state-done = fait
state-in-progress = en cours
state-planned = prévu
decision-not-held = { $decision }, mais ailleurs dans ce plan
level-change = niveau { $from } à { $to }
step-number = étape { $number }
step-named = { $step } : { $name }
after-last-step = Après la dernière étape
no-cost-yet = coût non renseigné, planifié à { $cost }
place-of = { $place } sur { $count }
range-to = à
and-more = et { $count } de plus
yes = oui
no = non
not-before = pas avant { THE($when) }
done-by = fini { IN($when) } au plus tard
reason-excluded = Vous l’avez exclu.
reason-needs = Il nécessite « { $name } », qui est hors du plan.
reason-needs-level = Il nécessite « { $capability } » au niveau { $level }, que le plan n’atteint pas à temps.
reason-no-time =
    Il ne reste pas assez de { $length ->
        [month] mois
        [half-year] semestres
       *[quarter] trimestres
    } après ce qu’il nécessite, dans le temps qui lui est donné.
reason-adds-nothing = Il tient dans les limites, mais n’ajoute aucune valeur à ce plan.
reason-runs-out = « { $name } » s’épuise { IN($when) } : il faudrait { $missing } de plus.
reason-rule-begin = La règle { $name } n’en laisse pas commencer davantage { IN($when) }.
reason-rule-at-work = La règle { $name } n’en autorise pas plus en cours { IN($when) }.
reason-rule-amount = La règle { $name } ne lui laisse pas de place { IN($when) }.
reason-rule-gate = Le seuil { $name } est atteint trop tard pour lui, ou jamais.
reason-rule = La règle { $name } ne lui laisse pas de place.
reason-rule-costs = Il tiendrait, mais enfreindre la règle { $name } coûterait au moins ce qu’il apporte.
reason-not-tried = Il tiendrait dans les limites et ajouterait de la valeur : la recherche s’est arrêtée avant de l’essayer.

# colonnes du tableau
column-investment = Investissement
column-axis = Axe
column-change = Changement
column-in-plan = Dans le plan
column-when = Quand
column-state = État
column-cost = Coût, { $currency }
column-people = Personnes, ETP
column-step = Étape
column-decision = Décision
column-why-not = Pourquoi pas
