# What is added to the tables of statements and surveys, the sentences above them, and the smallest group.

statements-mean = Mean
statements-change = Since before
statements-help = What would help
statements-none = No statement is written down yet.
statements-some =
    { $helped ->
        [0] { $count ->
            [one] The one statement names no
           *[other] None of { $count } statements names a
        } capability yet that makes it truer.
        [one] { $count ->
            [one] The one statement
           *[other] One of { $count } statements
        } names the capability that makes it truer.
       *[other] { $helped } of { $count } statements name the capability that makes them truer.
    }
answers-no-statement = There is no statement yet that a team could answer.
answers-no-survey = There is no survey yet whose answers could be typed.
answers-some =
    { $count ->
        [0] No answer is there yet
       *[other] Mean answers from 1 to 7 of { $surveys ->
            [one] one survey
           *[other] { $surveys } surveys
        } to { $statements ->
            [one] one statement
           *[other] { $statements } statements
        }
    }; { $hidden ->
        [0] all surveys are shown.
        [one] one survey of fewer than { $least } people is not shown.
       *[other] { $hidden } surveys of fewer than { $least } people are not shown.
    }
statements-label =
    { $count ->
        [one] Add one usual statement
       *[other] Add { $count } usual statements
    }
statements-added =
    { $count ->
        [0] All the usual statements are there already.
        [one] Added one statement. Name the capability that makes it truer.
       *[other] Added { $count } statements. Name the capability that makes each truer.
    }
group-wrong = { $count } people is no group that can be asked for.
    .hint = Give a number of { $least } to { $most }: in smaller groups people can be guessed from a mean.
group-label = Show surveys from { $count } people on
group-set =
    Surveys are shown from { $count } people on{ $hidden ->
        [0] ; all of them are.
        [one] ; one is not.
       *[other] ; { $hidden } are not.
    }
