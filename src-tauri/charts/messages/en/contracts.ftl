# The sheet of contracts: its sentence, what each comes to, its table.

contracts-none = No outcome is under contract yet: type what one has to come to, by when, and who answers for it.
contracts-all-off =
    { $count ->
        [one] The only contract is off, and holds the plan to nothing.
       *[other] All { $count } contracts are off, and hold the plan to nothing.
    }
contracts-kept =
    The plan keeps { $count ->
        [one] its contract
        [2] both contracts
       *[other] all { $count } contracts
    }; { $sound ->
        [0] none has
        [one] one has
       *[other] { $sound } have
    } a yes in all five boxes.
contracts-missed =
    The plan misses { $missed ->
        [one] one
       *[other] { $missed }
    } of { $count ->
        [one] one contract
       *[other] { $count } contracts
    }: { $first }{ $missed ->
        [one] .
       *[other] {" "}first.
    }
contracts-subtitle = Five boxes each, answered by the roadmap and its plan; the line across the way is what is asked for
contracts-description =
    { $title } A sheet of { $count ->
        [one] one contract
       *[other] { $count } contracts
    } with what each asks for, what the plan reaches by then, five boxes, and what it comes to.
contracts-table = Contracts of { $name }

contracts-head-contract = Contract
contracts-head-way = From baseline to target
contracts-head-verdict = What it comes to
contracts-more = and { $count } more

contracts-open = nothing to keep yet
contracts-off-kept = off; the plan would keep it
contracts-off-missed = off; the plan would miss it
contracts-hard-kept = hard: kept
contracts-soft-kept = soft: kept
contracts-hard-missed = hard: missed by this plan, which is from before
contracts-soft-missed = missed: costs { $price }
contracts-soft-owed = missed: costs { $price }, { $money } owed
contracts-hint-yes = { $name }, yes: { $why }
contracts-hint-no = { $name }, no: { $why }
contracts-cell-yes = yes: { $why }
contracts-cell-no = no: { $why }

contracts-column-contract = Contract
contracts-column-asks = Asks for
contracts-column-strictness = Kept
contracts-column-needed = Asked of the way (%)
contracts-column-reached = Reached by then (%)
contracts-column-verdict = What it comes to
