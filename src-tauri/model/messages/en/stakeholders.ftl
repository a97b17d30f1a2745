# What is wrong with stakeholders and their stances, how they became different, and what a plan asks of them.

stakeholder-power = Its power is { $power }.
    .hint = Give a power of 1 (can stop nothing) to 5 (can stop anything).
stakeholder-interest = Its interest is { $interest }.
    .hint = Give an interest of 1 (hardly looks) to 5 (looks at everything).
stakeholder-bears = It bears a change of { $bears } per period.
    .hint = Give a number of 0 to { $most }, or none where it is not limited.
stakeholder-twice = Another stakeholder has the same name.
    .hint = Give each a name of its own, or keep one of them.
stance-twice = It is there twice.
    .hint = Keep one stance per stakeholder and investment.
stance-of-nobody = It is that of stakeholder "{ $stakeholder }", who does not exist.
    .hint = Bring the stakeholder back, or take the stance away.
stance-on-nothing = It is about investment "{ $investment }", which does not exist.
    .hint = Bring the investment back, or take the stance away.
stance-leaning = It leans by { $leaning }.
    .hint = Give a leaning of −2 (strongly against) to +2 (strongly for).
stance-load = It asks for a change of { $load }.
    .hint = Give a change of 0 to { $most }.
change-overload =
    { $name } is asked for a change of { $load } in { $period } and bears { $bears }: by { $names }.{ $more ->
        [0] {""}
        [one] {" "}So it is in one more period.
       *[other] {" "}So it is in { $more } more periods.
    }
    .hint = Move one of them to another period, ask for less change, or say that more is borne.

stakeholder-field-power = power
stakeholder-field-interest = interest
stakeholder-field-bears = change borne per period
stakeholder-unlimited = not limited
stance-field-leaning = leaning
stance-field-load = change asked for
stance-name = { $stakeholder } on { $investment }
stance-whole = { $name }: { $leaning }, change { $load }

stakeholder-noun = Stakeholder
stance-noun = Stance
page-stakeholders = Who has to be won
