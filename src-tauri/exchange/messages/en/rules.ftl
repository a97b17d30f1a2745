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
column-most = At most
column-levels = Levels
column-strictness = Strictness
column-price = Price
column-reason = Reason
column-category = Category
column-source = Source
among-all = all
among-team = team { $name }
among-theme = theme { $name }
rule-counts-nothing = is not for a gate: it asks for levels
rule-no-count = is no whole number from 0 to 65,535
rule-no-choice = is none of { $choices }
rule-no-level = says no level: { $piece }. Write “Identity level 3”
rule-price-too-high = is more than 100,000 points
