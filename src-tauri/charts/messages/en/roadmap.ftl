# The roadmap: its lanes, steps and loads, and what stands around it.

no-outcome-yet = no outcome yet
no-outcome = no outcome
no-outcome-short = none
step-moves-more = { $lead }, and { $count } more
outcomes-move =
    { $count ->
        [1] 1 outcome moves
       *[other] { $count } outcomes move
    }
outcomes-counted =
    { $count ->
        [1] 1 outcome
       *[other] { $count } outcomes
    }
outcomes-move-some = outcomes move
step-said = Step { $number }: { $name }, { $when }, { $gain }
step-title = Step { $number }: { $name }
lane =
    { $axis }, { $count ->
        [1] 1 investment
       *[other] { $count } investments
    }
recorded-to = recorded to { $when }
unit-money-thousands = money in { $currency } thousands
unit-people = people in full-time equivalents (FTE)
left-out = Not in the plan ({ $count })
roadmap-description =
    { $starts } of { $all } investments on five lanes over { $periods } { $length ->
        [month] months
        [half-year] half-years
       *[quarter] quarters
    } in { $steps ->
        [one] { $stepped } step
       *[other] { $stepped } steps
    }, with the load of { $funds ->
        [one] { $funded } fund
       *[other] { $funded } funds
    } and { $pools ->
        [one] { $pooled } pool
       *[other] { $pooled } pools
    } below. { $subtitle }.
roadmap-table = When each investment of { $name } is at work
load-of = Load of { $name }
pools-hidden =
    +{ $count } more { $count ->
        [one] pool
       *[other] pools
    }, less full than these
fte-unit = FTE
thousands-unit = { $sign }k
limit-one = limit { $most }
limit-range = limit { $least }–{ $most }
limit-carried = { $limit } with carry-over
carry-over = with carry-over
full-when =
    { $state ->
        [over] over
       *[full] full
    } in { $when }
full-often =
    { $state ->
        [over] over
       *[full] full
    } in { $count } { $length ->
        [month] months
        [half-year] half-years
       *[quarter] quarters
    }
load-all-used = all of it used
load-over = over by { $amount }
load-free = { $amount } free
load-state = { $used } of { $there }, { $state }
load-said = { $name }, { $when }, { $used } of { $there }, { $state }
load-interest = { $amount } interest of debts
load-hatched = hatched: interest of debts
