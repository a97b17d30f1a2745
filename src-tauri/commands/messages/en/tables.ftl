# Tables that are typed: what was done in them, and what they say.

more-rows = More rows are added than were typed.
    .hint = Add the rows that have cells.
no-header = The first row is no header of this table.
cell-no-row = A typed cell is in no row, or in two.
    .hint = Give either "row" or "new_row" for each.
label-change-table = Change { $grid }
cells-changed =
    { $mode ->
        [label] change
        [preview] changes
       *[done] changed
    } { $count ->
        [one] a cell
       *[other] { $count } cells
    } in { $grid }
row-added =
    { $mode ->
        [label] add
        [preview] adds
       *[done] added
    } { $row }
row-removed =
    { $mode ->
        [label] remove
        [preview] removes
       *[done] removed
    } { $row }
cells-unread =
    { $count ->
        [one] one cell
       *[other] { $count } cells
    } cannot be read
nothing-different = Nothing became different
cell-reason = “{ $text }” { $reason }.
pasted =
    { $count } { $what ->
        [new] new
        [changed] changed
       *[same] as before
    }
pasted-unread =
    { $count ->
        [one] { $count } unreadable (row { $row }: { $reason })
       *[other] { $count } unreadable (row { $row }: { $reason }, …)
    }
nothing-to-paste = There is nothing to paste.

column-helps = Helps
column-plan = In the plan
level-below = It is at { $now }, and { $name } needs { $level }.
levels-mean = now { $now } → { $next }, target { $target }
number-of-months = { $number } months
number-of-quarters = { $number } quarters
number-of-half-years = { $number } half-years
table-no-investment = There is no investment to choose from yet.
table-no-estimate = Nothing is estimated yet: all is taken as certain.
table-no-fund = There is no fund yet, so nothing can be paid.
table-no-pool = There is no pool of people yet, so nobody can work.
table-no-outcome = There is no outcome yet, so no plan is better than another.
table-no-effect = No output moves an outcome yet.
table-no-step = There is no step yet.
table-investments = { $all } to choose from, for { $money } altogether.
table-investments-unpriced =
    { $all } to choose from, for { $money } altogether; { $count ->
        [one] one has
       *[other] { $so_many } have
    } no cost yet.
table-estimates =
    { $so_many } of { $all } investments { $count ->
        [one] is
       *[other] are
    } estimated; the rest is taken as certain.
table-funds = { $all } with { $money } over { $periods }.
table-pools = { $all } of people, { $people } at most.
table-outcomes =
    Reaching { $count ->
        [one] the one outcome
       *[other] all { $all } outcomes
    } brings { $kinds ->
        [both] { $each } a { $length ->
            [month] month
            [half-year] half-year
           *[quarter] quarter
        } and { $once } once.
        [once] { $once } once.
       *[each] { $each } a { $length ->
            [month] month
            [half-year] half-year
           *[quarter] quarter
        }.
    }
table-effects =
    { $all } { $count ->
        [one] says
       *[other] say
    } how far outputs move outcomes.
table-steps =
    { $all } { $count ->
        [one] leads
       *[other] lead
    } through { $periods }.
