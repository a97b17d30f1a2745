# Why there is no plan, and what would help.

has-problems =
    the roadmap has { $count ->
        [one] a problem
       *[other] { $count } problems
    } that must be mended before it can be planned
stopped-empty = the search was stopped before it had found a plan: give it more time
plan-rejected = the plan that was found breaks a rule and is not shown: { $why }
nothing-fits = no plan keeps all of your decisions and limits at once: lift more than one pin, raise more than one limit, or lower what the steps must gain
nothing-fits-but = no plan keeps all of your decisions and limits at once; each of these alone would help: { $offers }
nothing-fits-together = no plan keeps all of your decisions and limits at once, and no single change would help; together these would: { $changes }
relief-pin = lift the pin of "{ $name }"
relief-lock = lift the lock of "{ $name }"
relief-step = lower what step "{ $name }" must gain
relief-rule = switch off the rule "{ $name }"
relief-let-go = do not force "{ $name }"
relief-or = { $before }, or { $next }
relief-and = { $before }, and { $next }

relief-limit = give "{ $name }" { $amount } more in { $period }
relief-limit-each = give "{ $name }" { $amount } more in each { $unit } of { $periods }

engine-broke = the search engine broke down ({ $why })
plans-broke-a-rule = { $count } plans in a row broke a rule
