# The sentences over the charts: what a plan brings, and what limits it.

nothing-to-choose = There is no investment to choose from yet, so the plan is worth { $none }.
nothing-planned =
    { $count ->
        [1] The only investment is not in the plan: it spends { $spend } and is worth { $none }.
       *[other] None of the { $many } investments is in the plan: it spends { $spend } and is worth { $none }.
    }
nothing-worth =
    { $count ->
        [1] Nothing is worth anything yet: the only investment moves no outcome, so it is not in the plan.
       *[other] Nothing is worth anything yet: none of the { $many } investments moves an outcome, so none is in the plan.
    }
headline = { $movement }; { $limit }.
moves-nothing =
    { $count ->
        [one] { $many } investment for { $spend } moves no outcome yet; { $limit }.
       *[other] { $many } investments for { $spend } move no outcome yet; { $limit }.
    }
movement =
    { $steps ->
        [0] The plan brings
        [1] One step brings
       *[other] { $many } steps bring
    } { $name } from { $from } to { $to } by { $when }
limit-over = { $name } is over its limit in { $when } by { $amount }
limit-full = { $name } is full in { $when }
limit-full-amount = { $name } is full in { $when } ({ $amount })
limit-no-room =
    { $name } has no room for { $count ->
        [one] one more
       *[other] { $count } more
    }
limit-fullest = no limit is reached: { $name } is fullest, at { $share }
limit-none = no limit is reached
spend-of = { $spend } of { $limit }
subtitle = Value { $value }, { $proof } · Spend { $spend } · In the plan { $inside }, not in { $outside }
no-period = no period
some-periods =
    { $some } of { $all } { $length ->
        [month] months
        [half-year] half-years
       *[quarter] quarters
    }

# what the outputs move
flow-nothing = There is no output and no outcome yet, so the plan is worth { $none }.
flow-no-output =
    { $outcomes ->
        [one] No output counts yet, so none of the { $all } outcome moves: the plan is worth { $none }.
       *[other] No output counts yet, so none of the { $all } outcomes moves: the plan is worth { $none }.
    }
flow-no-outcome =
    { $outputs ->
        [one] { $many } output for { $spend } has no outcome to move yet.
       *[other] { $many } outputs for { $spend } have no outcome to move yet.
    }
flow-moves-none =
    { $outputs ->
        [one] { $many } output for { $spend } moves
       *[other] { $many } outputs for { $spend } move
    } none of the { $outcomes ->
        [one] { $all } outcome
       *[other] { $all } outcomes
    }.
flow-movement =
    { $outputs ->
        [1] One output moves
       *[other] { $many } outputs move
    } { $reach ->
        [only] the one outcome
        [all] all { $all } outcomes
       *[some] { $some } of { $all } outcomes
    }
flow-reached =
    { $movement }; { $count ->
        [1] { $many } reaches its target, { $name },
       *[other] { $many } reach their target, { $name } among them,
    } from { $from } to { $to }.
flow-furthest =
    { $movement }; { $name } { $moved ->
        [1] gets
       *[other] gets furthest,
    } { $share } of the way from { $from } to { $to }.
flow-subtitle = Expected contribution of each output to each outcome · { $subtitle }

# what stands around the plan
around-name =
    { $of ->
        [circumstances] Circumstances
        [gates] Gates
       *[both] Circumstances, gates
    }
around-chance = { $name } ({ $chance })
around-chance-when = { $chance } chance, { $when }
around-never = { $name }: never reached
around-passed = { $name }: passed by
around-broken = { $name }: not kept
around-missed = { $name }: missed
around-breaks = The plan does not keep it, and pays its price.
around-opens = What it holds back may start from { $when } on.
around-never-opens = What it asks for is not all there before the roadmap ends.
around-passed-by = The plan passes it by, at its price.
around-cuts = cuts { $fund } by { $share }
around-takes = takes { $share } of { $pool }
around-delays = delays starts by { $periods }
