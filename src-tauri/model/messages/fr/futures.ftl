# Les simulations : fréquences naturelles, ce qui compte, et comment elles ont été tirées.

no-future = aucune simulation
fewer-than-one = moins de 1 simulation sur 100
of-hundred =
    { $count ->
        [one] { $count } simulation
       *[other] { $count } simulations
    } sur 100
nearly-all = presque toutes les simulations
all-futures = toutes les simulations
of-ten =
    { $count ->
        [one] { $count } simulation
       *[other] { $count } simulations
    } sur 10
input-cost = Coût : { $name }
input-duration = Durée : { $name }
input-effect = Effet : { $name }
input-feasible = Faisabilité : { $name }
one-other = 1 autre
others-together = { $count } autres ensemble
not-feasible = infaisable
feasible = faisable
does-not-happen = n’arrive pas
happens = arrive
all-low = tous au plus bas
all-high = tous au plus haut
reach-step =
    { $number ->
        [one] { $often } atteint
       *[many] { $often } atteignent
    } l’étape { $step }, « { $name } », { IN($period) } au plus tard
middle-one = la moitié des simulations apporte { $value }
middle = la moitié des simulations apporte de { $low } à { $high }
matters-most = Ce qui compte le plus, { $input } : de { $low } à { $high }
drawn = { $count } simulations
drawn-assumed = { $count } simulations, { $assumed }
assumed-costs = coûts ± { $share }
assumed-longer = jusqu’{ AT($periods) } de plus
assumed = supposé là où rien n’est estimé : { $parts }
futures-headline = { $step } ; { $middle }, là où le plan dit { $planned }.
futures-headline-no-step = { $middle }, là où le plan dit { $planned }.
