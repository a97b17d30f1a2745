# The tables of blades, influences and pushes, and the usual blades.

blades = Blades
influences = Influences
pushes = Pushes
blades-counted =
    { $count ->
        [1] { $count } blade
       *[other] { $count } blades
    }
influences-counted =
    { $count ->
        [1] { $count } row of influences
       *[other] { $count } rows of influences
    }
pushes-counted =
    { $count ->
        [1] { $count } row of pushes
       *[other] { $count } rows of pushes
    }
blade-new = New blade
blade-column = Blade
blade-column-start = Today
blade-unit = of { $most }
blade-no-start = is not a whole number from 0 to { $most }
influence-column = This blade turns
influence-no-strength = is not a strength from −{ $most } to +{ $most }
influence-no-diagonal = would turn the blade itself: leave the cell empty
push-unit =
    { $length ->
        [month] points per month
        [half-year] points per half-year
       *[quarter] points per quarter
    }
push-column-lag = { $name }, periods after its end
push-no-points = is not a whole number of points from −{ $most } to +{ $most }
push-no-lag = is not a whole number of periods from 0 to { $most }
push-without-points = says when, but not yet by how many points: say that first
row-no-blade = is no blade: add it to the table of blades first
influences-go-along =
    { $count ->
        [1] One influence goes with it.
       *[other] { $count } influences go with it.
    }
pushes-go-along =
    { $count ->
        [1] One push goes with it.
       *[other] { $count } pushes go with it.
    }
usual-blade-alignment = Alignment
usual-blade-collaboration = Collaboration
usual-blade-vitality = Vitality
