# What is added to the table of assessments, taking over levels, and what the gap is worth.

assessments-gap = Gap
assessments-now = Level that counts
take-nothing = No capability is assessed yet.
take-as-it-is = Every assessed capability counts at the level at which it was seen.
take-would = Seen at other levels than they count: { $changes }.
take-one = { $name } { $before } → { $after }
take-and-more = { $named }, and { $count ->
        [one] one more
       *[other] { $count } more
    }
take-level =
    { $which ->
        [now] now
        [next] next
       *[target] target
    } { $before } → { $after }
take-done =
    { $count ->
        [one] One capability now counts at the level at which it was seen
       *[other] { $count } capabilities now count at the levels at which they were seen
    }: { $changes }.
take-label = Plan with the levels seen
knowing-not-assessed = No capability is assessed yet.
    .hint = Type what is said and what is seen of a capability in the table of assessments.
knowing-stopped = What the gap is worth was not asked for to its end.
knowing-no-plan =
    No plan keeps all rules with capabilities at the levels that are { $levels ->
        [seen] seen
       *[said] said
    }: what the gap is worth cannot be said.
knowing-none-found =
    No plan was found with capabilities at the levels that are { $levels ->
        [seen] seen
       *[said] said
    }: what the gap is worth is not known.
knowing-worth = Doing what is said would be worth { $gap }: the plan comes to { $said } at the levels that are said and to { $seen } at those that are seen (both proven).
knowing-worth-less = At the levels that are said the plan would be worth { $gap } less: { $said }, and { $seen } at those that are seen (both proven).
knowing-worth-nothing = Doing what is said would add nothing: the plan comes to { $value } either way (proven).
knowing-worth-between = Doing what is said would be worth between { $least } and { $most } (proven): plans found come to { $said } at the levels that are said and to { $seen } at those that are seen.
knowing-worth-at-least = Doing what is said would be worth at least { $gap }: the best plan found comes to { $said } at the levels that are said, no plan to more than { $seen } at those that are seen.
knowing-worth-at-most = Doing what is said would be worth at most { $gap }: plans found come to { $said } at the levels that are said and to { $seen } at those that are seen.
knowing-worth-about = Doing what is said would be worth about { $gap }, as far as was searched: plans found come to { $said } at the levels that are said and to { $seen } at those that are seen.
asked-levels = Levels of capabilities
asked-levels-set =
    { $count ->
        [one] one capability as assessed
       *[other] { $count } capabilities as assessed
    }
found-assessment = level { $said } said, level { $seen } seen
