# The tables of skills, ranks and owners.

skills = Skills
ranks = Ranks
ownerships = Owners
skills-counted =
    { $count ->
        [1] { $count } skill
       *[other] { $count } skills
    }
ranks-counted =
    { $count ->
        [1] { $count } rank
       *[other] { $count } ranks
    }
ownerships-counted =
    { $count ->
        [1] { $count } owner
       *[other] { $count } owners
    }
skill-new = New skill
skill-column = Skill
rank-new = New rank
rank-column = Rank
rank-column-track = Path
rank-column-headcount = People
rank-column-span = Investments at once
rank-column-team = Team
rank-column-task = Task
rank-column-technology = Technology
rank-column-time = Time
rank-column-responsibility = Responsibility
rank-column-answers-for = Answers for
rank-no-grade = is not a whole number from 0 to { $most }
rank-no-headcount = is not a whole number of people from 0 to { $most }
rank-no-span = is not a whole number from 1 to { $most }
rank-no-track = is neither the expert path nor the management path
ownership-column-rank = Rank at least
ownership-column-skill = Skill
ownership-column-level = At level
ownership-column-trains = Trains for
ownership-column-trained = People trained
ownership-column-mentors = Mentors
ownership-no-people = is not a whole number of people from 0 to { $most }
ownership-no-rank = is no rank in the table of ranks
ownership-no-skill = is no skill in the table of skills
expectations-go-along =
    { $count ->
        [1] What is expected in one place goes with it.
       *[other] What is expected in { $count } places goes with it.
    }
ownerships-go-along =
    { $count ->
        [1] Whom one investment asks for goes with it.
       *[other] Whom { $count } investments ask for goes with it.
    }
