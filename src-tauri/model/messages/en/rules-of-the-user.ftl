# Rules of the user: what they say, what is wrong with them, how they became different, and how a plan breaks them.

rule-at-work = At work at once
rule-choose = In the plan
rule-begin = Begun per period
rule-gate = Gate
rule-take = Share at most
rule-keep = Share kept
rule-change = Bearable change
rule-support = Least support
rule-risk = Money at risk
rule-must = Must be done
strictness-hard = hard
strictness-soft = soft
strictness-off = off
category-political = Political
category-economic = Economic
category-social = Social
category-technological = Technological
category-environmental = Environmental
category-legal = Legal
among-all = all investments
among-team = team { $name }
among-theme = theme { $name }
among-uncertain = uncertain work
among-nothing = nothing
gate-level = { $name } at level { $level }
rule-window = { $among }, from { $from } to { $until }
rule-window-from = { $among }, from { $from } on
rule-window-until = { $among }, until { $until }
rule-window-in = { $among }, in { $period }
rule-says-at-work =
    { $most ->
        [0] None
       *[other] At most { $most }
    } at work in any { $period }, among { $among }.
rule-says-choose = At most { $most } in the plan, among { $among }.
rule-says-begin =
    { $most ->
        [0] None
       *[other] At most { $most }
    } begun in any { $period }, among { $among }.
rule-says-gate = { $levels } before any start among { $among }.
rule-says-take-fund = At most { $share } of { $of } spent by the end of each step, among { $among }.
rule-says-take-pool = At most { $share } of { $of } at work in any { $period }, among { $among }.
rule-says-keep-fund = { $share } of { $of } kept until the end of each step, for { $among }.
rule-says-keep-pool = { $share } of { $of } kept in every { $period }, for { $among }.
rule-says-change = No more change in any { $period } than a stakeholder bears, among { $among }.
rule-says-support = Support of at least { $least } for each, among { $among }.
rule-says-risk = At most { $most } at risk for each step, among { $among }.
rule-says-must = Each of these must be done: { $among }.
rule-says-must-by = Each of these must be done by the end of { $until }: { $among }.

too-many-rules = It has { $count } rules; at most { $most } are possible.
    .hint = Take away those that are off.
rule-price-range = Its price is { $points } points.
    .hint = A price is a whole number of points from 0 to 100,000.
rule-price-missing = It is soft, but has no price.
    .hint = Say what breaking it costs, in points; or make it hard, or switch it off.
rule-text-too-long = Its reason or its source is longer than 2,000 characters.
    .hint = Shorten it.
rule-window-order = Its window ends before it begins.
    .hint = Let it end in the period it begins in, or later.
rule-window-kind = It has a window, but looks at more than one period at a time.
    .hint = Take the window away; or count what is at work or begun, or a share of a pool, in its periods.
rule-window-must = It has a first period, but what must be done may begin whenever it can.
    .hint = Take the first period away; say on the investment before when it may not start.
must-excluded = It says that "{ $name }" must be done, and "{ $name }" is excluded.
    .hint = Lift the exclusion, take the investment out of the rule, or make the rule soft or switch it off.
must-too-late = "{ $name }" ends in { $end } at the earliest, and must be done by { $due }.
    .hint = Let the rule end later, let the investment start earlier or take less time, or make the rule soft.
rules-contradict = No plan can keep both: change one of them, make one soft, or switch it off.
rules-against-choose = "{ $rule }" says that { $count } must be done of those of which "{ $other }" allows { $most }.
rules-against-gate = "{ $rule }" says that "{ $name }" must be done, and "{ $other }" asks for a level that nothing brings.
rules-against-one = "{ $rule }" says that "{ $name }" must be done, and that breaks "{ $other }" whenever it is done.
gates-hold-each-other = "{ $rule }" and "{ $other }" wait for each other: each holds back what brings a level the other asks for.
    .hint = Take who brings the level out of one of them, or ask for less.
rule-says-nothing-window = Its window begins in { $from }, after the last period: no plan could break it.
    .hint = Let the window begin earlier, or take the rule away.
rule-about-nothing = It is about no investment.
    .hint = Name the investments, or take the rule away.
rule-excludes-all = It allows none of its investments: nothing it is about can be in a plan.
    .hint = Allow at least one, make it soft, or exclude the investments instead.
gate-without-levels = It asks for no level, so it holds nothing back.
    .hint = Name a capability and the level it must have.
gate-never-holds = It asks for { $name } at level { $level }, and nothing brings it there.
    .hint = Let an investment bring every level up to it, or ask for less.
gate-holds-itself = It asks for { $name } at level { $level }, and holds back everything that brings it there.
    .hint = Take who brings the level out of the rule, or ask for less.
pins-break-at-work = { $count } of its investments are pinned to be at work in { $period }; it allows { $most }.
pins-break-choose = { $count } of its investments are pinned; it allows { $most }.
pins-break-begin = { $count } of its investments are pinned to begin in { $period }; it allows { $most }.
pin-before-gate = "{ $name }" is pinned to { $period }, when the gate cannot hold yet.
pin-after-due = "{ $name }" is pinned so that it ends in { $end }, and must be done by { $due }.
pins-break-amount = What is pinned breaks it in { $period }, whatever else is done.
pins-break-rule = No plan can keep both: lift a pin, or make the rule soft or switch it off.
rule-amount-share = It names a share of { $share }.
    .hint = A share is a percentage from 0 to 100.
rule-amount-support = It asks for a support of { $least }.
    .hint = Support is a whole number from −1,000 to 1,000.
rule-amount-money = It names an amount of money that cannot be.
    .hint = Name an amount from 0 to 100 billion.
rule-says-nothing-share = Its share is { $share }: no plan could break it.
    .hint = Ask for another share, or take the rule away.
rule-says-nothing-change = No stakeholder says how much change it bears, or none is asked for any: no plan could break it.
    .hint = Say what stakeholders bear and what investments ask of them, or take the rule away.
rule-says-nothing-support = Nobody stands anywhere on what it is about: no plan could break it.
    .hint = Say where stakeholders stand, or take the rule away.
rule-says-nothing-risk = All it is about is sure to be feasible: no plan could break it.
    .hint = Say how likely it is that investments prove feasible, or take the rule away.

broken-at-work = { $count } of its investments are at work in { $period }; it allows { $most }.
broken-choose = { $count } of its investments are done; it allows { $most }.
broken-begin = { $count } of its investments begin in { $period }; it allows { $most }.
broken-gate = One of its investments starts in { $period }, before the gate holds.
broken-take = In { $period } they take more of { $of } than { $share } of it.
broken-keep = In { $period } the others take of { $of } what is kept.
broken-change = In { $period } a stakeholder is asked for more change than it bears.
broken-support = One of its investments, which starts in { $period }, has less support than { $least }.
broken-risk = In { $period } more money is at risk than it allows.
broken-must =
    { $count ->
        [1] One of its investments is not done by the end of { $period }.
       *[other] { $count } of its investments are not done by the end of { $period }.
    }

noun-rule = Rule
field-among = among
field-from = from
field-until = until
field-price = price
field-category = category
field-source = source
no-category = none
rule-price = { $points } pts
asks-at-work = at most { $most } at work
asks-choose = at most { $most } in the plan
asks-begin = at most { $most } begun per period
asks-gate = gate: { $levels }
asks-take = at most { $share } of { $of }
asks-keep = { $share } of { $of } kept
asks-change = no more change than stakeholders bear
asks-support = support of at least { $least }
asks-risk = at most { $most } at risk for each step
asks-must = must be done
