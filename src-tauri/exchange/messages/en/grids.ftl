# The editing tables: their columns and cells, and what an edit comes to.

capabilities = Capabilities
investments = Investments
estimates = Estimates
funds = Funds
pools = Pools
outcomes = Outcomes
effects = Effects
steps = Steps
counted =
    { $count } { $kind ->
        [capability] { $count ->
            [1] capability
           *[other] capabilities
        }
        [investment] { $count ->
            [1] investment
           *[other] investments
        }
        [estimate] { $count ->
            [1] estimate
           *[other] estimates
        }
        [fund] { $count ->
            [1] fund
           *[other] funds
        }
        [pool] { $count ->
            [1] pool
           *[other] pools
        }
        [outcome] { $count ->
            [1] outcome
           *[other] outcomes
        }
        [effect] { $count ->
            [1] effect
           *[other] effects
        }
       *[step] { $count ->
            [1] step
           *[other] steps
        }
    }
new-row =
    New { $kind ->
        [capability] capability
        [investment] investment
        [estimate] estimate
        [fund] fund
        [pool] pool
        [outcome] outcome
        [effect] effect
       *[step] step
    }
output-at-level = { $capability } at level { $level }
need-level = { $capability } level { $level }
need-lag = { $on } (lag { $lag })

# columns
column-axis = Axis
column-capability = Capability
column-now = Now
column-next = Next
column-target = Target
column-investment = Investment
column-kind = Kind
column-raises = Raises
column-level = To level
column-duration = Duration
column-cost = { $fund } cost
column-people = { $pool } people
column-outputs = Other outputs
column-needs = Needs
column-not-before = Not before
column-done-by = Done by
column-note = Note
column-id = Id
column-output = Output
column-together = Together with
column-outcome = Outcome
column-share = Share of the way
column-lag = Shows after
column-confidence = Confidence
column-cost-low = Cost at least
column-cost-high = Cost at most
column-periods =
    { $length ->
        [month] Months
        [half-year] Half-years
       *[quarter] Quarters
    }
column-shortest = Shortest
column-longest = Longest
column-effect-low = Effect at least
column-effect-high = Effect at most
column-feasible = Feasible
column-spike = Shown by
column-fund = Fund
column-total = Total
column-carry-over = Carry over
column-pool = Pool
column-people-total =
    FTE-{ $length ->
        [month] months
        [half-year] half-years
       *[quarter] quarters
    }
column-metric = Metric
column-unit = Unit
column-better = Better
column-baseline = Baseline
column-worth = Worth
column-counts = Counts
column-step = Step
column-promise = Promise
column-ends-with = Ends with
column-gains = Gains at least
column-part = { $header }, { $period }

# units and cells
unit-periods =
    { $length ->
        [month] months
        [half-year] half-years
       *[quarter] quarters
    }
unit-of-plan = % of plan
unit-of-expected = % of expected
unit-people = FTE
unit-points = pts
yes = yes
no = no
higher = higher
lower = lower
each-period =
    { $length ->
        [month] each month
        [half-year] each half-year
       *[quarter] each quarter
    }
once = once
all-funds = All funds
all-pools = All pools

# what an edit makes and takes along
assumed-axis =
    { $count ->
        [1] One row names
       *[other] { $count } rows name
    } no axis: { $axis } is assumed.
assumed-level =
    { $count ->
        [1] One row raises
       *[other] { $count } rows raise
    } a capability without a level: one above today’s is assumed.
new-capabilities =
    { $count ->
        [1] “{ $first }” is a new capability.
       *[other] { $count } new capabilities, “{ $first }” the first.
    }
new-outputs =
    { $count ->
        [1] “{ $first }” is a new output.
       *[other] { $count } new outputs, “{ $first }” the first.
    }
goes-costs =
    { $count ->
        [1] One investment’s cost goes with it.
       *[other] { $count } investments’ costs go with it.
    }
goes-people =
    { $count ->
        [1] One investment’s people goes with it.
       *[other] { $count } investments’ people go with it.
    }
goes-outputs =
    { $count ->
        [1] One output goes with it.
       *[other] { $count } outputs go with it.
    }
goes-effects =
    { $count ->
        [1] One effect on an outcome goes with it.
       *[other] { $count } effects on outcomes go with it.
    }
goes-needs =
    { $count ->
        [1] One need goes with it.
       *[other] { $count } needs go with it.
    }
goes-decisions =
    { $count ->
        [1] One decision goes with it.
       *[other] { $count } decisions go with it.
    }
goes-shocks =
    { $count ->
        [1] One circumstance goes with it.
       *[other] { $count } circumstances go with it.
    }
loses-spike =
    { $count ->
        [1] One investment’s estimate loses its spike.
       *[other] { $count } investments’ estimates lose their spike.
    }
