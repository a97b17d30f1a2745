-- Rules of the user: how many at work, how many done, what has to hold first; and that a rule is why something is left
-- out. Prices are whole points.
-- The table that is made anew comes first: those after it take the page that it leaves, so that none stays empty.

CREATE TABLE plan_left_out_new (
    position INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    plan INTEGER NOT NULL REFERENCES plan (id) ON DELETE RESTRICT,
    investment TEXT NOT NULL CHECK (length(investment) BETWEEN 1 AND 64),
    reason TEXT NOT NULL CHECK (
        reason IN (
            'excluded', 'needs_left_out', 'needs_level', 'no_time', 'adds_nothing',
            'fund_runs_out', 'pool_runs_out', 'rule_forbids', 'rule_costs', 'not_tried'
        )
    ),
    subject TEXT,
    level INTEGER CHECK (level BETWEEN 0 AND 255),
    period INTEGER CHECK (period BETWEEN 0 AND 65535),
    missing INTEGER,
    CHECK (
        (reason IN ('needs_left_out', 'needs_level', 'fund_runs_out', 'pool_runs_out', 'rule_forbids', 'rule_costs'))
        = (subject IS NOT NULL)
    ),
    CHECK ((reason = 'needs_level') = (level IS NOT NULL)),
    CHECK (reason = 'rule_forbids' OR (reason IN ('fund_runs_out', 'pool_runs_out')) = (period IS NOT NULL)),
    CHECK ((reason IN ('fund_runs_out', 'pool_runs_out')) = (missing IS NOT NULL))
) STRICT;
INSERT INTO plan_left_out_new
SELECT position, plan, investment, reason, subject, level, period, missing FROM plan_left_out;
DROP TABLE plan_left_out;
ALTER TABLE plan_left_out_new RENAME TO plan_left_out;

CREATE TABLE rule (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^a-z0-9-]*'),
    position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('at_work', 'choose', 'gate')),
    most INTEGER CHECK (most BETWEEN 0 AND 65535),
    among TEXT NOT NULL CHECK (among IN ('all', 'axis', 'kind', 'investments')),
    axis TEXT CHECK (axis IN ('methods', 'architecture', 'management', 'organization', 'skills')),
    investment_kind TEXT CHECK (investment_kind IN ('innovate', 'repay', 'run', 'enable')),
    strictness TEXT NOT NULL CHECK (strictness IN ('hard', 'soft', 'off')),
    price INTEGER NOT NULL CHECK (price BETWEEN 0 AND 100000),
    reason TEXT NOT NULL,
    category TEXT CHECK (
        category IN ('political', 'economic', 'social', 'technological', 'environmental', 'legal')
    ),
    source TEXT NOT NULL,
    CHECK ((kind = 'gate') = (most IS NULL)),
    CHECK ((among = 'axis') = (axis IS NOT NULL)),
    CHECK ((among = 'kind') = (investment_kind IS NOT NULL))
) STRICT;

CREATE TABLE rule_investment (
    rule TEXT NOT NULL REFERENCES rule (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL CHECK (position >= 0),
    investment TEXT NOT NULL REFERENCES investment (id) ON DELETE RESTRICT,
    PRIMARY KEY (rule, position)
) STRICT;

CREATE TABLE rule_level (
    rule TEXT NOT NULL REFERENCES rule (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL CHECK (position >= 0),
    capability TEXT NOT NULL REFERENCES capability (id) ON DELETE RESTRICT,
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
    PRIMARY KEY (rule, position)
) STRICT;
