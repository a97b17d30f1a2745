# What is added to the tables of blades and pushes, and the sentences above them.

blades-at-end = In the end
blades-weakest = Weakest in periods
pushes-speed = Speed in the end
pushes-speed-planned = { $by } in the plan
pushes-speed-left-out = { $by } if begun early
influences-no-blade = There is no blade yet that could turn another.
influences-unstable = Each row turns the columns: with these strengths the flywheel never comes to rest.
influences-some =
    Each row turns the columns, from −2 to +2; { $count ->
        [0] nothing is typed yet.
        [one] one strength is typed.
       *[other] { $count } strengths are typed.
    }
pushes-no-blade = There is no blade yet that an investment could push.
pushes-some =
    { $count ->
        [0] No investment pushes a blade yet
        [one] One push is typed
       *[other] { $count } pushes are typed
    }; { $planned ->
        [0] none is by an investment of the plan.
        [one] one is by an investment of the plan.
       *[other] { $planned } are by investments of the plan.
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
