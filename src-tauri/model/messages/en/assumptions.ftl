# Assumptions: what was found, what is wrong with them, how they became different, and what is at stake in the list of systems.

finding-open = open
finding-held = held
finding-failed = failed
assumption-holds = it holds
assumption-fails = it fails
input-assumption = Assumption { $name }

assumptions-too-many = There are { $count } assumptions.
    .hint = Keep at most { $most }: those that a test could tell something about.
assumption-text-too-long = Its test or its note is longer than 2,000 characters.
    .hint = Shorten it, and keep the details elsewhere.
assumption-untested = It is open, and nobody has said how it would be found out.
    .hint = Name the smallest test that would tell.
assumption-confidence = Its confidence is { $share }.
    .hint = Give a confidence from 0 to 100 %.
assumption-sure = It is open at a confidence of 100 %, which says nothing.
    .hint = Say how sure you are, or that it held.
assumption-of-nothing =
    { $noun ->
        [investment] Investment "{ $id }", which stands on it, does not exist.
        [output] Output "{ $id }", which stands on it, does not exist.
       *[outcome] Outcome "{ $id }", which stands on it, does not exist.
    }
    .hint = Bring it back, or name what stands on the assumption now.
assumption-carries-nothing = No effect stands on it.
    .hint = Name the investment, the output or the outcome whose effects would fail with it.
assumption-twice = The same is assumed of the same twice.
    .hint = Keep one of them: both would count.
assumption-failed-under = It failed, and { $name }, which stands on it, has a start of its own by decision.
    .hint = Think that decision over, or say what else the investment is good for.
assumption-late = Its test is due in { $due }, and { $name }, which stands on it, starts in { $when } by decision.
    .hint = Test it before that, or let the investment start later.
assumption-after-the-end = It is due or was found after the last of the { $count } periods of the roadmap.
    .hint = Give a period of the roadmap, or none.
assumption-found-open = It was found out, and is still open.
    .hint = Say whether it held or failed, or take the period away.

assumption-noun = Assumption
assumption-field-investment = investment
assumption-field-output = output
assumption-field-outcome = outcome
assumption-field-test = test
assumption-field-due = due
assumption-field-found = found
assumption-nothing = none
page-assumptions = What to test first

system-stakes-first = { $said }; most stands on { $name }: { $points }
system-assumptions-figure =
    { $open ->
        [0] No open assumption
        [one] One open assumption
       *[other] { $open } open assumptions
    }{ $settled ->
        [0] {""}
       *[other] , { $settled } settled
    }
