# What becomes different between two plans.

difference-description = { $title } Grey stays, outlines with arrows move, plus enters, cross drops.
difference-subtitle = { $before } → { $now } · value { $value } · spend { $spend } · { $proof }
difference-against = { $now } against { $before }
difference-units = value in points, money in { $currency }
difference-lane = { $axis }, { $different } of { $all } different
difference-outcomes-heading = Outcomes, A → B
difference-by =
    { $count } { $length ->
        [month] mo
        [half-year] H
       *[quarter] Q
    }
difference-loads-heading = Money and people, A → B
difference-loads = Money and people
difference-used = { $before } → { $now }
difference-fullest = fullest { $before } → { $now }
difference-effort =
    { $amount } { $length ->
        [month] FTE-months
        [half-year] FTE-half-years
       *[quarter] FTE-quarters
    }
difference-fund = Fund
difference-pool = Pool
difference-outcomes = Outcomes
fate-stays = stays
fate-moves = moves
fate-enters = enters
fate-drops = drops
difference-not-planned = not in the plan
difference-investment = Investment
difference-outcome = Outcome
difference-total = Total
difference-comes-out = comes out differently
difference-value = Value, points
difference-spend = Spend, { $currency }
column-kind = Kind
column-name = Name
column-different = Becomes different
column-before = Before
column-now = Now
