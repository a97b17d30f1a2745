# Contracts on outcomes: what they say, their five boxes, what is wrong with them, how they became different.

contract-share = { $share } of the way ({ $measure })
contract-says = { $outcome } at { $least } or better by { $by }.
contract-says-over = { $outcome } at { $least } or better by { $by }, measured over { $periods }.
contract-says-undated = { $outcome } at { $least } or better, without a date.

box-specific = Specific
box-measurable = Measurable
box-achievable = Achievable
box-relevant = Relevant
box-dated = Dated
box-no-outcome = It is on no outcome.
box-no-metric = “{ $outcome }” has no metric, or no unit.
box-no-owner = Nobody answers for it.
box-is-specific = { $metric }, in { $unit }; { $owner } answers for it.
box-beyond-target = It asks for more than the target of the outcome.
box-met-already = It asks for no more than there is today.
box-no-measure = It is not said how it is measured.
box-is-measurable = From { $from } to { $to }: { $how }
box-no-date-to-achieve = Without a date there is nothing to achieve.
box-no-plan = There is no plan yet.
box-is-achieved = The plan is at { $at } in { $due }; it is far enough from { $first } on.
box-is-missed = The plan is at { $at } in { $due }; { $asked } is asked for.
box-no-way = No investment leads to it.
box-is-relevant =
    { $more ->
        [0] { $names } lead to it.
        [one] { $names } and one more lead to it.
       *[other] { $names } and { $more } more lead to it.
    }
box-no-date = It has no date.
box-after-the-end = Its date is after the end of the roadmap.
box-no-window = It is measured over no period, or from before the roadmap on.
box-is-dated = By { $by }, measured over { $window }.

too-many-contracts = It has { $count } contracts; at most { $most } are possible.
    .hint = Take away those that are off.
contract-price-range = Its price is { $points } points.
    .hint = A price is a whole number of points from 0 to 100,000.
contract-price-missing = It is soft, but has no price.
    .hint = Say what missing it costs, in points; or make it hard, or switch it off.
contract-penalty-range = Its penalty is negative or too large.
    .hint = A penalty is an amount of money from 0 up.
contract-text-too-long = How it is measured, or its owner, is longer than 2,000 characters.
    .hint = Shorten it.
contract-share-range = It asks for { $share } of the way.
    .hint = A share of the way is above 0 % and at most 100 %.
contract-beyond-target = It asks { $outcome } for { $least }, which is beyond its target.
    .hint = Move the target of the outcome, or ask for less.
contract-met-already = It asks { $outcome } for { $least }, which is no better than today.
    .hint = Ask for more, or switch it off.
contract-window-empty = It is measured over no period.
    .hint = Measure it over one period or more.
contract-undated = It has no date, so it holds no plan to anything.
    .hint = Say by which period, or switch it off.
contract-after-the-end = Its date is after the last of the { $count } periods of the roadmap.
    .hint = Choose a period of the roadmap, or make the roadmap longer.
contract-window = It is measured over { $over } periods up to { $by }: that begins before the roadmap.
    .hint = Measure it over fewer periods, or ask for it later.

broken-contract = It asks for { $asked } of the way by { $due }; the plan is at { $reached }.

noun-contract = Contract
contract-field-outcome = on
contract-field-least = asks for
contract-field-by = by
contract-field-over = over
contract-field-how = measured by
contract-field-owner = owner
contract-field-penalty = penalty
contract-no-date = no date
contract-way = { $share } of the way
page-contracts = What outcomes are held to
