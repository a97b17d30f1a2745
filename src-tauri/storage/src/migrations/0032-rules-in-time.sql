-- The first and the last period that a rule looks at, and rules that say what must be done, and by when.

CREATE TABLE rule_new (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^a-z0-9-]*'),
    position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (
        kind IN ('at_work', 'choose', 'begin', 'gate', 'take', 'keep', 'change', 'support', 'risk', 'must')
    ),
    most INTEGER CHECK (most BETWEEN 0 AND 65535),
    pool TEXT CHECK (length(pool) BETWEEN 1 AND 64),
    fund TEXT CHECK (length(fund) BETWEEN 1 AND 64),
    share INTEGER CHECK (share BETWEEN 0 AND 10000),
    support INTEGER CHECK (support BETWEEN -1000 AND 1000),
    risk INTEGER CHECK (risk BETWEEN 0 AND 10000000000000),
    among TEXT NOT NULL CHECK (
        among IN ('all', 'axis', 'kind', 'zone', 'team', 'theme', 'uncertain', 'investments')
    ),
    axis TEXT CHECK (axis IN ('methods', 'architecture', 'management', 'organization', 'skills')),
    investment_kind TEXT CHECK (investment_kind IN ('innovate', 'repay', 'run', 'enable')),
    zone TEXT CHECK (length(zone) BETWEEN 1 AND 64),
    team TEXT CHECK (length(team) BETWEEN 1 AND 64),
    theme TEXT CHECK (length(theme) BETWEEN 1 AND 64),
    first_period INTEGER CHECK (first_period BETWEEN 0 AND 65535),
    last_period INTEGER CHECK (last_period BETWEEN 0 AND 65535),
    strictness TEXT NOT NULL CHECK (strictness IN ('hard', 'soft', 'off')),
    price INTEGER NOT NULL CHECK (price BETWEEN 0 AND 100000),
    reason TEXT NOT NULL,
    category TEXT CHECK (
        category IN ('political', 'economic', 'social', 'technological', 'environmental', 'legal')
    ),
    source TEXT NOT NULL,
    CHECK ((kind IN ('at_work', 'choose', 'begin')) = (most IS NOT NULL)),
    CHECK ((kind IN ('take', 'keep')) = (share IS NOT NULL)),
    CHECK ((share IS NULL) = (pool IS NULL AND fund IS NULL)),
    CHECK (pool IS NULL OR fund IS NULL),
    CHECK ((kind = 'support') = (support IS NOT NULL)),
    CHECK ((kind = 'risk') = (risk IS NOT NULL)),
    CHECK ((among = 'axis') = (axis IS NOT NULL)),
    CHECK ((among = 'kind') = (investment_kind IS NOT NULL)),
    CHECK ((among = 'zone') = (zone IS NOT NULL)),
    CHECK ((among = 'team') = (team IS NOT NULL)),
    CHECK ((among = 'theme') = (theme IS NOT NULL))
) STRICT;
INSERT INTO rule_new (id, position, name, kind, most, pool, fund, share, support, risk, among, axis, investment_kind, zone, team, theme,
    strictness, price, reason, category, source)
SELECT id, position, name, kind, most, pool, fund, share, support, risk, among, axis, investment_kind, zone, team, theme,
    strictness, price, reason, category, source
FROM rule;

CREATE TABLE rule_investment_new (
    rule TEXT NOT NULL REFERENCES rule_new (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL CHECK (position >= 0),
    investment TEXT NOT NULL REFERENCES investment (id) ON DELETE RESTRICT,
    PRIMARY KEY (rule, position)
) STRICT;
INSERT INTO rule_investment_new SELECT rule, position, investment FROM rule_investment;

CREATE TABLE rule_level_new (
    rule TEXT NOT NULL REFERENCES rule_new (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL CHECK (position >= 0),
    capability TEXT NOT NULL REFERENCES capability (id) ON DELETE RESTRICT,
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
    PRIMARY KEY (rule, position)
) STRICT;
INSERT INTO rule_level_new SELECT rule, position, capability, level FROM rule_level;

DROP TABLE rule_level;
DROP TABLE rule_investment;
DROP TABLE rule;
ALTER TABLE rule_new RENAME TO rule;
ALTER TABLE rule_investment_new RENAME TO rule_investment;
ALTER TABLE rule_level_new RENAME TO rule_level;
