# The tables of statements, surveys and answers, and the usual statements.

statements = Statements
surveys = Surveys
answers = Answers
statements-counted =
    { $count ->
        [1] { $count } statement
       *[other] { $count } statements
    }
surveys-counted =
    { $count ->
        [1] { $count } survey
       *[other] { $count } surveys
    }
answers-counted =
    { $count ->
        [1] { $count } answer
       *[other] { $count } answers
    }
statement-new = New statement
statement-column = Statement
statement-column-about = About
statement-column-capability = Made truer by
survey-new = New survey
survey-column = Survey
survey-column-team = Team
survey-column-month = Month
survey-column-people = People who answered
survey-no-people = is not a whole number from 0 to { $most }
survey-no-month = is not a month; write it like 2027-03 or March 2027
answer-column-spread = Spread: { $name }
answer-no-mean = is not a mean from 1 to 7
answer-no-spread = is not a standard deviation from 0 to 3
answer-spread-alone = has no mean beside it; type the mean first
answer-too-few =
    { $count ->
        [0] belongs to a survey that nobody answered
        [1] belongs to a survey that one person answered
       *[other] belongs to a survey that { $count } people answered
    }; means are kept from { $least } people on
row-no-survey = names no survey of the roadmap
answers-go-along =
    { $count ->
        [1] One answer goes with it.
       *[other] { $count } answers go with it.
    }
statements-lose =
    { $count ->
        [1] One statement has nothing that makes it truer then.
       *[other] { $count } statements have nothing that makes them truer then.
    }

usual-bad-news = Whoever brings bad news is thanked for it
usual-information = What others need to know reaches them in time
usual-responsibility = Teams carry responsibility together
usual-across-teams = Working with other teams is easy and welcome
usual-failure = When something fails, we ask why, not who
usual-new-ideas = New ideas get a fair trial
usual-mistakes = A mistake is not held against anyone
usual-hard-questions = Hard questions are asked in the open
usual-different = Nobody is shut out for thinking differently
usual-risk = It is safe to try what may not work
usual-help = Asking for help is easy
usual-skills = What each of us is good at is seen and used
