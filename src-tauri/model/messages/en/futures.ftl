# Futures: natural frequencies, what matters, and how they were drawn.

no-future = no future
fewer-than-one = fewer than 1 of 100 futures
of-hundred = { $count } of 100 futures
nearly-all = nearly all futures
all-futures = all futures
of-ten = { $count } of 10 futures
input-cost = Cost of { $name }
input-duration = Duration of { $name }
input-effect = Effect of { $name }
input-feasible = Feasibility of { $name }
one-other = 1 other
others-together = { $count } others together
not-feasible = not feasible
feasible = feasible
does-not-happen = does not happen
happens = happens
all-low = all low
all-high = all high
reach-step =
    { $number ->
        [one] { $often } reaches
       *[many] { $often } reach
    } step { $step }, “{ $name }”, by { $period }
middle-one = half of all simulated futures bring { $value }
middle = half of all simulated futures bring { $low } to { $high }
matters-most = { $input } matters most: { $low } to { $high }
drawn = { $count } simulated futures
drawn-assumed = { $count } simulated futures, { $assumed }
assumed-costs = costs ± { $share }
assumed-longer = up to { $periods } longer
assumed = assumed where nothing is estimated: { $parts }
futures-headline = { $step }; { $middle }, where the plan says { $planned }.
futures-headline-no-step = { $middle }, where the plan says { $planned }.
