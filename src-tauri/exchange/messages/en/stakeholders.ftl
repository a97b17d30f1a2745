# The tables of stakeholders and of their stances.

stakeholders = Stakeholders
stances = Stances
stakeholders-counted =
    { $count ->
        [1] { $count } stakeholder
       *[other] { $count } stakeholders
    }
stances-counted =
    { $count ->
        [1] { $count } stance
       *[other] { $count } stances
    }
stakeholder-new = New stakeholder
stakeholder-column = Stakeholder
stakeholder-column-power = Power
stakeholder-column-interest = Interest
stakeholder-column-bears = Bears
stakeholder-unit-bears =
    change per { $length ->
        [month] month
        [half-year] half-year
       *[quarter] quarter
    }
stance-column-load = Change for { $name }
stakeholder-no-grade = is not a grade from 1 (least) to 5 (most)
stakeholder-no-bears = is not a whole number from 0 to { $most }; leave it empty where it is not limited
stance-no-leaning = is not a leaning from −2 (strongly against) to +2 (strongly for)
stance-no-load = is not a change from 0 to { $most }
stances-go-along =
    { $count ->
        [1] One stance goes with it.
       *[other] { $count } stances go with it.
    }
