# What debt costs: its sentence, what stands beside it, its table.

debt-none = No technical debt is described yet.
debt-repaid-tips = The plan repays { $share } of what is owed by the end of { $when } and { $freed }; left alone, { $name } tips in { $tips }.
debt-repaid = The plan repays { $share } of what is owed by the end of { $when } and { $freed }; left alone, no debt would tip either.
debt-frees =
    frees { $people } in the last { $length ->
        [month] month
        [half-year] half-year
       *[quarter] quarter
    }
debt-frees-later = frees people only after the roadmap
debt-unpaid-tips = The plan repays no debt; { $name } tips in { $tips }: from then on, leaving it has cost more than repaying it would have.
debt-tips = Left alone, { $name } tips in { $tips }: from then on, leaving it has cost more than repaying it would have.
debt-quiet =
    { $count ->
        [one] One debt takes
       *[other] { $count } debts take
    } { $people } in the first { $length ->
        [month] month
        [half-year] half-year
       *[quarter] quarter
    }; left alone, none tips before the roadmap ends.
debt-subtitle =
    Outline: left alone; filled: with the plan; a frame marks the { $length ->
        [month] month
        [half-year] half-year
       *[quarter] quarter
    } from which on leaving a debt has cost more than repaying it would have
debt-description =
    { $title } A bar for { $count ->
        [one] one debt
       *[other] each of { $count } debts
    } in each period, and for the people whom interest takes.
debt-owed =
    Owed at the end of each { $length ->
        [month] month (FTE for a month)
        [half-year] half-year (FTE for a half-year)
       *[quarter] quarter (FTE for a quarter)
    }
debt-interest =
    Interest in each { $length ->
        [month] month (FTE)
        [half-year] half-year (FTE)
       *[quarter] quarter (FTE)
    }
debt-all = All debts
debt-taken = Taken by interest
debt-tips-short = left alone: tips in { $when }
debt-tips-here = tips
debt-beside = What becomes of each debt
debt-course-tips = Left alone, it tips in { $when }.
debt-course-never = Left alone, it does not tip before the roadmap ends.
debt-course-repaid = { $name } repays { $share } by the end of { $when }.
debt-course-interest = Interest: { $from } at first, { $to } in the end.
debt-open-name = { $name } ({ $share })
debt-open =
    Not in the plan, and would repay: { $names }{ $count ->
        [0] .
        [1] .
        [2] .
       *[other] , and others.
    }
debt-no-help = Nothing repays it: say which investment does.
debt-hint-pool = paid by { $pool }
debt-hint-owed = owed: { $today } today, { $end } in the end ({ $alone } left alone)
debt-hint-interest = interest: { $first } at first, { $last } in the end ({ $alone } left alone)
debt-hint-period = interest takes { $paid } ({ $alone } left alone)
debt-hint-part = { $name }: { $people }
debt-column = Debt
debt-column-pool = Paid by
debt-column-period = Period
debt-column-owed = Owed at its end, left alone
debt-column-left = Owed at its end with the plan
debt-column-interest = Interest, left alone
debt-column-paid = Interest with the plan
debt-column-tips = Tips
debt-table =
    What is owed in { $name } (FTE for a { $length ->
        [month] month
        [half-year] half-year
       *[quarter] quarter
    }) and what interest takes (FTE), period by period
