# What budgets buy, value as it comes in, and the price of yes.

frontier-subtitle = The plan: { $value } at a budget of { $budget }, { $proof } · filled: proven · hollow: searched for, the line above it is what no plan exceeds
frontier-units = value in points, total budget in { $currency }; only these budgets were planned
frontier-description = { $title } { $count } budgets from the smallest to the largest.
frontier-table = What each budget would buy of { $name }
frontier-share = { $percent } % of the budget: { $budget }
frontier-between = only these budgets were planned
frontier-hollow = hollow: searched for; the line above it: what no plan exceeds
frontier-knee = knee
frontier-knee-named = { $value }, the knee
frontier-knee-said = knee: from here on more money buys less
frontier-better = better: more value for less money
frontier-better-short = better
column-knee = Knee
frontier-plan = the plan: { $value }
frontier-plan-knee = the plan, at the knee: { $value }
axis-points = points
axis-budget = total budget
column-budget-share = Budget,{ " " }%
column-budget = Budget, { $currency }
column-value = Value, points
column-at-most = At most, points
column-proof = Proof
column-against-before = Against the budget before

# value as it comes in
value-for-money = The plan brings { $value } for { $money }.
value-for-money-other = The plan brings { $value } for { $money }; with { $name } it would bring { $other } for { $spent }.
value-alone = The plan brings { $whole }.
value-half = The plan brings { $whole }, half of it by the end of { $when }.
value-same = The plan and { $name } bring the same, { $whole }, at the same time.
value-apart-last =
    By the end of { $when } the plan has brought { $value }, { $apart } { $sign ->
        [more] more
       *[less] less
    } than { $name } ({ $other }).
value-apart-same =
    By the end of { $when } the plan has brought { $value }, { $apart } { $sign ->
        [more] more
       *[less] less
    } than { $name }; in the end both bring { $whole }.
value-apart =
    By the end of { $when } the plan has brought { $value }, { $apart } { $sign ->
        [more] more
       *[less] less
    } than { $name }; in the end { $whole } against { $other }.
value-description = { $title } A staircase per plan over { $count } periods.
value-subtitle = The plan: { $value }, { $proof }
value-subtitle-other = The plan: { $value }, { $proof } · { $name }: { $other }
value-units = value in points, money in { $currency }
value-table = How the value of { $name } comes in
column-plan-value = Plan: value, points
column-plan-spent = Plan: spent, { $currency }
column-other-value = { $name }: value, points
column-other-spent = { $name }: spent, { $currency }
axis-value-reached = value reached by the end of each period
axis-money-spent = money spent so far
bound-proven = best possible: { $value }, proven
bound-above = no plan brings more than { $value }
value-step-said = Step { $number }: { $name }, ends in { $when }, { $value } so far
value-by = { $value } by { $when }
curve-plan = The plan: { $value }
curve-other = { $name }: { $value }
value-for = { $value } for { $spend }

# the price of yes
yes-subtitle = The price of a yes is what the plan loses if the investment is forced in, { $order ->
        [price] the cheapest first
       *[value] what would bring most first
    } · the plan: { $value }, { $proof }
yes-bar-own = would bring
yes-bar-price = price of yes
yes-units = value in points
yes-description = { $title } { $count } rows, { $order ->
        [price] the cheapest yes first
       *[value] what would bring most first
    }.
yes-table = What is not in the plan of { $name }, and what a yes would cost
column-displaces = What it displaces
column-runs-out = What runs out
column-smallest-change = Smallest change
column-would-bring = Would bring, points
column-price = Price of yes, points
column-price-words = Price in words
yes-heading-name = Not in the plan
yes-heading-bars = Would bring, price of yes
yes-hidden =
    { $count ->
        [one] and one more, “{ $name }” at { $price }; it is in the table
       *[other] and { $count } more, up to “{ $name }” at { $price }; all are in the table
    }
yes-hidden-unpriced = and { $count } more, none of them cheaper; all are in the table
yes-everything = Everything is in the plan.
yes-nearly = above: nearly in, for less than 1 % of the value
yes-would-bring = would bring: { $value }
yes-price = price of yes: { $price }
yes-decided = decided: { $decision }
yes-said = { $name }, { $axis }, { $said }, { $place } of { $count }

# fair shares of the whole
shares-units = value in points
shares-description = { $title } { $count } rows, the largest share first.
shares-table = Fair shares of the plan of { $name }
shares-heading-name = In the plan
shares-heading-bars = Fair share, and what it brings alone
shares-column-share = Fair share
shares-column-error = Standard error, points
shares-column-alone = Alone, points
shares-bar-share = fair share
shares-bar-alone = alone
shares-share = fair share: { $share }
shares-alone = alone: { $value }
shares-rest =
    { $count ->
        [one] and one more with { $sum }; it is in the table
       *[other] and { $count } more with { $sum } together; all are in the table
    }
shares-nothing = Nothing is in the plan.
