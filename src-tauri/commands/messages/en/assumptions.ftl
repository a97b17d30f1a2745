# What is added to the tables of assumptions and effects, and how what is expected comes about.

assumptions-stake = At stake
assumptions-risk = Expected to be lost
assumptions-help = How it is found out in time
assumptions-at-stake = { $points } at stake × { $fails } = { $risk } expected to be lost
found-assumption = { $finding ->
        [held] held
        [failed] failed
       *[open] open at { $share }
    }
expected-how = What it is expected to bring
expected-way = { $share } of the way
expected-sure = { $share } sure
expected-assumption =
    { $state ->
        [held] { $name } held ({ $share })
        [failed] { $name } failed ({ $share })
       *[open] { $name } { $share }
    }
expected-line = { $name }: { $sum }.
expected-feasible = It proves feasible with { $share }: that is drawn in the futures, and no factor here.
expected-answered = Its brief answers { $count } of { $all } questions: that counts where only what is thought through is trusted, and is no factor here.
expected-column = What is expected
