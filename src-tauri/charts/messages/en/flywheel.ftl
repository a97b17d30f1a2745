# How the management flywheel turns: its sentence, what stands beside it, its table.

flywheel-none = No blade is named yet: name what management consists of, and how it gathers speed shows here.
flywheel-unplanned =
    The flywheel stands at { $today } of 100{ $count ->
        [0] ; all blades stand alike.
        [one] ; its weakest blade is { $names }.
       *[other] ; its weakest blades are { $names }.
    }
flywheel-still =
    The flywheel stays at { $today } of 100: nothing in the plan moves a blade{ $count ->
        [0] .
        [one] ; the weakest is { $names }.
       *[other] ; the weakest are { $names }.
    }
flywheel-moves =
    The flywheel goes from { $today } to { $speed } of 100{ $count ->
        [0] .
        [one] ; its weakest blade in the end is { $names }.
       *[other] ; its weakest blades in the end are { $names }.
    }
flywheel-turns =
    The flywheel goes from { $today } to { $speed } of 100, most of all by { $name } ({ $by }){ $count ->
        [0] .
        [one] ; its weakest blade is then { $names }.
       *[other] ; its weakest blades are then { $names }.
    }
flywheel-subtitle = Each cell is where a blade stands by then, from 0 to 100; speed is the mean of all blades; a frame marks the weakest
flywheel-description =
    { $title } A row for each of { $count ->
        [one] one blade
       *[other] { $count } blades
    } over time, with the weakest of each period marked, and the speed above.
flywheel-table = How the flywheel of { $name } turns, in points of 100

flywheel-today = Today
flywheel-speed = Speed
flywheel-turned-by = What turns it
flywheel-no-push = No investment pushes a blade yet: type in the table of pushes which do.
flywheel-no-turn = No investment that pushes a blade is done early enough to change its speed.
flywheel-planned = In the plan: adds to the speed in the end
flywheel-left-out = Not in the plan: would add, if begun early
flywheel-at-steps = Speed and weakest blade at the end of each step
flywheel-step =
    { $step }: { $speed }{ $count ->
        [0] , all blades alike
       *[other] , { $names }
    }
flywheel-restless = These blades feed one another faster than friction slows them down: the flywheel never comes to rest.

flywheel-hint-today = { $today } of 100 today
flywheel-hint-blade = { $today } of 100 today, { $speed } in the end
flywheel-hint-turns = turns { $names }
flywheel-hint-brakes = brakes { $names }
flywheel-hint-speed = speed { $speed } of 100
flywheel-hint-weakest =
    { $count ->
        [one] weakest blade: { $names }
       *[other] weakest blades: { $names }
    }
flywheel-hint-planned = { $by } points of speed in the end, in the plan
flywheel-hint-left-out = { $by } points of speed in the end, if it began as early as it may

flywheel-column-what = Blade
flywheel-column-change = Change by the end
flywheel-row-weakest = Weakest blade
flywheel-row-planned = In the plan: { $name }
flywheel-row-left-out = Not in the plan: { $name }
