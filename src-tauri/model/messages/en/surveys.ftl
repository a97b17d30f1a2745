# Statements, surveys and what was answered: what is wrong with them, and how they became different.

about-culture = Culture
about-safety = Safety

least-group = A survey is shown from { $count } people on.
    .hint = Give a number of { $least } to { $most }: in smaller groups people can be guessed from a mean.
statements-too-many = There are { $count } statements.
    .hint = Keep at most { $most }: longer surveys are not answered with care.
statement-twice = Another statement says the same.
    .hint = Keep one of them.
statement-by-nothing = Capability "{ $capability }", which would make it truer, does not exist.
    .hint = Bring the capability back, or name another one.
surveys-too-many = There are { $count } surveys.
    .hint = Keep at most { $most }: take the oldest away.
survey-team = The name of its team is too long.
    .hint = Shorten it to { $most } characters.
survey-people = { $count } people answered it.
    .hint = Give a number of 0 to { $most }.
survey-too-small =
    { $count ->
        [0] Nobody answered it
        [one] One person answered it
       *[other] { $count } people answered it
    }, and { $least } are asked for: what they said is neither shown nor used.
    .hint = Ask a larger group, or put teams together and type the mean of both.
survey-twice = The same team was asked in { $month } by another survey too.
    .hint = Keep one survey per team and month, or mend the team or the month.
answer-twice = It is there twice.
    .hint = Keep one mean per survey and statement.
answer-of-nothing = It belongs to survey "{ $survey }", which does not exist.
    .hint = Bring the survey back, or take the answer away.
answer-to-nothing = It answers statement "{ $statement }", which does not exist.
    .hint = Bring the statement back, or take the answer away.
answer-mean = The mean is { $mean }.
    .hint = Give a mean of 1 to 7.
answer-spread = The spread is { $spread }.
    .hint = Give a standard deviation of 0 to 3: more cannot come of answers of 1 to 7.
answer-impossible = Answers of 1 to 7 with this mean cannot be spread so far.
    .hint = Look at both figures again: one of them is wrong.

statement-noun = Statement
statement-field-about = about
statement-field-capability = made truer by
statement-no-capability = nothing
survey-noun = Survey
survey-field-team = team
survey-field-month = month
survey-field-people = people
answer-noun = Answer
answer-field-mean = mean
answer-field-spread = spread
answer-name = { $survey } on { $statement }
answer-whole = { $name }: { $mean }
answer-hidden = not shown
answer-unknown = not known
page-culture = How we work together
