# What is added to the tables of drivers, the sentences above them, and weighing outcomes by drivers.

drivers-weight = Weight
drivers-carried-by = Carried by
drivers-together = Together
comparisons-no-driver = There are not yet two drivers that could be compared.
comparisons-none = Nothing is compared yet: type how many times as important the driver of a row is as that of a column, 1 to 9, or 1/2 to 1/9 where it is less.
driver-links-no-driver = There is no driver yet that an outcome could carry.
driver-links-no-outcome = There is no outcome yet that could carry a driver.
driver-links-some = { $whole ->
        [0] No driver is
        [one] One driver is
       *[other] { $whole } drivers are
    } carried entirely by outcomes, { $part ->
        [0] none
        [one] one
       *[other] { $part }
    } in part; { $bare ->
        [0] none is without an outcome.
        [one] one is without an outcome.
       *[other] { $bare } are without an outcome.
    }
driver-weighs = { $weight } – { $carried }
drivers-basis-points = Weights are points given to each driver.
weigh-nothing = There is nothing to weigh by yet: no outcome that is worth something carries a driver that weighs something.
weigh-as-it-is = Every outcome that carries a driver is worth what the drivers say.
weigh-would = By the drivers outcomes would be worth: { $changes }.
weigh-one = { $name } { $now } → { $by }
weigh-and-more = { $named }, and { $count ->
        [one] one more
       *[other] { $count } more
    }
weigh-done =
    { $count ->
        [one] One outcome is
       *[other] { $count } outcomes are
    } worth what the drivers say now: { $changes }.
weigh-label = Weigh outcomes by drivers
weigh-too-much = By the drivers { $name } would be worth { $points } points; at most { $most } are possible.
    .hint = Lower the worth of all outcomes alike: only how they compare matters.
found-driver =
    { $kind ->
        [threat] threat
       *[opportunity] opportunity
    }
