# What a plan adds to the tables of stakeholders and stances, and the sentences above them.

stakeholders-net = Stands
stakeholders-before = To be won before
stakeholders-backed = Backs of the value
stakeholders-most = Most change asked for
stakeholders-most-in = { $load } in { $period }
stakeholders-over = It is asked for a change of { $load } in { $period } and bears { $bears }.
stakeholders-none = No stakeholder is named yet.
stakeholders-some =
    { $count ->
        [one] One stakeholder
       *[other] { $count } stakeholders
    }, { $stances ->
        [0] no stance of theirs is known yet.
        [one] one stance of theirs is known.
       *[other] { $stances } stances of theirs are known.
    }
stances-support = Support
stances-nobody = There is no stakeholder yet whose stance could be known.
stances-some =
    { $count ->
        [0] No stance is known yet: type −2 (strongly against) to +2 (strongly for).
        [one] One stance is known: { $backing } for, { $against } against.
       *[other] { $count } stances are known: { $backing } for, { $against } against.
    }

found-stakeholder = power { $power }, interest { $interest }
