# What a plan adds to the tables of skills, ranks and owners, and the sentences above them.

skills-people = People who have it
skills-asked = What the plan asks for
skills-asked-most = level { $level }: { $need } at once in { $period }, { $have } can be owned
skills-none = No skill is written down yet.
skills-no-rank =
    { $count ->
        [one] One skill; there is no rank yet that it could be expected of.
       *[other] { $count } skills; there is no rank yet that they could be expected of.
    }
skills-some =
    { $count ->
        [one] One skill
       *[other] { $count } skills
    }, { $places ->
        [0] none expected of any rank yet.
        [one] expected in one place.
       *[other] expected in { $places } places.
    }
ranks-at-end = People in the end
ranks-owned = When there is least room
ranks-owned-most = { $owned } of { $room } owned in { $period }
ranks-none = No rank is written down yet.
ranks-some =
    { $people ->
        [0] Nobody holds
        [one] One person holds
       *[other] { $people } people hold
    } { $count ->
        [one] one rank
       *[other] { $count } ranks
    }; freedom and responsibility go from 0 to 5.
ownerships-able = Could be owned today by
ownerships-able-nobody = nobody
ownerships-lacks = Does not find
ownerships-nobody = nobody ({ $when })
ownerships-busy = all own something else or teach ({ $when })
ownerships-mentors = too few mentors ({ $when })
ownerships-no-rank = There is no rank yet that an investment could ask for.
found-skill =
    { $count ->
        [0] expected of no rank
        [one] expected of one rank
       *[other] expected of { $count } ranks
    }
found-rank =
    { $track } path, { $people ->
        [0] nobody
        [one] one person
       *[other] { $people } people
    }
