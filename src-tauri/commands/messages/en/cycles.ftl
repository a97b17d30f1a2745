# The beginning of the next cycle.

cycle-blocked = The next cycle cannot begin: the roadmap has problems that block planning.
    .hint = Mend them first.
cycle-nothing-over = No period is over yet and nothing is recorded as done or measured.
    .hint = Record what is done, or say in which period the next cycle begins.
cycle-no-period = No cycle can begin in “{ $period }”.
    .hint = Name a period from { $first } to { $last }.
cycle-no-start = The next cycle cannot begin in { $period }: the calendar ends before it does.
    .hint = Let the roadmap begin earlier.
cycle-begun =
    The next cycle begins in { $period }: { $carried ->
        [one] one thing is
       *[other] { $carried } things are
    } taken over, { $dropped ->
        [0] and there is nothing else to look at.
        [one] one is to be looked at.
       *[other] { $dropped } are to be looked at.
    }
found-cycle = { $began } until { $ended }
