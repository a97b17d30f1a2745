# What the terminal says itself. The help of the command line is clap's, and English.


# what was done
made-sample = Made { $file } with the sample.
made-empty = Made { $file } without investments yet.
made-from = Made { $file } from { $source }.
made-started = Made { $file }. { $sentence }
wrote = Wrote { $file }.
locked = Locked { $name } where the plan has it.
excluded = Excluded { $name }. Plan again to see what it changes.
lifted = Lifted the decision on { $name }. Plan again to see what it changes.
pinned = Pinned { $name } to { $when }. Plan again to see what it costs.
pin-price = { $name }: { $sentence }.
taken = { $sentence } Plan again to see what it changes.
kept-version = Kept as version { $id }: { $name }.
restored = Restored version { $version } as { $file }.
lost = lost: { $what }

# refusals
output-not-written = The output could not be written ({ $reason }).
no-import-kind = { $file } is neither JSON nor a table.
    .hint = Use a file ending in .json, .csv or .xlsx.
request-not-json = The request is not JSON: { $reason }.
    .hint = Write it like '{ "{"}{"}" }'.
cannot-start-in = "{ $name }" cannot start in "{ $period }".
one-of = Use one of: { $names }.
no-look-again = "{ $name }" is no period in which it can be looked at again.
paste-unreadable = { $file } could not be read: { $reason }.
    .hint = Use a text file in UTF-8.
not-a-cell = "{ $text }" is not a typed cell.
    .hint = Write ROW:COLUMN=TEXT, such as "build:Q1 2027=900k".
no-column = There is no column "{ $column }" in { $table }.
write-pool = write a pool as name=people, such as "Platform=6"
write-part = write a part such as 0.5 or 50%, in whole percent
write-durations = write the shortest and the longest duration in periods, such as 1-3, up to 12
write-time = write a time such as 10s, 500ms or 2m, up to a day
write-percent = write a part in whole percent, such as 20%, up to 100%
keys-usual = usual
write-keys = write keys as ACTION:KEY with commas between them, such as pin:q,exclude:x, or "usual"
write-setting = write a setting as name=value, such as theme=dark

# plans and problems
how-it-went = How the search went:
not-in-plan = Not in the plan ({ $count })
assumptions =
    { $count ->
        [1] 1 assumption was
       *[other] { $count } assumptions were
    } made: see `cairn check`.
planned-in = Planned in { $seconds } s.
must-be-mended = must be mended
to-look-at = to look at
no-problems = No problems in the roadmap.
no-plan-yet = There is no plan yet.
no-versions = No versions are kept yet. cairn restore-point keeps one under a name.
row-said = row { $row }: { $reason }
columns-ignored = Columns that were not understood: { $names }.
cannot-start = Cannot start in
range-said = { $first } to { $last }
new-row = new row
stopping = stopping
ctrl-c = Ctrl-C stops and keeps the best

# answers
between-budgets = Between these budgets nothing was solved.
core = Core
exchangeable = Exchangeable
never-chosen = Never chosen
most-different = The most different plan that was found and is nearly as good: { $how }
price-of-yes = Price of yes
one-more-buys = What one more buys
decisions-cost = What decisions cost
section = { $title }: { $sentence }
searched-for = ≈ was searched for, and not proven to be the best; --prove 10s proves what it can.
free-levels =
    { $count ->
        [1] A free level of one more capability buys nothing.
       *[other] A free level of { $count } more capabilities buys nothing.
    }
stopped-before-answered = cairn: It was stopped before all was answered.
stopped-before-tried = cairn: It was stopped before all was tried.
each-alone-helps = Each of these alone helps, tried:

# what-ifs, scenarios, decisions, story
what-if = What if: { $sentence }
value = Value
spend = Spend
proof = Proof
as-before = as before
drop = Drop
enter = Enter
move = Move
cost-otherwise = Cost more or less
outcomes = Outcomes
scenario-keeps = The scenario keeps this; the plan is as it was.
nothing-changed = Nothing has changed in the document; --adopt makes it so.
base = Base: { $plan }
base-not-planned = not planned as it is now
no-scenario = No scenario is kept yet.
scenario-problem = It can no longer be planned. { $problem }
due = (due)
page-outdated = (edited, and the figures have changed since)
page-edited = (edited)
figures-say = The figures say: { $sentence }
page-problem = It cannot be shown. { $problem }

# futures
to-assume = To assume it for all: cairn simulate FILE --assume 20% --overrun 1
steps = Steps
matters-most = What matters most (one at a time)
spikes = Spikes
least-sure = Least sure
fan-heading = Value until then    plan     1 of 10   5 of 10   9 of 10 below
stopped-drawing = Stopped: this is what had been drawn by then.

# what is kept on this computer
on = on
off = off
no-recent = No documents were open lately.
recent = { $name }  { $file } in { $folder }
recent-missing = { $name }  { $file } in { $folder } (not there any more)
nothing-found = Nothing has a name like this.
told = { $name }: { $what }
and-more = and { $count } more
path = (path)

# the starter catalogue
catalogue-used =
    { $count ->
        [one] Your catalogue of one capability is used from now on.
       *[other] Your catalogue of { $count } capabilities is used from now on.
    }
catalogue-reset = The built-in catalogue of { $count } capabilities is used again.
catalogue-no-line = There is no “{ $id }” in the catalogue.
    .hint = `cairn catalogue list` lists the ids.
catalogue-pick = “{ $text }” is no pick.
    .hint = Write an id of the catalogue, and a level from 0 to 5 after =, such as continuous-integration=1.

stage = Stage ({ $unit })
today = Today
throughput = Gets through
stars-limit = * limits in that period
one-more-level = What one more level of each would let through

drivers-line = { $name }: { $text }
knowing-line = { $name }: { $text }
drivers-outcomes = Outcomes now → by the drivers
culture-of-team = { $team }: { $scores }
culture-nothing-shown = nothing shown, fewer than { $least } people
culture-would-help = What would help where it is weakest
culture-advice = { $name } ({ $mean }): { $text }

flywheel-restless = These blades feed one another faster than friction slows them down: the flywheel never comes to rest.
flywheel-blade = { $name }: { $today } of 100 today, { $end } in the end
flywheel-at-steps = At the end of each step
flywheel-planned = In the plan: points of speed in the end that would be missing without it
flywheel-left-out = Left out: points of speed it would add in the end, begun as early as it may
flywheel-turn = { $name }: { $by }

delivery-key-baseline = { $name }: { $now } (not measured), target { $target }
delivery-key-measured = { $name }: { $now } in { $period }, target { $target }
delivery-missing = Not followed: { $names }
delivery-pulls-apart = Where speed and stability pull apart
delivery-pair = { $pair }: { $text }
delivery-would-move = What would move them, the furthest from its target first
delivery-advice = { $name }: { $text }

cycle-carried = Taken over:
cycle-dropped = To be looked at:
cycle-possible = Possible next:
cycle-one-away = One need away:
cycle-line = { $name }: { $text }
cycle-heading = { $name } ({ $began } until { $ended })
feedback-line = { $name }: { $text }
feedback-would-shorten = What would shorten it, the furthest from what is wanted first

stakes-line = { $place }. { $name }: { $text }
stakes-on = On it: { $on }
stakes-settled = Found out
stakes-found = { $name }: { $text }

debt-line = { $name }, paid by { $pool }
debt-periods = All debts at the end of each period, and what their interest takes meanwhile; in brackets, left alone
debt-of = { $now } ({ $alone })
debt-period = { $name }: owed { $owed }, interest { $interest }
