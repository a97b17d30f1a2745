# Who has to talk with whom: the sentence, what stands beside the picture, its table.

congruence-none = No team is described yet: type the teams, whom each talks with and which zones they own, and who has to talk with whom shows here.
congruence-unasked =
    { $count ->
        [one] There is one team, and nobody it would have to talk with.
       *[other] No need between zones asks any two of { $count } teams to talk.
    }
congruence-unplanned =
    { $needed ->
        [one] One need between zones asks two teams to talk; they { $today ->
            [0] do not today.
           *[other] do today.
        }
       *[other] { $needed } needs between zones ask two teams to talk; for { $today ->
            [0] none of them they do
           *[other] { $today } of them they do
        } today.
    }
congruence-all =
    { $needed ->
        [one] The two teams that one need of the plan asks to talk do so in the end, { $today ->
            [0] not yet today.
           *[other] and today already.
        }
       *[other] The teams that { $needed } needs of the plan ask to talk do so in the end, today for { $today ->
            [0] none of them.
           *[other] { $today } of them.
        }
    }
congruence-some =
    { $needed ->
        [one] One need of the plan asks two teams to talk, and they never do: { $one } and { $other }.
       *[other] The plan lets teams talk in { $end ->
            [0] none
           *[other] { $end }
        } of { $needed } cases where work needs it, today in { $today ->
            [0] none
           *[other] { $today }
        }; { $one } and { $other } never do, though { $needs ->
            [one] one case needs it
           *[other] { $needs } cases need it
        }{ $left ->
            [0] .
            [one] , nor does one more pair.
           *[other] , nor do { $left } more pairs.
        }
    }
congruence-subtitle = A filled square: they have to talk and do today; a circle: by the plan; an empty square: they have to and never do; a stroke: they talk though nothing asks them to. The figure says how many needs ask for it
congruence-subtitle-unplanned = A filled square: they have to talk and do; an empty square: they have to and do not; a stroke: they talk though nothing asks them to. The figure says how many needs ask for it
congruence-description =
    { $title } A matrix of { $count ->
        [0] no team
        [one] one team
       *[other] { $count } teams
    } against one another, with what asks them to talk and whether they do.
congruence-table = Teams of { $name } that have to talk or do

congruence-by-step = Answered of what asks teams to talk
congruence-today = Today
congruence-end = In the end
congruence-nothing-asked = No need between zones of two teams asks anybody to talk.
congruence-gaps = Have to talk and do not
congruence-mends = What would mend it
congruence-late = Talk too late
congruence-gap = { $pair }: { $needs }.
congruence-no-gap = Everybody who has to talk does in the end.
congruence-mend =
    { $name } for { $cost }: { $needs ->
        [one] one more need answered
       *[other] { $needs } more needs answered
    }{ $pairs ->
        [one] .
       *[other] , { $pairs } pairs of teams.
    }
congruence-no-mend = No investment that is left out brings these teams together: say in the table of bridges which does.
congruence-late-pair = { $pair }: needed at the start of { $needed }, there at the end of { $since }.
congruence-pair = { $one } and { $other }
congruence-numbered = { $number } { $name }
congruence-need = { $name } needs { $needed }
congruence-level = { $name } at level { $level }
congruence-others =
    { $count ->
        [one] one more need
       *[other] { $count } more needs
    }

congruence-state-today = have to talk and do today
congruence-state-since = have to talk, by the plan from the end of { $period } on
congruence-state-never = have to talk and never do
congruence-state-unasked = talk though nothing asks them to
congruence-hint-late = only after work that needs it has begun
congruence-hint-by = brought together by { $name }
congruence-owns = owns { $zones }
congruence-owns-nothing = owns no zone
congruence-team =
    { $needed ->
        [one] one need asks it to talk, { $matched ->
            [0] not answered in the end
           *[other] answered in the end
        }
       *[other] { $needed } needs ask it to talk, { $matched ->
            [0] none
           *[other] { $matched }
        } answered in the end
    }
congruence-team-unasked = no need asks it to talk with another team

congruence-column-one = Team
congruence-column-other = With
congruence-column-needs = Needs
congruence-column-state = State
congruence-column-by = Brought together by
congruence-column-why = What asks for it
congruence-row-step = Answered: { $name }
congruence-row-mend = What would mend it: { $text }
