# Drivers, how they compare and what carries them: what is wrong with them, and how they became different.

driver-opportunity = Opportunity
driver-threat = Threat

drivers-too-many = There are { $count } drivers.
    .hint = Keep at most { $most }: more cannot be weighed against each other.
driver-twice = Another driver has the same name.
    .hint = Keep one of them, or name the other differently.
driver-importance = Its importance is { $points }.
    .hint = Give a number of 0 to { $most }.
driver-note = Its note is too long.
    .hint = Shorten it to { $most } characters.
driver-unweighed = It has no importance, while others have one: it weighs nothing.
    .hint = Give it points of 0 to 100, or take it away.
driver-apart = It is not compared with the others, not even through others: it weighs nothing.
    .hint = Compare it with at least one of the others.
driver-points-unused = Its importance is not used: weights follow from the comparisons.
    .hint = Empty its importance, or take all comparisons away.
comparison-twice = These two drivers are compared twice; the first one counts.
    .hint = Keep one of the comparisons.
comparison-self = A driver is compared with itself.
    .hint = Name another driver, or take the comparison away.
comparison-of-nothing = It names driver "{ $driver }", which does not exist.
    .hint = Bring the driver back, or take the comparison away.
comparison-times = It says { $times } times.
    .hint = Give a whole number of 1 to { $most }; where the other driver matters more, turn the two around.
drivers-contradict = The comparisons contradict one another (consistency ratio { $ratio }), most of all that "{ $driver }" is { $said ->
        [1] as important as
       *[other] { $said } times as important as
    } "{ $than }".
    .hint = Look at it again: by the other comparisons "{ $more }" is { $others ->
        [1] as important as
       *[other] about { $others } times as important as
    } "{ $less }". Up to 0.10 they can be used as they are.
driver-link-twice = It is there twice; the first one counts.
    .hint = Keep one share per driver and outcome.
driver-link-of-nothing = It belongs to driver "{ $driver }", which does not exist.
    .hint = Bring the driver back, or take the share away.
driver-link-to-nothing = It names outcome "{ $outcome }", which does not exist.
    .hint = Bring the outcome back, or take the share away.
driver-link-share = The share is { $share }.
    .hint = Give a share of 0 to 100 %.
driver-shares = Outcomes carry { $share } of it together: their shares count as parts of that.
    .hint = Lower them until they are at most 100 % together.
driver-without-outcome = No outcome carries it, so it moves nothing.
    .hint = Say how much of it which outcome carries.
outcome-without-driver = It carries no driver, so drivers say nothing of its worth.
    .hint = Say how much of which driver it carries, or remove it.

driver-noun = Driver
driver-field-kind = kind
driver-field-importance = importance
driver-no-importance = none
comparison-noun = Comparison
comparison-field-times = times
comparison-name = { $driver } with { $than }
comparison-whole = { $driver } is { $times ->
        [1] as important as { $than }
       *[other] { $times } times as important as { $than }
    }
driver-link-noun = Driver of an outcome
driver-link-field-share = share
driver-link-name = { $driver } by { $outcome }
driver-link-whole = { $name }: { $share }
page-drivers = What drives us
