# What is wrong with a typed or pasted cell: each ends the sentence that begins with its text.

cell-refused = { $header }: “{ $text }” { $what }.
cell-refused-bare = “{ $text }” { $what }.
cells-more =
    { $told } { $count ->
        [1] One more cell cannot be read.
       *[other] { $count } more cells cannot be read.
    }
quoted = “{ $text }”

# amounts
amount-negative = is negative
amount-not-money = is not an amount of money: write 1240.50
amount-not-people = is not a number of people: write 2.5
amount-other-currency = is not in { $currency }, the currency of the roadmap
amount-decimals = has more decimals than can be kept
amount-two-ways = may mean { $whole } or { $before } and a fraction: write it without the point
amount-too-large = is too large
amount-too-many = is too many
amount-no-number = is not a number
amount-no-share = is not a share: write 25 or 25{ " " }%
amount-no-worth = is not a worth: write 0 to 1,000,000 points
amount-not-between = is not between { $least } and { $most }{ " " }%

# what a spreadsheet holds instead of a text
other-no-number = no number
other-date = a date
other-time = a time
other-error = an error of the spreadsheet
other-not-text = is { $what }, not a text
other-not-amount = is { $what }, not an amount

# texts, levels, durations
no-whole-number = is not a whole number
no-name = is no name of 1 to 200 characters
line-too-long = is longer than 200 characters
note-too-long = is longer than 20,000 characters
no-level-to-five = is not a level from 1 to 5
no-level = is not a level: write { $least } to 5
level-missing = is raised, but no level is given
level-empty = is empty, but a capability is raised: write 1 to 5
level-alone = is given, but no capability
axis-missing = Axis: none is given; write one of { $axes }.
no-axis = is not an axis; write one of { $axes }
no-axis-typed = is not an axis: write one of { $axes }
no-kind = is not a kind; write { $kinds }
no-kind-typed = is not a kind: write { $kinds }
no-direction = is not a direction: write higher or lower
no-counting = is not when it counts: write each period or once
no-yes-or-no = is not yes or no
no-period-name = is not a period: write one of { $range }
no-duration =
    is not a number of { $length ->
        [month] months
        [half-year] half-years
       *[quarter] quarters
    }: write 1 to { $most }
no-whole-periods =
    is not a whole number of { $length ->
        [month] months
        [half-year] half-years
       *[quarter] quarters
    }
no-duration-imported = is not a duration of 1 to 120 periods
not-the-sum = is not the sum of the amounts per period
fund-has-column = is paid by a fund that has a column of its own
people-twice = is given for each period, and again for single ones
pool-has-column = is done by a pool that has a column of its own
after-the-end =
    is after the end of an investment of { $count ->
        [1] 1 period
       *[other] { $count } periods
    }
no-fund-to-pay = has no fund to be paid from: add a fund to the roadmap first
no-such-fund = is not a fund of the roadmap
no-pool-to-work = has no pool to work: add a pool to the roadmap first
no-such-pool = is not a pool of the roadmap
too-many-amounts =
    has { $amounts } amounts, but the investment takes { $count } { $length ->
        [month] { $count ->
            [1] month
           *[other] months
        }
        [half-year] { $count ->
            [1] half-year
           *[other] half-years
        }
       *[quarter] { $count ->
            [1] quarter
           *[other] quarters
        }
    }

# names that refer to other rows
not-there =
    is not { $kind ->
        [capability] a capability
        [investment] an investment
        [estimate] an estimate
        [fund] a fund
        [pool] a pool
        [outcome] an outcome
        [assessment] an assessment
        [effect] an effect
        [step] a step
        [zone] a zone
        [team] a team
        [assumption] an assumption
       *[output] an output
    } of this roadmap
several = is the name of more than one: write the id
names-several = names { $name }, which is the name of more than one: write the id
names-nothing = names { $name }, which is neither an investment nor a capability with its level
needs-itself-typed = says that it needs itself
loop = would make a loop: { $chain }
loop-begins = { $name } needs { $needed }
loop-goes-on = { $chain }, which needs { $needed }
longer-than-planned = is longer than planned: write 1 to { $planned }
shorter-than-planned = is shorter than planned: write { $planned } to { $most }
spike-itself = is the investment itself: name the one that shows whether this is feasible

# rows
row-too-many = is one row too many: { $limit } are the most
row-no-investment = is no investment of this roadmap: add it to them first
row-no-effect = needs an output and an outcome that are in the roadmap
row-gone = is for a row that is not there any more ({ $id })
column-unknown = is in a column that does not exist
column-computed = is in a column that is worked out
row-nameless =
    it has no { $kind ->
        [assessment] capability
        [effect] output
       *[other] name
    }.
