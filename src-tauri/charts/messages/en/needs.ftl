# The graph of needs: what has to come first, and what holds everything up.

needs-title =
    The longest chain of needs is { $count } investments with { $length ->
        [month] { $periods ->
            [one] { $periods } month
           *[other] { $periods } months
        }
        [half-year] { $periods ->
            [one] { $periods } half-year
           *[other] { $periods } half-years
        }
       *[quarter] { $periods ->
            [one] { $periods } quarter
           *[other] { $periods } quarters
        }
    } of work, from { $first } to { $last }.
needs-title-limiting = { $chain } { $name } holds up { $waiting ->
        [one] { $waiting } other
       *[other] { $waiting } others
    }, { $value } with it.
needs-title-none = No investment needs another: each can start as soon as money and people allow.
needs-title-circle = { $names }, which needs the first: one of these needs has to go.
needs-title-circle-link = { $name } needs { $next }

needs-subtitle = Left comes first; thick is the longest chain of needs, dashed is not in the plan. Needs that follow from others are not drawn.
needs-subtitle-alone = { $subtitle } { $count ->
        [one] { $count } investment is
       *[other] { $count } investments are
    } not here: without any need, they stand in the table.
needs-subtitle-fewer = { $shown } of { $count } are shown: the longest chain, and what holds up most.
needs-units = value in points
needs-limiting = Holds up most
needs-limiting-all = Holds up most: { $names }
needs-limiting-line = { $place } { $name }
needs-limiting-line-what = { $place } { $name } ({ $what })
needs-limiting-what = { $waiting ->
        [one] { $waiting } other
       *[other] { $waiting } others
    }, { $value }
needs-limiting-what-unplanned = { $waiting ->
        [one] { $waiting } other
       *[other] { $waiting } others
    }
needs-holds-up = holds up { $waiting ->
        [one] { $waiting } investment
       *[other] { $waiting } investments
    }
needs-holds-up-value = { $holds }, { $value } with it
needs-on-chain = on the longest chain: if it takes longer, so does the chain
needs-slack = may slip by { $length ->
        [month] { $periods ->
            [one] { $periods } month
           *[other] { $periods } months
        }
        [half-year] { $periods ->
            [one] { $periods } half-year
           *[other] { $periods } half-years
        }
       *[quarter] { $periods ->
            [one] { $periods } quarter
           *[other] { $periods } quarters
        }
    } before the longest chain does
needs-left-out = not in the plan
needs-table = What each investment of { $name } needs, and what it holds up
needs-table-investment = Investment
needs-table-axis = Axis
needs-table-needs = Needs
needs-table-waiting = Holds up
needs-table-value = Value with it (points)
needs-table-slack = May slip (periods)
needs-table-chain = Longest chain
needs-table-planned = In the plan
