# The tables of zones, of what lies where, of teams, and of what brings them together.

zones = Zones
placements = What lies where
teams = Teams
bridges = What brings teams together
zones-counted =
    { $count ->
        [1] { $count } zone
       *[other] { $count } zones
    }
placements-counted =
    { $count ->
        [1] { $count } place
       *[other] { $count } places
    }
teams-counted =
    { $count ->
        [1] { $count } team
       *[other] { $count } teams
    }
bridges-counted =
    { $count ->
        [1] { $count } investment
       *[other] { $count } investments
    }
zone-new = New zone
zone-column = Zone
zone-column-team = Owned by
placement-column = Name
placement-column-what = What it is
placement-column-zone = Zone
placement-capability = capability
placement-investment = investment
placement-new = is neither a capability nor an investment
placements-go-along =
    { $count ->
        [1] One thing lies in no zone then.
       *[other] { $count } things lie in no zone then.
    }
team-new = New team
team-column = Team
team-column-talks = Talks with
team-unknown = names { $piece }, which is no team
team-itself = names the team itself
talks-go-along =
    { $count ->
        [1] One pair that talks goes with it.
       *[other] { $count } pairs that talk go with it.
    }
zones-lose-team =
    { $count ->
        [1] One zone is owned by nobody then.
       *[other] { $count } zones are owned by nobody then.
    }
bridge-column-teams = Brings together
bridge-column-lag = Periods after its end
bridge-without-teams = says when, but not yet which teams: name them first
bridges-go-along =
    { $count ->
        [1] One list of teams brought together goes with it.
       *[other] { $count } lists of teams brought together go with it.
    }
rules-about-zone =
    { $count ->
        [1] One rule about it goes with it.
       *[other] { $count } rules about it go with it.
    }
