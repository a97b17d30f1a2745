# What gets through the stages: its sentence, what stands beside it, its table.

throughput-none = No stage is named yet: name what all work goes through, and what limits it shows here.
throughput-unplanned =
    Throughput is { $today } { $unit } per { $length ->
        [month] month
        [half-year] half-year
       *[quarter] quarter
    }: { $names } { $count ->
        [one] limits
       *[other] limit
    } it.
throughput-same =
    Throughput stays at { $today } { $unit } per { $length ->
        [month] month
        [half-year] half-year
       *[quarter] quarter
    }: { $name } limits it all the time.
throughput-steady =
    Throughput goes from { $today } to { $end } { $unit } per { $length ->
        [month] month
        [half-year] half-year
       *[quarter] quarter
    }; { $name } limits it all the time.
throughput-moves =
    Throughput goes from { $today } to { $end } { $unit } per { $length ->
        [month] month
        [half-year] half-year
       *[quarter] quarter
    }; { $first } limits it until { $period }, { $last } in the end.
throughput-returns =
    Throughput goes from { $today } to { $end } { $unit } per { $length ->
        [month] month
        [half-year] half-year
       *[quarter] quarter
    }; { $name } limits it first and in the end, others between.
throughput-subtitle = Each bar is what a stage could do, in { $axis }, filled as far as work gets through; a frame marks what limits
throughput-description =
    { $title } A bar for each of { $count ->
        [one] one stage
       *[other] { $count } stages
    } in each period, with the stages that limit marked.
throughput-table = What gets through each stage of { $name }, in { $axis }

throughput-axis =
    { $unit } per { $length ->
        [month] month
        [half-year] half-year
       *[quarter] quarter
    }
throughput-today = Today
throughput-gets-through = Gets through
throughput-leverage = More { $unit } by the end, with one more level of
throughput-leverage-none = No capability lifts a stage yet: type in the table of lifts what each level adds.
throughput-leverage-nothing = One more level of any single capability would let nothing more through.

throughput-hint-period = { $work } { $unit } get through
throughput-hint-limiting = { $names } { $count ->
        [one] limits
       *[other] limit
    }
throughput-hint-stage = { $today } { $unit } today, { $end } at the end
throughput-hint-limits = limits in { $count } of { $periods }
throughput-hint-never = never limits
throughput-hint-leverage = one more level: +{ $work } { $unit } until the end, +{ $end } per period then

throughput-column-what = Stage ({ $axis })
throughput-column-in-all = Until the end
throughput-column-limits = Limits in
throughput-row-leverage = One more level: { $name }
