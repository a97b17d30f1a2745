# The ladders of the themes: their sentence, what stands beside each, their table.

alignment-none = No theme is written down yet: name one and the capabilities that have to grow together in it, and what does not count shows here.
alignment-too-few = No theme has two capabilities yet: say which ones have to grow together, and what does not count shows here.
alignment-unplanned =
    { $count ->
        [one] { $line ->
            [0] Today the only theme is not in line.
           *[other] Today the only theme is in line.
        }
       *[other] { $line ->
            [0] Today none of { $count } themes is in line.
            [one] Today one of { $count } themes is in line.
           *[other] Today { $line } of { $count } themes are in line.
        }
    }
alignment-wasted =
    { $count ->
        [one] { $money } of the plan never counts: in “{ $theme }”,
       *[other] { $money } of the plan never counts, in { $count } themes: in “{ $theme }”,
    } { $name } { $ahead ->
        [one] is
       *[other] are
    } ahead of { $names }.
alignment-ahead =
    { $count ->
        [one] One theme is not in line in the end
       *[other] { $count } themes are not in line in the end
    }: in “{ $theme }”, { $name } is ahead of { $names }.
alignment-waiting = All levels count in the end; { $money } waits for companions on the way.
alignment-waiting-levels =
    All levels count in the end; { $count ->
        [one] one waits
       *[other] { $count } wait
    } for companions on the way.
alignment-all =
    All levels of { $count ->
        [one] the only theme
       *[other] { $count } themes
    } count.
alignment-subtitle = Levels 1 to 5 from the bottom: filled ones count in the end, hatched ones are there but too far ahead to count; the line across is today
alignment-subtitle-today = Levels 1 to 5 from the bottom, as they are today: filled ones count, hatched ones are there but too far ahead to count
alignment-description =
    { $title } A ladder of five levels for each capability of { $count ->
        [one] one theme
       *[other] { $count } themes
    }, with the levels that are there but do not count marked.
alignment-table = What grows together in { $name }, and what of it counts

alignment-gap =
    { $count ->
        [0] nothing may be ahead
        [one] may be 1 level ahead
       *[other] may be { $count } levels ahead
    }
alignment-sign-ahead = ahead
alignment-empty = No capability is part of it yet: it needs at least two.
alignment-single = Only { $name } is part of it: it needs at least two.
alignment-more-themes =
    { $count ->
        [one] and one more theme; it is in the table
       *[other] and { $count } more themes; all are in the table
    }
alignment-others = { $count } more

alignment-all-count =
    { $when ->
        [today] All levels count today.
       *[end] All levels count in the end.
    }
alignment-some-ahead =
    { $count ->
        [one] One level does not count
       *[other] { $count } levels do not count
    } { $when ->
        [today] today.
       *[end] in the end.
    }
alignment-standing =
    { $when ->
        [today] { $name } at level { $level } counts as level { $counts }: { $names } { $count ->
            [one] is
           *[other] are
        } at level { $lowest }
       *[end] { $name } at level { $level } of today counts as level { $counts } in the end: { $names } { $count ->
            [one] stays
           *[other] stay
        } at level { $lowest }
    }
alignment-never =
    { $name } at level { $level } from { $period } never counts: { $names } { $count ->
        [one] stays
       *[other] stay
    } at level { $lowest }
alignment-waits = { $name } at level { $level } from { $period }: waits for { $names } until { $until }
alignment-money-never = Behind levels that never count: { $money } for { $names }
alignment-money-waiting = Behind levels that wait: { $money } for { $names }
alignment-repair =
    { $count ->
        [one] All would count with { $names }
       *[other] All would count with { $names }, { $money } in all
    }{ $proof ->
        [tried] , which is not proven to be the cheapest way.
       *[proven] , the cheapest way.
    }
alignment-no-repair = Nothing that is left out is enough to let all levels count.

alignment-hint-theme = in { $name }
alignment-hint-levels = level { $today } today, { $end } in the end
alignment-hint-today = level { $today } today
alignment-hint-all = all of it counts
alignment-hint-counts = { $counts } of { $end } count

alignment-column-theme = Theme
alignment-column-gap = May be ahead by (levels)
alignment-column-capability = Capability
alignment-column-today = Level today
alignment-column-counts-today = Counts today
alignment-column-end = Level in the end
alignment-column-counts-end = Counts in the end
alignment-column-money = Behind levels that never count, { $currency }
