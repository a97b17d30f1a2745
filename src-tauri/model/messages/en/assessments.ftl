# Assessments: what is wrong with them, and how they changed.

assessments-too-many = There are { $count } assessments.
    .hint = Keep at most { $most }: remove the oldest.
assessment-of-nothing = The capability “{ $capability }” that it assesses does not exist.
    .hint = Bring the capability back, or remove the assessment.
assessor-too-long = The name of its assessor is too long.
    .hint = Shorten it to { $most } characters.
assessed-by-nobody = It does not say who assessed.
    .hint = Name the role or the team that looked; a level that nobody answers for convinces nobody.
evidence-too-long = Its evidence is too long.
    .hint = Shorten it to { $most } characters, and say where the rest can be read.
assessment-level = It names the level { $level }.
    .hint = Write levels from 0 to { $most }.
assessment-above-said = It saw level { $evidenced } where only level { $declared } is said.
    .hint = Say then that it is done at level { $evidenced }, or look again at what was taken for evidence.
assessment-unproven = It saw level { $level } and does not say where.
    .hint = Name what was looked at: a log, a pipeline, a review that somebody attended.
assessment-late = It is of { $month }, after the end of the roadmap.
    .hint = Correct the month: only what was seen can be assessed.
assessment-twice = Another assessment of { $month } is of the same capability by the same assessor.
    .hint = Keep one of the two: only the first counts.
assessors-differ = { $low } { $what ->
        [seen] saw
       *[said] was told
    } level { $least } and { $high } level { $most }.
    .hint = Let both look at the same evidence, and correct the one that has not seen it.
assessor-unnamed = somebody unnamed
level-not-as-seen = It counts as level { $now } now, and was seen at level { $level } in { $month }.
    .hint = Plan with the levels seen, or assess it again.

assessment-noun = Assessment
assessment-name = { $capability } in { $month } by { $assessor }
assessment-name-alone = { $capability } in { $month }
assessment-whole = { $name }: level { $declared } said, level { $evidenced } seen
assessment-field-capability = capability
assessment-field-month = month
assessment-field-assessor = assessor
assessment-field-declared = level said
assessment-field-evidenced = level seen
assessment-field-evidence = evidence

page-knowing = What we say and what we do
