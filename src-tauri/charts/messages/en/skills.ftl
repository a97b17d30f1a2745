# The two paths and who can own what: the sentence, what stands beside the picture, its table.

skills-none = No rank is written down yet: type the ranks of both paths, and who can own what shows here.
skills-unplanned =
    { $ranks ->
        [one] One rank
       *[other] { $ranks } ranks
    } with { $people ->
        [0] nobody
        [one] one person
       *[other] { $people } people
    }: make a plan to see who can own what.
skills-nothing-asked =
    { $ranks ->
        [one] One rank
       *[other] { $ranks } ranks
    } with { $people ->
        [0] nobody
        [one] one person
       *[other] { $people } people
    }; no investment of the plan asks for an owner yet.
skills-all =
    { $asking ->
        [one] The one planned investment that asks for somebody finds them.
        [2] Both planned investments that ask for somebody find them.
       *[other] All { $asking } planned investments that ask for somebody find them.
    }
skills-short =
    { $asking ->
        [one] The one planned investment that asks for somebody does not find them: { $names }.
       *[other] { $lacking ->
            [one] One of { $asking } planned investments that ask for somebody does not find them: { $names }.
           *[other] { $lacking } of { $asking } planned investments that ask for somebody do not find them: { $names }.
        }
    }
skills-name-when = { $name } ({ $when })
skills-others = { $count } more
skills-subtitle = A digit: the level expected of a rank; a bar: how many investments can be owned at once by those who have the skill, with a tick at how many ask for it when most is missing; hatched: what is missing. Planning does not look at owners: it may start what nobody can own.
skills-subtitle-unplanned = A digit: the level of the skill that is expected of those who hold the rank.
skills-description =
    { $title } A table of { $count ->
        [0] no skill
        [one] one skill
       *[other] { $count } skills
    } against the ranks of the expert path and the management path, with what nobody can own.
skills-table = Skills and ranks of { $name }

skills-track-expert = Expert path
skills-track-management = Management path
skills-row-people = People
skills-row-owned = Owned/can own
skills-row-freedom = Freedom of team, task, technology, time
skills-row-responsibility = Responsibility
skills-row-gap = Does not find whom it asks for: { $name }
skills-cover-head = Can be owned/asked for, at level
skills-cover = { $have }/{ $need } at { $level }

skills-gaps = What nobody can own
skills-gaps-none = Everybody who is asked for is there, all the time.
skills-gaps-unasked = No investment of the plan asks for an owner: say in the table of owners which rank or skill each asks for.
skills-gaps-unplanned = Make a plan: what nobody can own shows here then.
skills-lack-nobody = Nobody: { $asked } ({ $when })
skills-lack-busy = All own something else or teach: { $asked } ({ $when })
skills-lack-mentors =
    { $count ->
        [one] No mentor above the rank it trains for ({ $when })
       *[other] Fewer than { $count } mentors above the rank it trains for ({ $when })
    }
skills-asked-rank = { $rank } or above
skills-asked-skill = { $skill } at level { $level }

skills-hint-track = { $track } path
skills-hint-people =
    { $people } people, each owns up to { $span ->
        [one] one investment
       *[other] { $span } investments
    } at once
skills-hint-owned = at the tightest, in { $period }, they own { $owned } of { $room } they can
skills-hint-freedom = freedom: team { $team }, task { $task }, technology { $technology }, time { $time }
skills-hint-responsibility = responsibility { $responsibility }
skills-hint-answers-for = responsibility { $responsibility }: { $text }
skills-hint-level = { $rank } at { $level }
skills-hint-nobody = expected of nobody
skills-hint-worst = level { $level }: { $need } asked for at once in { $period }, { $have } can be owned

skills-column-skill = Skill
skills-column-rank = { $rank } ({ $track })
skills-column-worst = What the plan asks for
