# What is added to the tables of blades and pushes, and the sentences above them.

blades-at-end = In the end
blades-weakest =
    { $length ->
        [month] Months weakest
        [half-year] Half-years weakest
       *[quarter] Quarters weakest
    }
pushes-speed = Speed in the end
pushes-speed-planned = { $by } in the plan
pushes-speed-left-out = { $by } if begun early
influences-no-blade = There is no blade yet that could turn another.
influences-unstable = Each row turns the columns: with these strengths the flywheel never comes to rest.
influences-some =
    { $count ->
        [0] No blade turns another yet
        [one] One blade turns another
       *[other] Blades turn one another in { $count } places
    }; each row turns the columns, −2 (brakes) to +2.
pushes-no-blade = There is no blade yet that an investment could push.
pushes-some =
    { $count ->
        [0] No investment pushes the flywheel yet.
        [one] One investment pushes the flywheel; it is { $planned ->
            [0] not in the plan.
           *[other] in the plan.
        }
       *[other] Investments push the flywheel in { $count } places, { $planned ->
            [0] none
            [one] one
           *[other] { $planned }
        } of them in the plan.
    }
flywheel-step-told =
    { $step }: { $speed } of 100{ $count ->
        [0] , all blades alike
       *[other] , weakest { $weakest }
    }
found-blade = Stands at { $start } of 100
blades-label =
    { $count ->
        [one] Add one usual blade
       *[other] Add { $count } usual blades
    }
blades-added =
    { $count ->
        [0] All the usual blades are there already.
        [one] Added one blade. Say where it stands today.
       *[other] Added { $count } blades. Say where each stands today, and which investments push them.
    }
