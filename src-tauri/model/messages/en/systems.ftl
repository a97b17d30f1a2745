# The systems a roadmap can make use of: names, states, key figures.

system-in-use = in use
system-not-in-use = not in use
system-sentence = { $used } of { $all } systems are in use, { $unused } could be.

# names, in order of number
system-axes = Five axes
system-stages = Stages of making software
system-limiting-factor = Limiting factor and leverage
system-drivers = Drivers and risks
system-drivers-unweighed =
    { $count ->
        [one] One driver, which is not weighed yet
       *[other] { $count } drivers, none of which is weighed yet
    }
system-drivers-contradict =
    { $count ->
        [one] One driver
       *[other] { $count } drivers
    }, most of all { $name } at { $weight }; their comparisons contradict one another
system-drivers-figure =
    { $count ->
        [one] One driver
       *[other] { $count } drivers
    }, most of all { $name } at { $weight }; { $off ->
        [0] outcomes are worth what they say
        [one] one outcome is worth something else
       *[other] { $off } outcomes are worth something else
    }
system-path = Link to the business need
system-stakeholders = Stakeholders
system-zones = Shared zones
system-zones-figure = { $count } { $count ->
        [one] zone
       *[other] zones
    }, { $nowhere } { $nowhere ->
        [one] investment
       *[other] investments
    } in none, { $overlaps } { $overlaps ->
        [one] overlap
       *[other] overlaps
    }
system-steps = Valuable steps
system-gates = Shape and structure first
system-alignment = Alignment across axes
system-alignment-figure = { $line } of { $all } themes in line in the end, { $wasted } spent on what never counts
system-together = Mutual reinforcement
system-chain = Activities, outputs, outcomes
system-maturity = Maturity now, next and target
system-cycles = Reinvention cycles
system-feasibility = Feasibility and spikes
system-debt = Innovation and technical debt
system-measured = Outcomes as measured
system-confidence = Confidence and assumptions
system-mastery = Path to mastery
system-mastery-figure =
    { $ranks ->
        [one] One rank
       *[other] { $ranks } ranks
    }, { $skills ->
        [0] no skill yet
        [one] one skill
       *[other] { $skills } skills
    }
system-mastery-owned = { $owned } of { $asking } planned investments that ask for somebody find them
system-doing = Knowing and doing
system-flywheel = Management flywheel
system-flywheel-figure =
    Speed { $today } of 100 today and { $speed } in the end{ $count ->
        [0] , all blades alike
       *[other] ; weakest then: { $weakest }
    }
system-flywheel-unplanned =
    Speed { $today } of 100 today{ $count ->
        [0] , all blades alike
       *[other] ; weakest: { $weakest }
    }
system-abandonment = Focus through abandonment
system-contracts = Contracts
system-products = Product thinking
system-products-figure = { $share } of all questions about investments answered
system-products-trusted = { $share } of the plan’s questions answered; counting only those, it is worth { $trusted }
system-circumstances = Circumstances
system-ranges = Certain and uncertain work
system-rules = Hard and soft rules
system-culture = Culture and safety
system-culture-score =
    { $about ->
        [culture] culture
       *[safety] safety
    } { $mean } of 7
system-culture-figure =
    { $teams ->
        [one] One team
       *[other] { $teams } teams
    }: { $scores }
system-culture-hidden =
    { $count ->
        [one] One survey, of which no mean can be shown
       *[other] { $count } surveys, of which no mean can be shown
    }
system-delivery = Four delivery metrics
system-delivery-figure =
    { $count } of 4 metrics followed; { $broken ->
        [0] never faster and less stable
        [one] in one period faster and less stable
       *[other] in { $broken } periods faster and less stable
    }
system-practices = Practices and principles
system-practices-figure = { $end } of { $all } principles in practice in the end, { $today } today
system-teams = Teams and zones
system-teams-figure = { $count } { $count ->
        [one] team
       *[other] teams
    }; of the talks the work asks for { $today } take place today, { $end } in the end
system-teams-unasked = { $count } { $count ->
        [one] team
       *[other] teams
    }; no need asks two of them to talk
system-feedback = Feedback loops
system-feedback-figure =
    { $count ->
        [one] One loop
       *[other] { $count } loops
    } about { $told } of 4 kinds; latest: { $name }, after { $end } in the end
system-altitudes = Three altitudes
system-catalogue = Catalogue of practices
system-versions = Living document

# figures
system-axes-figure = Capabilities by axis: { $counts }
system-stages-figure =
    { $count ->
        [one] One stage
       *[other] { $count } stages
    }, throughput { $today } today and { $end } { $unit } in the end
system-limiting-stage = { $name } limits throughput all the time
system-limiting-stages = { $first } limits throughput first, { $last } from { $period } on
system-limiting-factor-figure = Something is used up in { $count } of { $periods }
system-path-figure =
    { $count ->
        [0] Every investment leads to an outcome
        [one] One investment leads to no outcome
       *[other] { $count } investments lead to no outcome
    }
system-steps-figure =
    { $count ->
        [one] One step
       *[other] { $count } steps
    }
system-steps-gaining =
    { $count ->
        [one] One step
       *[other] { $count } steps
    }, { $gaining ->
        [0] none of them gains anything in the plan
       *[other] { $gaining } with a gain in the plan
    }
system-cycles-figure =
    { $possible ->
        [0] Nothing becomes possible by this plan
        [one] One investment becomes possible by this plan
       *[other] { $possible } investments become possible by this plan
    }{ $over ->
        [0] {""}
        [one] {"; "}one cycle is over
       *[other] {"; "}{ $over } cycles are over
    }
system-cycles-over =
    { $over ->
        [one] One cycle is over
       *[other] { $over } cycles are over
    }
system-together-figure =
    { $count ->
        [one] One effect needs several outputs together
       *[other] { $count } effects need several outputs together
    }
system-chain-figure =
    { $effects ->
        [one] One effect
       *[other] { $effects } effects
    } of { $outputs ->
        [one] one output
       *[other] { $outputs } outputs
    } on { $outcomes ->
        [one] one outcome
       *[other] { $outcomes } outcomes
    }
system-maturity-figure =
    { $count ->
        [one] One capability
       *[other] { $count } capabilities
    }, { $raised } with a higher target
system-maturity-assessed =
    { $figure }; { $count } assessed by { $assessors ->
        [one] one assessor
       *[other] { $assessors } assessors
    }
system-gates-figure =
    { $count ->
        [one] One gate
       *[other] { $count } gates
    }
system-rules-figure = Hard: { $hard }, soft with a price: { $soft }, off: { $off }
system-stakeholders-figure =
    { $count ->
        [one] One stakeholder
       *[other] { $count } stakeholders
    } with { $stances ->
        [one] one stance
       *[other] { $stances } stances
    }; { $win ->
        [0] none has
        [one] one has
       *[other] { $win } have
    } to be won for the plan
system-contracts-figure =
    { $count ->
        [one] One contract
       *[other] { $count } contracts
    }
system-contracts-met =
    { $count ->
        [one] One contract
       *[other] { $count } contracts
    }, met by the plan: { $met }
system-feasibility-figure = Not sure to be feasible: { $count }, spikes: { $spikes }
system-debt-figure = Investments by kind: { $counts }; no debt is described
system-debt-owed =
    { $count ->
        [one] One debt takes
       *[other] { $count } debts take
    } { $first } at first and { $last } in the end; left alone, none tips
system-debt-tips =
    { $count ->
        [one] One debt takes
       *[other] { $count } debts take
    } { $first } at first and { $last } in the end; left alone, { $name } tips in { $when }
system-measured-figure = { $count } of { $all } outcomes measured, values: { $values }
system-confidence-figure = { $count } of { $all } effects are less than certain, the least at { $least }
system-doing-figure =
    { $count ->
        [one] One promise
       *[other] { $count } promises
    }, { $done } done
system-doing-assessed =
    On average level { $declared } said and { $evidenced } seen; { $overstated ->
        [0] none
       *[other] { $overstated }
    } of { $count ->
        [one] one capability
       *[other] { $count } capabilities
    } with more said than seen
system-abandonment-figure = Left out: { $left }, with a recorded decision: { $said }, pinned or excluded: { $decided }
system-circumstances-figure = Circumstances that may come: { $shocks }, investments with a window: { $windows }
system-ranges-figure = { $count } of { $all } investments have a range
system-versions-none = No earlier version yet: name one to come back to
system-versions-figure =
    { $count ->
        [one] One version
       *[other] { $count } versions
    } kept, by name: { $named }
system-altitudes-figure = Pages: board { $board }, executive { $executive }, CTO { $all }
system-catalogue-figure = { $count } of { $all } capabilities of the catalogue are in the roadmap
