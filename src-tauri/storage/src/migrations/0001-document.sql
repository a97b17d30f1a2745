-- The first shape of a Cairn document. Once released, this file is never edited: add a new one.
-- Money is in minor units, people in hundredths of an FTE, shares in basis points, measures in
-- thousandths of their unit, worth in points, plan value in millionths of a point.
-- The order in which the user sees a list is its column `position`.

CREATE TABLE meta (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    document TEXT NOT NULL CHECK (length(document) BETWEEN 1 AND 64),
    generation INTEGER NOT NULL CHECK (generation >= 1),
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    app_version TEXT NOT NULL,
    created TEXT NOT NULL,
    saved TEXT NOT NULL
) STRICT;

CREATE TABLE operation (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq >= 1),
    label TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;

CREATE TABLE settings (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    currency TEXT NOT NULL,
    period_length TEXT NOT NULL CHECK (period_length IN ('month', 'quarter', 'half_year')),
    fiscal_year_start INTEGER NOT NULL CHECK (fiscal_year_start BETWEEN 1 AND 12),
    first_period TEXT NOT NULL CHECK (first_period GLOB '[12][0-9][0-9][0-9]-[01][0-9]'),
    periods INTEGER NOT NULL CHECK (periods BETWEEN 1 AND 120),
    discount_per_year INTEGER NOT NULL CHECK (discount_per_year BETWEEN 0 AND 10000),
    is_sample INTEGER NOT NULL CHECK (is_sample IN (0, 1))
) STRICT;

CREATE TABLE capability (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^a-z0-9-]*'),
    position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
    name TEXT NOT NULL,
    axis TEXT NOT NULL CHECK (axis IN ('methods', 'architecture', 'management', 'organization', 'skills')),
    now INTEGER NOT NULL CHECK (now BETWEEN 0 AND 5),
    next INTEGER NOT NULL CHECK (next BETWEEN 0 AND 5),
    target INTEGER NOT NULL CHECK (target BETWEEN 0 AND 5)
) STRICT;

CREATE TABLE fund (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^a-z0-9-]*'),
    position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
    name TEXT NOT NULL,
    carry_over INTEGER NOT NULL CHECK (carry_over IN (0, 1))
) STRICT;

CREATE TABLE fund_limit (
    fund TEXT NOT NULL REFERENCES fund (id) ON DELETE RESTRICT,
    period INTEGER NOT NULL CHECK (period BETWEEN 0 AND 65535),
    amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 10000000000000),
    PRIMARY KEY (fund, period)
) STRICT, WITHOUT ROWID;

CREATE TABLE pool (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^a-z0-9-]*'),
    position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
    name TEXT NOT NULL
) STRICT;

CREATE TABLE pool_capacity (
    pool TEXT NOT NULL REFERENCES pool (id) ON DELETE RESTRICT,
    period INTEGER NOT NULL CHECK (period BETWEEN 0 AND 65535),
    people INTEGER NOT NULL CHECK (people BETWEEN 0 AND 10000000),
    PRIMARY KEY (pool, period)
) STRICT, WITHOUT ROWID;

CREATE TABLE output (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^a-z0-9-]*'),
    position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('deliverable', 'capability_level')),
    capability TEXT REFERENCES capability (id) ON DELETE RESTRICT,
    level INTEGER CHECK (level BETWEEN 1 AND 5),
    made_by TEXT NOT NULL CHECK (made_by IN ('all', 'any')),
    CHECK ((kind = 'capability_level') = (capability IS NOT NULL)),
    CHECK ((kind = 'capability_level') = (level IS NOT NULL))
) STRICT;

CREATE TABLE investment (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^a-z0-9-]*'),
    position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
    name TEXT NOT NULL,
    axis TEXT NOT NULL CHECK (axis IN ('methods', 'architecture', 'management', 'organization', 'skills')),
    kind TEXT NOT NULL CHECK (kind IN ('innovate', 'repay', 'run', 'enable')),
    duration INTEGER NOT NULL CHECK (duration BETWEEN 0 AND 65535),
    note TEXT NOT NULL
) STRICT;

CREATE TABLE investment_cost (
    investment TEXT NOT NULL REFERENCES investment (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL CHECK (position >= 0),
    fund TEXT NOT NULL REFERENCES fund (id) ON DELETE RESTRICT,
    PRIMARY KEY (investment, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE investment_cost_amount (
    investment TEXT NOT NULL,
    position INTEGER NOT NULL,
    age INTEGER NOT NULL CHECK (age BETWEEN 0 AND 65535),
    amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 10000000000000),
    PRIMARY KEY (investment, position, age),
    FOREIGN KEY (investment, position) REFERENCES investment_cost (investment, position) ON DELETE RESTRICT
) STRICT, WITHOUT ROWID;

CREATE TABLE investment_effort (
    investment TEXT NOT NULL REFERENCES investment (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL CHECK (position >= 0),
    pool TEXT NOT NULL REFERENCES pool (id) ON DELETE RESTRICT,
    PRIMARY KEY (investment, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE investment_effort_amount (
    investment TEXT NOT NULL,
    position INTEGER NOT NULL,
    age INTEGER NOT NULL CHECK (age BETWEEN 0 AND 65535),
    people INTEGER NOT NULL CHECK (people BETWEEN 0 AND 10000000),
    PRIMARY KEY (investment, position, age),
    FOREIGN KEY (investment, position) REFERENCES investment_effort (investment, position) ON DELETE RESTRICT
) STRICT, WITHOUT ROWID;

CREATE TABLE investment_output (
    investment TEXT NOT NULL REFERENCES investment (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL CHECK (position >= 0),
    output TEXT NOT NULL REFERENCES output (id) ON DELETE RESTRICT,
    PRIMARY KEY (investment, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE outcome (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^a-z0-9-]*'),
    position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
    name TEXT NOT NULL,
    metric TEXT NOT NULL,
    unit TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('up', 'down')),
    baseline INTEGER NOT NULL CHECK (baseline BETWEEN -1000000000000 AND 1000000000000),
    target INTEGER NOT NULL CHECK (target BETWEEN -1000000000000 AND 1000000000000),
    worth INTEGER NOT NULL CHECK (worth BETWEEN 0 AND 1000000),
    counts TEXT NOT NULL CHECK (counts IN ('each_period', 'once'))
) STRICT;

CREATE TABLE effect (
    position INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    output TEXT NOT NULL REFERENCES output (id) ON DELETE RESTRICT,
    outcome TEXT NOT NULL REFERENCES outcome (id) ON DELETE RESTRICT,
    share INTEGER NOT NULL CHECK (share BETWEEN 0 AND 10000),
    lag INTEGER NOT NULL CHECK (lag BETWEEN 0 AND 65535),
    confidence INTEGER NOT NULL CHECK (confidence BETWEEN 0 AND 10000)
) STRICT;

CREATE TABLE need (
    position INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    investment TEXT NOT NULL REFERENCES investment (id) ON DELETE RESTRICT,
    on_investment TEXT REFERENCES investment (id) ON DELETE RESTRICT,
    on_capability TEXT REFERENCES capability (id) ON DELETE RESTRICT,
    level INTEGER CHECK (level BETWEEN 1 AND 5),
    lag INTEGER NOT NULL CHECK (lag BETWEEN 0 AND 65535),
    CHECK ((on_investment IS NULL) <> (on_capability IS NULL)),
    CHECK ((on_capability IS NULL) = (level IS NULL))
) STRICT;

CREATE TABLE step (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^a-z0-9-]*'),
    position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
    name TEXT NOT NULL,
    promise TEXT NOT NULL,
    last_period INTEGER NOT NULL CHECK (last_period BETWEEN 0 AND 65535),
    least_worth INTEGER NOT NULL CHECK (least_worth BETWEEN 0 AND 1000000)
) STRICT;

CREATE TABLE decision (
    investment TEXT NOT NULL PRIMARY KEY REFERENCES investment (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
    kind TEXT NOT NULL CHECK (kind IN ('pin', 'exclude')),
    start INTEGER CHECK (start BETWEEN 0 AND 65535),
    CHECK ((kind = 'pin') = (start IS NOT NULL))
) STRICT;

-- A plan is a record of what was planned, so it does not refer to the roadmap as it is now.

CREATE TABLE plan (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    value INTEGER NOT NULL,
    bound INTEGER,
    proof TEXT NOT NULL CHECK (proof IN ('proven', 'bounded', 'stopped')),
    spend INTEGER NOT NULL,
    inputs TEXT NOT NULL CHECK (length(inputs) = 64),
    made_by TEXT NOT NULL,
    planned_at TEXT NOT NULL
) STRICT;

CREATE TABLE plan_start (
    investment TEXT NOT NULL PRIMARY KEY CHECK (length(investment) BETWEEN 1 AND 64),
    plan INTEGER NOT NULL REFERENCES plan (id) ON DELETE RESTRICT,
    start INTEGER NOT NULL CHECK (start BETWEEN 0 AND 65535)
) STRICT;

CREATE TABLE plan_left_out (
    position INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    plan INTEGER NOT NULL REFERENCES plan (id) ON DELETE RESTRICT,
    investment TEXT NOT NULL CHECK (length(investment) BETWEEN 1 AND 64),
    reason TEXT NOT NULL CHECK (
        reason IN (
            'excluded', 'needs_left_out', 'needs_level', 'no_time', 'adds_nothing',
            'fund_runs_out', 'pool_runs_out', 'not_tried'
        )
    ),
    subject TEXT,
    level INTEGER CHECK (level BETWEEN 0 AND 255),
    period INTEGER CHECK (period BETWEEN 0 AND 65535),
    missing INTEGER,
    CHECK ((reason IN ('needs_left_out', 'needs_level', 'fund_runs_out', 'pool_runs_out')) = (subject IS NOT NULL)),
    CHECK ((reason = 'needs_level') = (level IS NOT NULL)),
    CHECK ((reason IN ('fund_runs_out', 'pool_runs_out')) = (period IS NOT NULL)),
    CHECK ((reason IN ('fund_runs_out', 'pool_runs_out')) = (missing IS NOT NULL))
) STRICT;
