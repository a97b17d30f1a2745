# Rules of the user: what they say, what is wrong with them, how they became different, and how a plan breaks them.

rule-at-work = At work at once
rule-choose = Done at all
rule-gate = Gate
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
among-nothing = nothing
gate-level = { $name } at level { $level }
rule-says-at-work = At most { $most } at work in any { $period }, among { $among }.
rule-says-choose = At most { $most } done at all, among { $among }.
rule-says-gate = { $levels } before any start among { $among }.

too-many-rules = It has { $count } rules; at most { $most } are possible.
    .hint = Take away those that are off.
rule-price-range = Its price is { $points } points.
    .hint = A price is a whole number of points from 0 to 100,000.
rule-price-missing = It is soft, but has no price.
    .hint = Say what breaking it costs, in points; or make it hard, or switch it off.
rule-text-too-long = Its reason or its source is longer than 2,000 characters.
    .hint = Shorten it.
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
pin-before-gate = "{ $name }" is pinned to { $period }, when the gate cannot hold yet.
pins-break-rule = No plan can keep both: lift a pin, or make the rule soft or switch it off.

broken-at-work = { $count } of its investments are at work in { $period }; it allows { $most }.
broken-choose = { $count } of its investments are done; it allows { $most }.
broken-gate = One of its investments starts in { $period }, before the gate holds.

noun-rule = Rule
field-among = among
field-price = price
field-category = category
field-source = source
no-category = none
rule-price = { $points } pts
asks-at-work = at most { $most } at work
asks-choose = at most { $most } done
asks-gate = gate: { $levels }
