# Cycles: what is wrong with them, how they became different, and what the next one takes over.

cycles-too-many = There are { $count } cycles.
    .hint = Keep at most { $most }.
cycle-value = What it promised or reached is out of range.
    .hint = Give at most a thousand billion points.
cycle-count = It counts { $count } investments.
    .hint = Give at most { $most }.
cycle-outcomes = It tells of { $count } outcomes.
    .hint = Keep at most { $most }.
cycle-measure = The way of outcome { $name } is out of range.
    .hint = Give values of at most a billion.
cycle-text = A text of it is too long.
    .hint = Give a review of at most { $most } characters, and names of at most { $name }.
cycle-review = Nobody has written what was learned in it.
    .hint = Write its review in the table of cycles.
cycle-ends = It begins in { $began } and ends before { $ended }.
    .hint = Let it end after it begins.
cycle-not-over = It ends before { $ended }, and the roadmap begins in { $first }.
    .hint = Let it end where the roadmap begins, or earlier.
cycle-overlaps = It runs at the same time as { $name }.
    .hint = Let one cycle begin where the one before it ends.

cycle-noun = Cycle
cycle-field-began = begins
cycle-field-ended = ends before
cycle-field-promised = promised
cycle-field-reached = reached
cycle-field-planned = planned
cycle-field-done = done
cycle-field-outcomes = outcomes
cycle-field-review = review
cycle-field-account = taken over
cycle-way = { $name } (from { $baseline }, promised { $promised }, reached { $reached })
cycle-nothing-measured = not measured
cycle-no-outcome = none
page-cycles = What becomes possible next

cycle-name = Cycle { $number }
cycle-more = … and { $count } more
cycle-done =
    { $count ->
        [one] One investment is recorded as done and is no longer to be planned: { $names }.
       *[other] { $count } investments are recorded as done and are no longer to be planned: { $names }.
    }
cycle-level = { $name } begins at level { $level } instead of { $was }.
cycle-level-early = Output { $output } is there and brings { $name } to level { $level }, but the level before is not: { $name } begins at level { $now }.
cycle-effect-held = What { $output } brings { $outcome } counts once its theme is in line: it waits for { $with }.
cycle-effect-late = Output { $output } moves { $outcome } only later: measure that, it is not planned any more.
cycle-rule-choose =
    { $count ->
        [one] Rule { $name } allows at most { $most } now: one is done.
       *[other] Rule { $name } allows at most { $most } now: { $count } are done.
    }
cycle-rule-gone = Rule { $name } is left out: all it was about is done.
cycle-pushes =
    { $count ->
        [one] One push of the flywheel is over with what is done: look at where its blade begins.
       *[other] { $count } pushes of the flywheel are over with what is done: look at where their blades begin.
    }
cycle-trained =
    { $count ->
        [one] People were trained by one investment that is done: look at how many hold each rank.
       *[other] People were trained by { $count } investments that are done: look at how many hold each rank.
    }
cycle-unmeasured = Outcome { $name } was not measured: it begins at { $baseline } as before, and what is done moves it no further.
cycle-target-reached = Outcome { $name } has reached its target with { $at }: it is worth nothing until it has a new target and a new worth.
cycle-baseline = Outcome { $name } begins at { $at }, as measured last, instead of { $was }; the way that is left is worth { $worth } of { $before }.
cycle-underway =
    { $count ->
        [one] One investment was begun by the plan and is not done; it stays whole, as how much of it is left is not recorded: { $names }.
       *[other] { $count } investments were begun by the plan and are not done; they stay whole, as how much of them is left is not recorded: { $names }.
    }
cycle-window-over =
    { $count ->
        [one] The period by which one investment was to be done is over; it has none now: { $names }.
       *[other] The periods by which { $count } investments were to be done are over; they have none now: { $names }.
    }
cycle-limits = Funds and pools have the amounts of the periods that remain, and the last known one for { $periods } more.
cycle-left-over =
    { $count ->
        [one] What is left over of { $names } is not taken over, as nobody has recorded what was spent.
       *[other] What is left over of { $names } is not taken over, as nobody has recorded what was spent of them.
    }
cycle-steps-over =
    { $count ->
        [one] One step is over: { $names }.
       *[other] { $count } steps are over: { $names }.
    }
cycle-step-cut = Part of step { $name } is over: it is not asked any more what it has to gain.
cycle-pins-over =
    { $count ->
        [one] One investment was to begin in a period that is over; it is free now: { $names }.
       *[other] { $count } investments were to begin in periods that are over; they are free now: { $names }.
    }
cycle-shocks-over =
    { $count ->
        [one] One thing that may happen is over: { $names }.
       *[other] { $count } things that may happen are over: { $names }.
    }
cycle-rules-over =
    { $count ->
        [one] The window of one rule is over, and the rule with it: { $names }.
       *[other] The windows of { $count } rules are over, and the rules with them: { $names }.
    }
cycle-contracts-over =
    { $count ->
        [one] The date of one contract is over; it restricts nothing until it has a new one: { $names }.
       *[other] The dates of { $count } contracts are over; they restrict nothing until they have new ones: { $names }.
    }
cycle-promises-over =
    { $count ->
        [one] One investment was promised for a period that is over; promise it anew: { $names }.
       *[other] { $count } investments were promised for periods that are over; promise them anew: { $names }.
    }
cycle-scenarios =
    { $count ->
        [one] One scenario is of the cycle that is over and stays in its document: { $names }.
       *[other] { $count } scenarios are of the cycle that is over and stay in its document: { $names }.
    }

lasting-twice = It is there twice.
    .hint = Keep one worth for each capability.
lasting-worth = A level of it is worth { $points } points at the end.
    .hint = Give 1 point to { $most }, or take the worth away.
lasting-of-nothing = Capability "{ $capability }" does not exist.
    .hint = Bring the capability back, or take the worth away.
lasting-never = Nothing brings { $name } to its next level: it is never worth that.
    .hint = Let an investment raise it, or take the worth away.
lasting-noun = Lasting worth
lasting-whole = { $name }: { $worth } for each level
lasting-field = worth of each level at the end
