# The load of funds and pools.

no-fund = There is no fund yet, so nothing can be paid.
no-pool = There is no pool of people yet, so nobody can work.
load-is-full = { $name } is { $full }
load-is-most = { $name } is used most, { $share } at its fullest
funds-headline = The plan spends { $spend } of { $limit }; { $state }.
pools-only = { $state }, the only pool of people.
pools-all-full = All { $all } pools are full at some time; { $state }.
pools-some-full =
    { $full } of { $all } { $pools ->
        [one] pool
       *[other] pools
    } { $count ->
        [one] is
       *[other] are
    } full at some time; { $state }.
loads-hidden = and { $count } more; all are in the table
funds-table = What the plan takes of each fund of { $name }, period by period
pools-table = What the plan takes of each pool of { $name }, period by period
loads-table = What the plan takes of the funds and pools of { $name }, period by period
column-resource = Fund or pool
column-unit = Unit
column-period = Period
column-used = Used
column-available = Available
column-free = Free
column-interest = Of that used, interest of debts
