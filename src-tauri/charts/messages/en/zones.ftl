# Zones: the sentence, what stands beside the picture, its table.

zones-none = No zone is described yet: type the parts of the whole and what lies in each, and what the plan does where shows here.
zones-unplanned =
    { $investments ->
        [0] No investment lies
        [one] One investment lies
       *[other] { $investments } investments lie
    } in { $count ->
        [one] the one zone
       *[other] { $count } zones
    }{ $nowhere ->
        [0] .
        [one] , one in none.
       *[other] , { $nowhere } in none.
    }
zones-dearest =
    { $count ->
        [one] The plan spends { $spent } of { $all } in the one zone, { $name }
       *[other] Of { $count } zones the plan spends most in { $name }: { $spent } of { $all }
    }{ $doubled ->
        [0] ; no two investments that overlap are both done.
        [one] ; one pair of investments that overlap is done twice over.
       *[other] ; { $doubled } pairs of investments that overlap are done twice over.
    }
zones-nothing-spent =
    { $count ->
        [one] The plan spends nothing in the one zone.
       *[other] The plan spends nothing in any of { $count } zones.
    }
zones-subtitle = What the plan spends in each zone, and which of its investments begin in which step
zones-subtitle-unplanned = What lies in each zone and would cost so much if all of it were done
zones-description =
    { $title } A list of { $count ->
        [0] no zone
        [one] one zone
       *[other] { $count } zones
    } with who owns each, what is spent there, and what begins when.
zones-table = Zones of { $name }

zones-spent = Spend
zones-would-cost = Would cost
zones-in-plan = In the plan
zones-possible = Could be invested in
zones-after = After the steps
zones-nobody = owned by nobody

zones-overlaps = Overlaps
zones-no-overlap = No two investments of a zone bring the same.
zones-overlap-doubled = { $first } and { $second } bring the same, and the plan does both.
zones-overlap-paid = { $first } and { $second } overlap; the plan does both and pays for it by rule { $rule }.
zones-overlap-apart = { $first } and { $second } overlap; rule { $rule } keeps them apart.
zones-overlap-open = { $first } and { $second } bring the same; the plan does at most one, but no rule says so.
zones-nowhere = In no zone
zones-nowhere-nothing = Every investment lies in a zone.
zones-nowhere-some =
    { $count ->
        [one] One investment; the plan spends { $spent } on it.
       *[other] { $count } investments; the plan spends { $spent } on them.
    }
zones-nowhere-unplanned =
    { $count ->
        [one] One investment.
       *[other] { $count } investments.
    }

zones-hint-owner = owner: { $team }
zones-hint-holds =
    { $count ->
        [0] no investment
        [one] one investment
       *[other] { $count } investments
    }, { $capabilities ->
        [0] no capability
        [one] one capability
       *[other] { $capabilities } capabilities
    }
zones-hint-plan =
    { $count ->
        [0] nothing in the plan
        [one] one in the plan for { $amount }
       *[other] { $count } in the plan for { $amount }
    }
zones-hint-busiest = at most { $count } begin at once, in { $period }
zones-hint-begins = { $name }: begins { $period }

zones-column-zone = Zone
zones-column-owner = Owned by
zones-column-capabilities = Capabilities
zones-column-investments = Investments
zones-row-overlap = Overlap: { $pair }
zones-row-nowhere = In no zone
