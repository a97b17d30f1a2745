# The sheet of contracts: its sentence, what each comes to, its table.

contracts-none = No outcome is under contract yet: type what one has to come to, by when, and who answers for it.
contracts-all-off =
    { $count ->
        [one] The only contract is off, and holds the plan to nothing.
       *[other] All { $count } contracts are off, and hold the plan to nothing.
    }
contracts-kept-sound =
    The plan keeps { $count ->
        [one] the one contract in force, with
        [2] both contracts in force, each with
       *[other] all { $count } contracts in force, each with
    } a yes in all five boxes{ $others }.
contracts-kept =
    The plan keeps { $count ->
        [one] the one contract in force
        [2] both contracts in force
       *[other] all { $count } contracts in force
    }; { $sound ->
        [0] { $count ->
            [one] it does not have
           *[other] none has
        }
        [one] one has
       *[other] { $sound } have
    } a yes in all five boxes{ $others }.
contracts-missed =
    The plan misses { $count ->
        [one] the one contract
       *[other] { $missed ->
            [one] one
           *[other] { $missed }
        } of { $count } contracts
    } in force: { $first }{ $missed ->
        [one] { $others }
       *[other] {" "}first{ $others }
    }.
contracts-also-off = ; { $count ->
        [one] { $many } more is off
       *[other] { $many } more are off
    }
contracts-subtitle = Five boxes each, answered by the roadmap and its plan; the bar is what the plan reaches by then, the line across it what is asked for
contracts-description =
    { $title } A sheet of { $count ->
        [one] one contract
       *[other] { $count } contracts
    } with what each asks for, what the plan reaches by then, five boxes, and what it comes to.
contracts-table = What the outcomes of { $name } are held to, and what they come to

contracts-head-contract = Contract
contracts-head-way = From baseline to target
contracts-head-verdict = What it comes to
contracts-way = bar: the plan at { $reached } · line: asked, { $asked }
contracts-way-short = plan { $reached }, asked { $asked }
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
