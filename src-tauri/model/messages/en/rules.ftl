# Rules that a plan does not keep: said of a plan that is refused.

broken-required = It has to be in the plan, and is not.
broken-unknown = It is in the plan, but not in the roadmap.
broken-horizon = It starts in { $start } and ends after the last period.
broken-needs-investment = investment { $id }
broken-needs-capability = capability { $id } at level { $level }
broken-needs = It starts in { $start }, before { $what }, which it needs, is there.
broken-fund = { $spent } are spent in { $period }, but only { $available } are available.
broken-pool = { $busy } FTE are busy in { $period }, but there are only { $capacity }.
broken-pin = It is pinned to { $start }, but does not start there.
broken-lock = It is locked in { $start }, but does not start there.
broken-exclusion = It is excluded, but in the plan.
broken-not-before = It starts in { $start }, but may not start before { $first }.
broken-done-by = It ends in { $end }, but has to be done by { $last }.
broken-step = It gains { $gain } points, but must gain at least { $least }.
broken-left-out = The list of what is left out is not exactly what is not in the plan.
broken-value = It claims a value of { $claimed }, but is worth { $value }.
broken-spend = It claims to spend { $claimed }, but spends { $spend }.
broken-inputs = It was made from a roadmap that has changed since.
broken-proof = Its bound does not fit what it claims to have proven.
