# What questions about the plan are answered with: prices, what lets in, budgets, alternatives.

cannot-be = impossible
no-plan-found = no plan found
asked-let-in = let in
asked-different = as different as can be
asked-forced-in = forced in
asked-dropped = dropped
asked-started = started in { $period }
asked-no-gain = without having to gain { $least }
asked-without-rule = with the rule off
asked-without-contract = with the contract off
asked-free-level = one level for free, { $now }→{ $next }
asked-all-funds = All funds
asked-part-of-funds = { $percent } of all funds
more-in-every = +{ $amount } in every { $unit }
more-in-one = +{ $amount } in { $period }
more-in-each-of = +{ $amount } in each { $unit } of { $periods }
without-pin = without the pin to { $period }
without-lock = without the lock in { $period }
without-exclusion = without the exclusion
displaces-nothing = Nothing.
listed =
    { $what ->
        [drops] Drops
        [enters] Brings in
       *[moves] Moves
    } { $names }.
listed-and-more =
    { $what ->
        [drops] Drops
        [enters] Brings in
       *[moves] Moves
    } { $names } and { $rest } more.
section-let-in = What would let it in
section-forced = To force it in
section-dropped = If dropped
section-decision = Without your decision
costs-nothing = costs no value
costs-nothing-searched = costs no value, as far as was searched
costs = costs { $amount }
costs-at-most = costs at most { $amount }
costs-about = costs ≈ { $amount }
gains = gains { $amount }
gains-about = gains ≈ { $amount }
having-it-in =
    { $lifting ->
        [yes] Lifting the exclusion and having it in
       *[no] Having it in
    } { $costs }.
having-it-in-from =
    { $lifting ->
        [yes] Lifting the exclusion and having it in
       *[no] Having it in
    } { $costs }; it would start in { $period }.
spends-more = Spends { $amount } more in all.
spends-less = Spends { $amount } less in all.
plan-not-best = So the plan you have is not the best: plan again, with more time.
cannot-be-in = It cannot be in: no plan with it keeps all rules.
not-found-with = No plan with it was found; there may be one.
going-without = Going without it { $costs }.
has-to-be-in = It has to be in: no plan without it keeps all rules.
not-found-without = No plan without it was found; there may be one.
starting-then = Starting it in { $period } { $costs }.
cannot-start-then = It cannot start in { $period }: no plan keeps all rules then.
not-found-starting = No plan that starts it in { $period } was found; there may be one.
one-earlier = A { $unit } earlier
freely-stays = Planned freely it would stay where it is
freely-starts = Planned freely it would start in { $period }
freely-out = Planned freely it would not be in the plan
decision-costs-nothing = { $freely }; the decision costs nothing.
decision-costs = { $freely }; the decision costs { $price }.
no-single-limit = No change of a single limit: what it waits for cannot be there in time.
no-single-change = No change of a single limit or decision that was tried lets it in without a loss.
nothing-has-to-change =
    Nothing has to change: it can be in{ $from ->
        [yes] {" "}from { $start } on
       *[no] {""}
    } without a loss{ $gains ->
        [yes] , and gains { $gain }
       *[no] {""}
    }.
lifting-pin = Lifting the pin of { $name }
lifting-lock = Lifting the lock of { $name }
lifting-exclusion = Lifting the exclusion of { $name }
dropping-rule = Switching off the rule { $name }
dropping-contract = Switching off the contract { $name }
more-of-whose = { $more } of { $name }
lets-it-in =
    { $what } lets it in{ $from ->
        [yes] {" "}from { $start } on
       *[no] {""}
    } without a loss{ $gains ->
        [yes] , and gains { $gain }
       *[no] {""}
    }. Tried.
how-searched = Each figure compares this plan with another that was planned for it and checked. ≈ was searched for, and not proven to be the best.
how-proven = Each figure compares this plan with another that was planned for it and checked. All are proven.
everything-in = Everything is in the plan.
largest-no = The largest no is { $name }, which would bring { $value } (a yes: { $price }); { $near } would cost less than 1 % of the value.
cheapest-yes = The cheapest yes is { $name } ({ $price }); { $near } would cost less than 1 % of the value.
no-limit = There is no limit to raise.
limit-buys-nothing = One more of a single limit buys nothing, as far as was searched.
buys-most = What buys most is { $name }: { $change }, { $price }.
buys-most-level = One level of { $name } for free would bring { $price }.
no-decision = You have taken no decision, and no step has to gain anything.
decisions-free = No decision costs anything, as far as was searched.
worth-relaxing = What it would pay to relax: { $what }.

quoted-straight = "{ $name }"
did-you-mean = Did you mean { $names }?
no-such-investment = There is no investment "{ $text }".
    .hint = Use the id of an investment in the roadmap.

period-beyond = The roadmap ends before that period.
    .hint = Use the number of one of its periods.
price-stopped = The price was not asked for to its end.
    .hint = Ask again.
pin-why-not = { $period }: { $why }
pin-to = Pin to { $period }
value-so = value { $value }
pin-no-plan = Pin to { $period } · no plan keeps all decisions and limits then
pin-not-found = Pin to { $period } · no plan found yet
so-many-move =
    { $count ->
        [one] { $count } moves
       *[other] { $count } move
    }
so-many-drop-out =
    { $count ->
        [one] { $count } drops
       *[other] { $count } drop
    }
so-many-come-in =
    { $count ->
        [one] { $count } enters
       *[other] { $count } enter
    }
no-such-offer = There is no such offer.
    .hint = Use the number of one of those that are listed.
offers-outdated = The roadmap has changed since these were offered.
    .hint = Ask for offers again.
plan-is-current = There is a plan that keeps all decisions and limits.
    .hint = Nothing has to change.
mend-first = A problem in the roadmap has to be mended first.
    .hint = Look at its problems.
plan-exists = There is a plan that keeps all decisions and limits.
    .hint = Plan again to have it.
clash-no-help = No plan meets all of these at once, and no single change that was tried helps.
clash = No plan meets all of these at once.
has-to-gain = { $name } has to gain { $worth }.
has-so-much = { $name } has { $amount } in { $period }.
your-pin = Your pin of { $name } to { $period }.
your-lock = Your lock of { $name } in { $period }.
your-exclusion = Your exclusion of { $name }.
offer-move-pin = Move the pin of { $name } to { $period }
offer-include = Include { $name } again
offer-lift-pin = Lift the pin of { $name }
offer-lift-lock = Lift the lock of { $name }
offer-more = Give { $name } { $amount } more { $when }
offer-drop-rule = Switch off the rule { $name }
offer-drop-contract = Switch off the contract { $name }
offer-no-gain = Ask no gain of { $name }
stretch-one = in { $periods }
stretch-each = in each { $unit } of { $periods }

it-is-hindered = It { $why }.
it-cannot-start = It cannot start there: { $why }.
would-end-after = would end after { $period }
may-not-start-before = may not start before { $period }
has-to-be-done-by = has to be done by { $period }
has-to-be-done-by-rule = must be done by { $period }: { $name }
needs-excluded = needs { $name }, which you excluded
needs-impossible = needs { $name }, which cannot be done
needs-pinned = needs { $name }, which you pinned and which ends in { $period }
needs-locked = needs { $name }, which you locked and which ends in { $period }
needs-earliest = needs { $name }, which ends in { $period } at the earliest
needs-level-late = needs { $name } at level { $level }, not there before the end of { $period }
needs-level-never = needs { $name } at level { $level }, which nothing brings in time
needed-by-pinned = { $name } needs it and is pinned to { $period }
needed-by-locked = { $name } needs it and is locked in { $period }
needed-by-start = { $name } needs it and has to start by { $period }
gate-opens = waits for the gate { $name }, which opens in { $period } at the earliest
gate-never-opens = waits for the gate { $name }, which never opens
rule-allows-none = { $name } allows too few for it in { $period }
rule-with-pinned = with what is pinned, { $name } allows no more in { $period }
takes-more = takes { $missing } more of { $name } in { $period } than there is
lacks-with-pinned = with what is pinned, { $name } lacks { $missing } in { $period }
together-too-much = it and what it needs take more than there is until then

is-in-the-plan = "{ $name }" is in the plan.
    .hint = Ask for the price of what is not.

prices-stale = The plan was made before the last edit, so its prices would be wrong.
    .hint = Plan again first.
proof-time = The time for a proof is not between 0 seconds and a day.
    .hint = Use seconds.
so-many-answered = { $done } of { $count } answered

one-more-buys-nothing = One more of { $names } buys nothing.
nothing-used-up = Nothing is ever used up.
used-up-buys-nothing = One more of what is used up in a single { $unit } buys nothing.
used-up-buys-nothing-searched = One more of what is used up in a single { $unit } buys nothing, as far as was searched.
limits-in = { $name } in { $periods } ({ $free })
limits-nothing-free = nothing free
limits-free =
    { $most ->
        [yes] at most {""}
       *[no] {""}
    }{ $amount } free, too little for what waits
limits-most = What limits most: { $what }.

none-can-be-forced = None of the { $count } investments outside the plan can be forced in.
price-being-found =
    { $count ->
        [one] One investment is
       *[other] { $so_many } investments are
    } not in the plan; what yes would cost is being worked out.
decided-because = { $said }: { $reason }
excluded = Excluded

together = Together they bring { $together }; each alone, they would bring { $alone } in all: { $times } times as much.
together-alone-none = Together they bring { $together }; each alone, none would bring anything.
share-exact = A share is the mean of what it adds to the others, over all orders (Shapley): exact.
share-sampled = A share is the mean of what it adds to the others, over 1,000 orders (Shapley); ± is the standard error.

alternatives =
    Within { $part } of the value { $exchangeable } can be exchanged, { $core } cannot be left out, and { $never } never pay{ $sure ->
        [yes] {""}
       *[no] , as far as was searched
    }.

how-different =
    { $value }{ $same ->
        [yes] , no less
       *[no] , { $less } less
    }; { $alone ->
        [0] the same investments are in both plans
        [one] { $alone } investment is in only one of the two plans
       *[other] { $alone } investments are in only one of the two plans
    }, and { $moved ->
        [0] all others start at the same time
        [one] { $moved } other starts at another time
       *[other] { $moved } others start at another time
    }.

no-fund = The roadmap has no fund, so there is no budget to change.
    .hint = Add a fund.
in-at-each = It is in at each of them.
in-at-none = It is in at none of them.
in-and-out-at = In at { $found }, out at { $out }.
budgets-tried = { $count } budgets from { $least } to { $most } of all funds were planned, and nothing in between.
at-other-budgets = At other budgets
not-proven = not proven
no-plan-keeps-all = no plan keeps all rules
proven = proven
tenth-changes-nothing =
    { $which ->
        [less] a tenth less budget
       *[more] a tenth more budget
    } changes nothing
tenth-loses =
    { $which ->
        [less] a tenth less budget
       *[more] a tenth more budget
    } loses { $amount }
tenth-gains =
    { $which ->
        [less] a tenth less budget
       *[more] a tenth more budget
    } gains { $amount }
no-other-budget = No other budget was planned.
as-far-as-searched = { $said }, as far as was searched.
