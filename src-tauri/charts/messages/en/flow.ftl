# Activities, outputs and outcomes, and what moves what.

activities = Activities
activities-meaning = height: what they cost, by axis
outputs = Outputs
outputs-meaning = what is there, and from when it counts
outcomes = Outcomes
outcomes-meaning = expected contribution: share of the way to target
activity-sum =
    { $count } { $count ->
        [one] investment
       *[other] investments
    } · { $cost }
activity-sum-of = { $sum }, of which { $names }
activity-no-output = no output counts yet
activity-no-output-short = no output
whole-plan = The whole plan
outputs-other = Other ({ $count })
output-adds-nothing = adds nothing more
output-shows-later = shows later
output-counts-from = counts from { $when }
output-moves = moves { $line }
output-moves-by = { $name } by { $share } of the way
outcome-stays = stays at { $baseline }, target { $target }
outcome-way = { $way }, target { $target }
outcomes-on-average = { $share } of the way on average
outcome-not-moved = { $share } of the way: no output moves it
outcome-progress = { $share } of the way
outcome-reached = { $share } of the way, in { $when }
contribution-part = { $name }: { $share } of the way from { $when }
contribution-said = { $output } moves { $outcome } by { $share } of the way, expected
flow-units = money in { $currency }, contributions in percent of the way from baseline to target
flow-description =
    Three columns: { $blocks ->
        [1] one block of activities
       *[other] { $many } blocks of activities
    } with their cost, { $outputs } outputs, and { $outcomes } outcomes with the share of the way to their target. { $subtitle }.

# the table
part-activities = activities
part-contribution = contribution
part-shows-later = output that shows later
part-no-outcome = output without outcome
part-not-moved = outcome not moved
column-part = Part
column-investments = Investments
column-output = Output
column-counts-from = Counts from
column-outcome = Outcome
column-expected = Expected contribution,{ " " }% of the way
column-counted = Counted,{ " " }% of the way
column-shows-from = Shows from
flow-table = What each investment of { $name } delivers, and which outcomes that moves
