# The plan in many futures: how sure it is, and what its value hangs on.

nothing-uncertain = Nothing is uncertain yet, so there is nothing to draw.
nothing-uncertain-fan = Add a lowest and a highest cost, a shortest and a longest duration, or a chance of being feasible to the investments you are least sure of: then this shows how sure the value of the plan is.
nothing-uncertain-tornado = Add a lowest and a highest cost, a shortest and a longest duration, or a chance of being feasible to the investments you are least sure of: then this shows how sure the plan is, and what that hangs on.
no-futures = no futures drawn
column-what-to-add = What to add
fan-units =
    { $drawn } · value in points, up to the end of each { $length ->
        [month] month
        [half-year] half-year
       *[quarter] quarter
    }
fan-description =
    { $title } Bands of 50, 80 and 95 percent of the futures over { $count } { $length ->
        [month] months
        [half-year] half-years
       *[quarter] quarters
    }, with their median and the plan.
fan-mean = { $value } on average
fan-tenth = 1 of 10 futures brings less than { $value }
fan-plan = plan { $value }
fan-median = median { $value }
fan-half = 50 % of futures
fan-band = { $share } %
fan-half-range = 50 % of futures: { $from } to { $to }
fan-band-range = { $share } %: { $from } to { $to }
fan-said = Up to { $all }
fan-table = How sure the value of { $name } is, in { $drawn }
column-until = Until the end of
column-plan-points = Plan (points)
column-percentile = Percentile { $share } (points)

# what the value hangs on
tornado-subtitle = Each bar moves one input from its low to its high end, everything else as planned
tornado-units = { $drawn } · total value in points
tornado-description = { $title } { $count } bars, the widest on top.
tornado-nothing = Nothing that is estimated moves the value of { $value }.
tornado-down = { $input } matters most: it can bring the value from { $planned } down to { $least }.
tornado-between = { $input } matters most: the value lies between { $least } and { $most }.
points-unit = pts
as-planned = as planned { $value }
swing-said = { $name }: { $low } if { $if_low }, { $high } if { $if_high }
swing-end = { $value } if { $end }
tornado-table = What moves the value of { $name } most, in { $drawn }
column-input = Input
column-low = Low end
column-at-low = Value at the low end (points)
column-high = High end
column-at-high = Value at the high end (points)
