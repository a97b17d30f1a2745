# The table of rules.

rules = Rules
rules-counted =
    { $count } { $count ->
        [1] rule
       *[other] rules
    }
new-rule = New rule
rules-lose-names =
    { $count ->
        [1] A rule names it no longer.
       *[other] In { $count } places, rules name it no longer.
    }
column-rule = Rule
column-among = Among
column-most = How much
column-of = Of what
column-from = From
column-until = Until
column-strictness = Strictness
column-price = Price
column-reason = Reason
column-category = Category
column-source = Source
among-all = all
among-uncertain = uncertain work
among-team = team { $name }
among-theme = theme { $name }
of-pool = pool { $name }
of-fund = fund { $name }
rule-no-means = is no pool and no fund that is there
rule-needs-means = needs a pool or a fund to have a share of: add one first
rule-takes-no-share = is for rules about shares alone
rule-has-no-amount = is not for bearable change: each stakeholder says what it bears
rule-no-support = is no whole number from −1,000 to 1,000
rule-counts-nothing = is not for a gate: it asks for levels
rule-no-window = is for rules about what is at work, begun or must be done, shares of pools, change and support: this one looks at more than one period at a time
rule-must-from = is not for what must be done: say on the investment before when it may not start
rule-must-has-no-amount = is not for what must be done: it is about each of them
rule-no-count = is no whole number from 0 to 65,535
rule-no-choice = is none of { $choices }
rule-no-level = says no level: { $piece }. Write “Identity level 3”
rule-price-too-high = is more than 100,000 points
