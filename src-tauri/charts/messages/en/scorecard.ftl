# The plan in a few large numbers.

scorecard-subtitle = Value, money, people, outcomes and investments; the tick is the limit, or what no plan exceeds
scorecard-description =
    { $title } { $count ->
        [one] One number.
       *[other] { $count } numbers.
    }
scorecard-table = { $name } in a few numbers
scorecard-column-what = What
scorecard-column-number = Number
scorecard-column-beside = Compared with
