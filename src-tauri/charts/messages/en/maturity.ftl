# How mature every capability is.

no-capability = No capability is described yet: add what the organisation can do, and the level at which it does it.
maturity-all =
    { $count ->
        [one] { $many } capability is
       *[other] { $many } capabilities are
    } at level { $now } on average, wanted { $target }
maturity-headline = { $all }.
maturity-headline-furthest = { $all }; { $axis } has furthest to go, from { $from } to { $to }.
maturity-headline-several = { $all }; { $axes } have furthest to go, by { $levels } levels.
maturity-subtitle = Level now, the level to reach next, and the level wanted in the end, from 0 (absent) to 5 (the best one knows of); !: less than others need
maturity-subtitle-shown = { $shown } of { $all } are shown, those with furthest to go; levels from 0 (absent) to 5 (the best one knows of); !: less than others need
maturity-units = levels of maturity 0 to 5
label-now = now
label-next = next
label-target = target
label-helps = helps
label-in-plan = in the plan
axis-again = { $axis } (goes on)
axis-now = now { $now } → { $next }
capability-levels = now { $now }, next { $next }, target { $target }
capability-axis = { $axis }: { $levels }
capability-helps =
    { $count ->
        [1] helps one investment
       *[other] helps { $many } investments
    }
capability-raised = raised { $when }
capability-needed = { $name } needs level { $level }
maturity-table = Where each capability of { $name } is now, next and in the end
column-capability = Capability
column-next = Next
column-target = Target
column-helps = Helps
column-needed-level = Needed level
