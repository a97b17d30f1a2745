# What is said of rules of the user.

rules-none = There is no rule yet: say how many may be at work at once, how many of some may be in the plan, what has to hold first, or what share of people or money some may take.
rules-some =
    { $count ->
        [one] One rule
       *[other] { $count } rules
    }: { $of_them }.
rules-of-them =
    { $count } { $how ->
        [hard] hard (always kept)
        [soft] soft (may be broken at a price)
       *[off] off
    }
rules-free = No rule costs anything, as far as was searched.
contracts-free = No contract costs anything, as far as was searched.
restrictions-free = No rule and no contract costs anything, as far as was searched.
column-paid = Plan pays
column-gain = Off would bring
