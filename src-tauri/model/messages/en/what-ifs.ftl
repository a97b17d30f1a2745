# What-ifs: what they change, and what is said of those that are not understood.

did-you-mean = Did you mean { $names }?
place = (character { $at })

more-than-one-begins =
    More than one { $noun ->
        [limit] fund or pool
        [fund] fund
        [pool] pool
        [investment] investment
       *[outcome] outcome
    } begins with “{ $typed }” { $place }.
more-than-one-called =
    More than one { $noun ->
        [limit] fund or pool
        [fund] fund
        [pool] pool
        [investment] investment
       *[outcome] outcome
    } is called “{ $name }” { $place }.
name-missing =
    The name of { $noun ->
        [limit] a fund or pool
        [fund] a fund
        [pool] a pool
        [investment] an investment
       *[outcome] an outcome
    } is missing { $place }.
not-there =
    There is no { $noun ->
        [limit] fund or pool
        [fund] fund
        [pool] pool
        [investment] investment
       *[outcome] outcome
    } called “{ $typed }” { $place }.

what-if-too-long = The what-if { $place } is too long: ask in parts.
what-if-empty = Say what would be different, such as budget -20% or without "…" { $place }.
one-word-too-many = “{ $word }” { $place } is one word too many: join changes by “and”.
change-missing = Another change is missing { $place }.
nothing-to-lift = There is no decision on this investment { $place }, so none can be lifted.
no-beginning = “{ $typed }” { $place } is neither a fund nor a pool nor a word that begins a change.
no-cost-yet = This investment { $place } has no cost yet: say in the roadmap which fund pays for it.
would-not-end = It would not end within the roadmap if it started there { $place }.
decided-already = Another change decides on “{ $name }” already { $place }: say only one of them.

adjust-missing = How it changes is missing { $place }: write -20%, +2, = 800 or x2.
adjust-unclear = “{ $word }” { $place } may be more, less or new: write +{ $word }, -{ $word } or = { $word }.
adjust-unknown = “{ $word }” { $place } does not say how it changes: write -20%, +2, = 800 or x2.
too-large = “{ $word }” { $place } is too large.
too-many-digits = “{ $word }” { $place } has more digits than can be kept.
not-of-money = “{ $word }” { $place } does not belong to an amount in { $currency }, the currency of the roadmap.
not-of-people = “{ $word }” { $place } does not belong to a number of people: write 2 FTE.
not-of-points = “{ $word }” { $place } does not belong to a worth in points.
not-of-periods = “{ $word }” { $place } does not belong to a number of periods.
number-missing = A number is missing { $place }.
not-a-number = “{ $word }” { $place } is not a number.
point-unclear = “{ $typed }” { $place } may mean { $plain } or a fraction: write it without the point.

more-than-one-period = “{ $typed }” { $place } is more than one { $unit }: name the one it starts in.
period-missing = The { $unit } is missing { $place }.
not-a-period = “{ $word }” { $place } is not a { $unit } of this roadmap.
period-outside = The period { $place } is not in this roadmap, which runs from { $first } to { $last }.
periods-backwards = The periods { $place } end before they begin.

nothing-changes = Nothing changes.
would-cost = { $name } costs { $now } instead of { $old }
would-take-as-long = { $name } takes { $now } instead of { $old }
would-take = { $name } takes { $now } instead of { $old }, with the same money and work
would-be-worth = { $name } is worth { $now } instead of { $old }
would-start = { $name } starts in { $period }
would-be-left-out = { $name } is left out
would-be-required = { $name } has to be in the plan
would-be-lifted = the decision on { $name } is lifted
all-funds = all funds
all-pools = all pools
lower = { $part } lower
higher = { $part } higher
times-as-high = { $times } times as high
less =
    { $amount } less{ $together ->
        [yes] {" "}together
       *[no] {""}
    }
more =
    { $amount } more{ $together ->
        [yes] {" "}together
       *[no] {""}
    }
so-much =
    { $amount }{ $together ->
        [yes] {" "}together
       *[no] {""}
    }
in-every-period = in every { $unit }
in-one-period = in { $period }
in-each-period-of = in each { $unit } of { $periods }
in-periods = in { $periods }
limit-would-be = { $who } { $how } { $span }
