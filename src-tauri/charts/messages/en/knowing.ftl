# The chart of assessments: what is said, what is seen, and the gap between the two.

knowing-none = No capability is assessed yet: type what is said and what is seen of one.
knowing-title = We say level { $declared } and do { $evidenced } of 5; the widest gap is at { $name }: { $said } said, { $seen } seen.
knowing-title-level = We say level { $declared } and do { $evidenced } of 5; of no capability is more said than seen.
knowing-meaning = Hollow: the level that is said. Filled: the level that is seen. Thin lines: how far assessors differ, on what is said above and on what is seen below. Upright line: the level that planning counts, where it is another
knowing-description = { $title } One scale of levels from 0 to 5 for { $count ->
        [one] one assessed capability
       *[other] { $count } assessed capabilities
    }, the widest gap on top.
knowing-looked-at = What was looked at
knowing-level = Level
knowing-gap-heading = Gap
knowing-seen = seen
knowing-said = said
knowing-gap =
    { $count ->
        [0] none
        [one] 1 level{ $side ->
            [under] {" "}less
           *[over] {""}
        }
       *[other] { $count } levels{ $side ->
            [under] {" "}less
           *[over] {""}
        }
    }
knowing-levels = level { $said } said, level { $seen } seen in { $month } by { $by }
knowing-somebody = somebody
knowing-by = { $by }: { $said } said, { $seen } seen
knowing-by-evidence = { $by }: { $said } said, { $seen } seen – { $evidence }
knowing-hint-gap = Gap: { $gap }
knowing-trend =
    { $moves ->
        [same] as wide as
        [wider] wider than
       *[narrower] narrower than
    } in { $month } ({ $gap })
knowing-counts = planning counts level { $now }
knowing-column-capability = Capability
knowing-column-axis = Axis
knowing-column-month = Assessed in
knowing-column-assessors = Assessed by
knowing-column-said = Level said
knowing-column-said-range = Said, by assessor
knowing-column-seen = Level seen
knowing-column-seen-range = Seen, by assessor
knowing-column-gap = Gap (levels)
knowing-column-before = Gap before (levels)
knowing-column-now = Level that counts
knowing-table = What is said and what is seen: { $name }
