# What a plan adds to the tables of stakeholders and stances, and the sentences above them.

stakeholders-net = Stance
stakeholders-before = To be won before
stakeholders-backed = Value backed
stakeholders-most = Most change asked for
stakeholders-most-in = { $load } in { $period }
stakeholders-over = It is asked for a change of { $load } in { $period } and bears { $bears }.
stakeholders-none = No stakeholder is named yet.
stakeholders-some =
    { $count ->
        [one] One stakeholder
       *[other] { $count } stakeholders
    }, { $stances ->
        [0] without any stance on an investment yet.
        [one] with one stance on an investment.
       *[other] with { $stances } stances on investments.
    }
stances-support = Support
stances-nobody = There is no stakeholder yet who could take a stance.
stances-some =
    { $count ->
        [0] Nobody has a stance yet: type −2 (strongly against) to +2 (strongly for).
        [one] One stance, from −2 (against) to +2 (for): { $backing } for, { $against } against.
       *[other] { $count } stances from −2 (against) to +2 (for): { $backing } for, { $against } against.
    }

found-stakeholder = power { $power }, interest { $interest }
