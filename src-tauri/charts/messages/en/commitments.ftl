# The chart of what was promised and what is done. Nobody is named, and nothing is called late.

commitments-nothing = Nothing is promised yet: promise this plan, and what is done shows beside it.
commitments-sentence = { $parts }.
commitments-all-done-unpromised =
    { $count ->
        [one] What was needed is done, without a promise.
       *[other] All { $count } that were needed are done, none of them promised.
    }
commitments-needed-alone =
    { $count ->
        [one] Nothing is promised yet; 1 investment is needed.
       *[other] Nothing is promised yet; { $count } investments are needed.
    }
commitments-all-kept =
    { $count ->
        [one] What was promised is done.
       *[other] All { $count } promises are done.
    }
commitments-kept =
    { $count ->
        [one] { $done ->
            [0] What was promised is not done yet
           *[other] What was promised is done
        }
       *[other] { $done ->
            [0] None of { $count } promises is done yet
            [one] One of { $count } promises is done
           *[other] { $done } of { $count } promises are done
        }
    }
commitments-none-passed =
    { $count ->
        [one] it is not due yet
       *[other] none of the others is due yet
    }
commitments-some-passed =
    { $passed ->
        [one] 1 is due and not done yet
       *[other] { $passed } are due and not done yet
    }
commitments-passed-by =
    { $passed ->
        [one] { $name } was due { $periods } ago
       *[other] { $passed } were due, { $name } { $periods } ago
    }
commitments-needed =
    { $count ->
        [one] 1 more is needed and not promised
       *[other] { $count } more are needed and not promised
    }

commitments-as-of = as of { $period }
commitments-before = the roadmap has not begun
commitments-after = the roadmap is over
commitments-subtitle = What was promised and what is done · { $as_of } · the longest open gap first
commitments-more =
    { $count ->
        [one] and one more; it is in the table
       *[other] and { $count } more; all are in the table
    }
commitments-description =
    { $count ->
        [one] { $title } One line from what was promised to what is done.
       *[other] { $title } { $count } lines from what was promised to what is done, the longest open one first.
    }

commitments-sign-promised = promised
commitments-sign-done = done
commitments-sign-known = known

commitments-done-as-promised = done as promised
commitments-done-unpromised = done
commitments-done-after = done, { $periods } later
commitments-done-before = done, { $periods } sooner
commitments-open = not yet done, open for { $periods }
commitments-known-for = not yet done, known for { $periods }
commitments-not-due = not yet done
commitments-known-since = known since { $period }
commitments-promised-for = promised for { $period }
commitments-done-in = done in { $period }

commitments-table = What was promised of { $name }, and what of it is done
commitments-column-investment = Investment
commitments-column-known = Known since
commitments-column-promised = Promised for
commitments-column-done = Done in
commitments-column-open = Periods open
commitments-column-standing = Standing
