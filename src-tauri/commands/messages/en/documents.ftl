# Documents, files, tables, settings, finding, the first steps of a plan, and the story.

our-roadmap = Our roadmap
our-platform = Platform
our-product = Product engineering
no-month = There is no month { $month }.
    .hint = Use 1 for January to 12 for December.
not-a-currency = “{ $code }” is not a currency.
    .hint = Use its code of three letters, such as EUR, USD or GBP.
first-period = The first period: { $why }.
so-many-periods = { $count } periods cannot be planned.
    .hint = Use 1 to { $most }.
budget-unread = The budget “{ $budget }” { $why }.
    .hint = Write it like 500k or 1.2M.
our-budget = Budget
pool-no-name = A pool of people has no name.
    .hint = Name it after a team or a skill.
pool-twice = “{ $name }” is there twice.
    .hint = Give each pool a name of its own.
people-unread = “{ $name }”: “{ $people }” { $why }.
    .hint = Write it like 6 or 2.5.
plan-started = { $name } is ready: { $periods }, { $money } and { $people } in each { $unit }.

settings-aside = The settings could not be read. They are kept as { $file }; the usual ones are used now.
settings-unread = The settings could not be read, so the usual ones are used now.
no-such-key = "{ $key }" cannot be the key of "{ $action }".
    .hint = Use one letter, digit or sign, alone or with Shift.
key-taken = "{ $key }" is the key of "{ $action }" and of "{ $other }".
    .hint = Give each its own key.
no-such-size = A size of { $size }{" "}% is not offered.
    .hint = Use 100 to 200 percent.

changed-meanwhile = The roadmap was changed while the table was read, so nothing was imported.
    .hint = Import the table again.
import-added =
    Added { $count ->
        [one] { $count } investment
       *[other] { $count } investments
    }
import-left-out =
    { $count ->
        [one] one row was left out
       *[other] { $count } rows were left out
    }
import-there =
    { $count ->
        [one] one row was there already
       *[other] { $count } rows were there already
    }
row-reason = row { $row }: { $reason }
rows-and-more = { $rows }; and { $count } more
rows-unread =
    { $count ->
        [one] A row cannot be read
       *[other] { $count } rows cannot be read
    }, so nothing was imported: { $rows }
    .hint = Correct the table, or import only the rows that can be read.
ending-unknown = A file ending in ".{ $ending }" cannot be written here.
    .hint = Use { $known }.
the-file = The file

no-plan-to-present = There is no plan to present yet.
story-of-altitude = { $name }: { $pages }, made of the plan as it is.
story-usual = The usual story in { $pages }.
story-own = A story in { $pages }.
in-pages =
    { $so_many } { $count ->
        [one] page
       *[other] pages
    }
no-page = There is no page { $number }.
    .hint = The story has { $pages }, counted from 1.
one-page-file = A file in { $format } holds one page.
    .hint = Say which page, or write the story as PDF.
page-not-drawn = Page { $number } cannot be drawn. { $why }

budgets-not-found = What other budgets buy is not worked out yet.
    .hint = Wait a moment, or plan again.
page-compares-nothing = It compares with no scenario.
    .hint = Choose one, or remove the page.
scenario-unplanned = The scenario “{ $name }” has not been planned as the roadmap is now.
    .hint = Look at it on Compare, which plans it.
nothing-asked = Nothing has been asked about this plan yet.
    .hint = Ask what if, then show the answer.

label-move-page = Move page “{ $about }”
moved-page = “{ $about }” is page { $number } now.
last-page = A story needs at least one page.
    .hint = Add another one first.
label-remove-page = Remove page “{ $about }”
removed-page = Removed “{ $about }”.
title-too-long = The title is longer than 200 characters.
    .hint = Shorten it to two lines.
label-untitle-page = Take the own title off “{ $about }”
untitled-page = “{ $about }” has its sentence again.
label-title-page = Name page “{ $about }”
titled-page = “{ $about }” is titled “{ $title }”.
notes-too-long = The notes are longer than 5,000 characters.
    .hint = Shorten them.
label-page-notes = Write notes on “{ $about }”
page-notes = Wrote notes on “{ $about }”.
label-usual-pages = Go back to the usual pages
usual-pages = The story has the usual pages again.
plan-alone = This chart is of the plan alone.
    .hint = Leave the scenario out.
name-a-scenario = Name a scenario.
list-scenarios = List the scenarios to see their names.
most-pages = A story has at most 100 pages.
    .hint = Remove one first.
added-page = Added “{ $about }” as page { $number }.
label-add-page = Add page “{ $about }”

ask-less-money = What if the budget is a fifth lower?
ask-more-money = What would a tenth more money bring?
ask-fewer-people = What if “{ $name }” has one full-time person less?
ask-more-people = What would one more full-time person in “{ $name }” bring?
ask-after-all = Why not “{ $name }”? What if we do it after all?
ask-later = What if “{ $name }” starts a { $unit } later?
ask-without = What if we leave out “{ $name }”?
ask-dearer = What if “{ $name }” costs 30 % more?
ask-longer = What if “{ $name }” takes a { $unit } longer?
ask-twice = What if “{ $name }” mattered twice as much?

no-load = Only funds and pools have a load.
    .hint = Ask for "funds" or "pools".
load-size = A chart cannot be drawn at this size.
    .hint = Use a width of 100 to 20,000 px.
loads-later = Where the limits are reached is shown as soon as there is a plan.

found-capability = { $axis } · level { $now }, wanted { $target }
found-made-by = made by { $name }
found-level = level { $level }
found-in-all = { $amount } in all
found-at-first = { $people } at first

edits-recovered = Unsaved edits of { $file } from last time are restored.
kept-both = The file was changed by someone else meanwhile. Nothing is lost: yours is now { $file }.
working-copy-damaged = Edits of last time that were not yet in { $file } could not be read; the file is as it was.
title-for-reading = { $name } (for reading)
title-sample = { $name } (sample)
title-not-named = { $name } (not saved under a name)
no-document = No document is open.
    .hint = Open one, or make a new one.

not-recent = It is not among the documents that were open lately.
    .hint = Open it as a file.
missing-recent = { $file } is not there any more.
    .hint = It may have been moved or renamed: open it where it is now, or take it off the list.

lock-not-planned = "{ $name }" is not in the plan, so there is no place to lock it in.
    .hint = Plan first, or pin it to a period.
pin-beyond = "{ $name }" would not end within the roadmap if it started there.
    .hint = Pin it to an earlier period.

restore-point-name = A restore point needs a name.
    .hint = Say what it is for, as in "Before the offsite".
restore-point-too-long = The name of the restore point is too long.
    .hint = Use at most { $most } characters.
so-many-investments =
    { $count ->
        [one] { $count } investment
       *[other] { $count } investments
    }
version-point = restore point
version-timed = every 30 minutes
version-import = before an import
version-migration = as an older Cairn wrote it
version-closed = when it was closed
recovered-copy = { $file } is damaged; its newest intact copy on this computer is open now. The damaged file is as it was.
recovered-all = { $file } is damaged, but everything in it could be read. Check it before you go on. The damaged file is as it was.
recovered-part = { $file } is damaged; what could be read of it is open now. Some of it is lost. The damaged file is as it was.

new-roadmap = New roadmap
undone = Undone: { $label }.
redone = Done again: { $label }.

only-problem = { $place }: { $message }
look-at-problems = Look at the list of problems.
plan-again-safe = Plan again; your roadmap is safe.
plan-before-kept = The plan from before is kept.

no-command = There is no command "{ $name }".
    .hint = Use one of: { $names }.
bug = Something went wrong here and was undone.
    .hint = Your plan is safe. Please report what you did.
request-unread = The request is not understood: { $why }.
    .hint = Correct its fields.
