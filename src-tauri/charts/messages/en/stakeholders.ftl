# The map of stakeholders: its sentence, what stands beside it, its table.

stakeholders-none = No stakeholder is named yet: type who has power and interest, and where each stands shows here.
stakeholders-unplanned =
    Of { $count } stakeholders { $backing ->
        [one] one is
       *[other] { $backing } are
    } for what could be done and { $against ->
        [0] none
       *[other] { $against }
    } against it.
stakeholders-nobody-against = Of { $count ->
        [one] one stakeholder
       *[other] { $count } stakeholders
    } nobody with power is against anything in the plan.
stakeholders-one-to-win = { $name } has to be won before { $period }.
stakeholders-to-win = { $win } of { $count } stakeholders have to be won, first { $name }, before { $period }.
stakeholders-subtitle = Power over interest; the sign is where each stands on the plan as a whole
stakeholders-subtitle-path = Power over interest; the sign is where each stands on the plan as a whole, arrows lead from one to be won to the next
stakeholders-subtitle-all = Power over interest; the sign is where each stands on all investments together
stakeholders-description =
    { $title } A map of { $count ->
        [one] one stakeholder
       *[other] { $count } stakeholders
    } by power and interest, with who has to be won before when.
stakeholders-table = Where each stakeholder of { $name } stands, and who has to be won before when

stakeholders-axis-power = ↑ Power
stakeholders-axis-interest = Interest →
stakeholders-quarter-close = Involve closely
stakeholders-quarter-content = Keep content
stakeholders-quarter-informed = Keep informed
stakeholders-quarter-watch = Watch from afar
stakeholders-win-first = first, before { $period }
stakeholders-win-before = before { $period }
stakeholders-sign-for = for the plan
stakeholders-sign-partly = for, but against a part
stakeholders-sign-against = against the plan
stakeholders-sign-even = neither for nor against
stakeholders-line-powerful = from this line up: has to be won if against
stakeholders-line-powerful-short = above: has to be won

stakeholders-path = To be won, in this order
stakeholders-path-none = Nobody with power is against anything in the plan.
stakeholders-step = { $turn }. { $name } before { $period }
stakeholders-against = against { $names }
stakeholders-overload = { $name }: change { $load } in { $period }, bears { $bears }
stakeholders-asked-by = asked for by { $names }
stakeholders-backed = How much of the plan’s value each backs

stakeholders-hint-grades = power { $power }, interest { $interest }
stakeholders-hint-stances = for { $backs }, against { $opposes }
stakeholders-hint-backed = backs { $share } of the plan’s value
stakeholders-hint-won = to be won before { $period }
stakeholders-hint-load = most change asked for: { $load } in { $period }
stakeholders-hint-load-of = most change asked for: { $load } of { $bears } in { $period }

stakeholders-column-name = Stakeholder
stakeholders-column-power = Power (1–5)
stakeholders-column-interest = Interest (1–5)
stakeholders-column-net = Sum of leanings
stakeholders-column-turn = To be won as number
stakeholders-column-before = Before
stakeholders-column-because = Because
stakeholders-column-backed = Share of the value backed
stakeholders-column-load = Most change asked for
stakeholders-column-load-in = In
stakeholders-column-bears = Bears
