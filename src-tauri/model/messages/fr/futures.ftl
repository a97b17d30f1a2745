# Les avenirs : fréquences naturelles, ce qui compte, et comment ils ont été tirés.

no-future = aucun avenir
fewer-than-one = moins de 1 avenir sur 100
of-hundred =
    { $count ->
        [one] { $count } avenir
       *[other] { $count } avenirs
    } sur 100
nearly-all = presque tous les avenirs
all-futures = tous les avenirs
of-ten =
    { $count ->
        [one] { $count } avenir
       *[other] { $count } avenirs
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
middle-one = la moitié des avenirs apporte { $value }
middle = la moitié des avenirs apporte de { $low } à { $high }
matters-most = Ce qui compte le plus, { $input } : de { $low } à { $high }
drawn = { $count } avenirs, graine { $seed }
drawn-assumed = { $count } avenirs, graine { $seed }, { $assumed }
assumed-costs = coûts ± { $share }
assumed-longer = jusqu’{ AT($periods) } de plus
assumed = supposé là où rien n’est estimé : { $parts }
futures-headline = { $step } ; { $middle }, là où le plan dit { $planned }.
futures-headline-no-step = { $middle }, là où le plan dit { $planned }.
