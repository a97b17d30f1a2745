# What a plan adds to the tables of zones and teams, and the sentences above them.

zones-capabilities = Capabilities
zones-investments = Investments
zones-spent = Spend
zones-none = No zone is described yet.
zones-some =
    { $count ->
        [one] One zone
       *[other] { $count } zones
    }, { $owned ->
        [0] owned by nobody yet.
        [one] one of them owned by a team.
       *[other] { $owned } of them owned by a team.
    }
placements-no-zone = There is no zone yet in which anything could lie.
placements-some =
    { $count ->
        [0] Nothing lies in a zone yet: choose one for each capability and each investment.
        [one] One of { $all } capabilities and investments lies in a zone.
       *[other] { $count } of { $all } capabilities and investments lie in a zone.
    }
teams-needs = Needs that ask it to talk
teams-answered = Answered in the end
teams-none = No team is described yet.
teams-some =
    { $count ->
        [one] One team
       *[other] { $count } teams
    }, { $talks ->
        [0] none of which talk with one another yet.
        [one] one pair of which talks.
       *[other] { $talks } pairs of which talk.
    }
bridges-in-plan = In the plan
bridges-mends = Needs it would answer
bridges-yes = yes
bridges-no-team = There is no team yet that an investment could bring together with others.
bridges-some =
    { $count ->
        [0] No investment brings teams together yet: name the teams beside those that do.
        [one] One investment brings teams together.
       *[other] { $count } investments bring teams together.
    }
found-zone = owned by { $team }
found-zone-of-nobody = owned by nobody
found-team =
    { $count ->
        [0] talks with no other team
        [one] talks with one other team
       *[other] talks with { $count } other teams
    }
