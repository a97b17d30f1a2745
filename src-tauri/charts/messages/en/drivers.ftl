# Drivers by weight and outcomes beside what they say: the sentence, what the weights rest on, rows, the table.

drivers-none = No driver is named yet: type what moves the business, and how much of it which outcome carries shows here.
drivers-too-many = There are { $count } drivers; at most { $most } can be weighed against each other.
drivers-unweighed =
    { $count ->
        [one] The one driver is not weighed yet: give it points.
       *[other] None of the { $count } drivers is weighed yet: give them points, or compare them in pairs.
    }
drivers-title = { $name } has { $weight } of the weight; { $rest }.
drivers-rest-unlinked = no outcome carries a driver yet
drivers-rest-worthless = no outcome that carries a driver is worth anything yet
drivers-rest-as-said = every outcome that carries a driver is worth what the drivers say
drivers-rest-more = { $outcome } is worth { $by } more than the drivers say
drivers-rest-less = { $outcome } is worth { $by } less than the drivers say
drivers-rest-nothing = { $outcome } is worth something, which the drivers do not say

drivers-both = { $first }. { $second }
drivers-by-points = Weights are points given to each driver
drivers-by-few =
    Weights follow from { $count ->
        [one] one comparison
       *[other] { $count } comparisons
    }, too few to contradict one another
drivers-by-agreeing = Weights follow from { $count } comparisons that hardly contradict one another ({ $ratio }, at most 0.10)
drivers-by-contradicting = Weights follow from { $count } comparisons that contradict one another ({ $ratio }, at most 0.10), most of all { $worst }
drivers-worst = that { $driver } is { $said ->
        [1] as important as
       *[other] { $said } times as important as
    } { $than }; by the others it is { $others ->
        [1] as important
       *[other] about { $others } times as important
    }
drivers-worst-turned = that { $driver } is { $said ->
        [1] as important as
       *[other] { $said } times as important as
    } { $than }; by the others { $than } is { $others ->
        [1] as important
       *[other] about { $others } times as important
    }
drivers-missing = { $count ->
        [0] Not compared yet: { $one } with { $other }
        [one] Not compared yet: { $one } with { $other }, and one more pair
       *[other] Not compared yet: { $one } with { $other }, and { $count } more pairs
    }
drivers-meaning = An outlined bar is a threat, an empty part what no outcome carries; an empty sign is worth now, a filled one what the drivers say
drivers-description =
    { $title } { $drivers ->
        [0] No driver
        [one] One driver
       *[other] { $drivers } drivers
    } with weights and with what carries them, and { $outcomes ->
        [0] no outcome
        [one] one outcome
       *[other] { $outcomes } outcomes
    } with worth now and by the drivers.
drivers-table = Drivers of { $name }, and what outcomes are worth by them

drivers-heading = Drivers by weight, and what carries each
drivers-outcomes-heading = Share of all worth, points per { $unit }: now → by the drivers
drivers-outcomes-none = Once outcomes that are worth something carry drivers that weigh something, what each would be worth shows here.
drivers-no-weight = not weighed
drivers-no-driver = carries no driver
drivers-carried = { $name } { $share }
drivers-carried-by-nothing = carried by no outcome
drivers-left = { $share } carried by no outcome
drivers-threat = Threat · { $text }

drivers-hint-weight = weighs { $weight }
drivers-hint-shares = { $now } of all worth now, { $said } by the drivers
drivers-hint-points = { $points } points { $counts }
drivers-hint-carries = carries { $share } of { $name }
drivers-once = once
drivers-figure-once = { $points } once
drivers-each = in each { $unit }

drivers-column-what = Driver or outcome
drivers-column-kind = Kind
drivers-column-weight = Weight
drivers-column-carried = Carried by
drivers-column-now = Worth now (pts)
drivers-column-said = By the drivers (pts)
drivers-column-counts = Counts
drivers-outcome = Outcome
