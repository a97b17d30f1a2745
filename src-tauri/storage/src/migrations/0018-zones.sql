-- Rules about what begins and about zones; zones with what lies in them; teams, which of them talk, and what brings them
-- together. Links name both ends without foreign keys: they outlive either of them.
-- The tables that are made anew come first: those after them take the pages that they leave.

CREATE TABLE rule_new (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^a-z0-9-]*'),
    position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('at_work', 'choose', 'begin', 'gate')),
    most INTEGER CHECK (most BETWEEN 0 AND 65535),
    among TEXT NOT NULL CHECK (among IN ('all', 'axis', 'kind', 'zone', 'investments')),
    axis TEXT CHECK (axis IN ('methods', 'architecture', 'management', 'organization', 'skills')),
    investment_kind TEXT CHECK (investment_kind IN ('innovate', 'repay', 'run', 'enable')),
    zone TEXT CHECK (length(zone) BETWEEN 1 AND 64),
    strictness TEXT NOT NULL CHECK (strictness IN ('hard', 'soft', 'off')),
    price INTEGER NOT NULL CHECK (price BETWEEN 0 AND 100000),
    reason TEXT NOT NULL,
    category TEXT CHECK (
        category IN ('political', 'economic', 'social', 'technological', 'environmental', 'legal')
    ),
    source TEXT NOT NULL,
    CHECK ((kind = 'gate') = (most IS NULL)),
    CHECK ((among = 'axis') = (axis IS NOT NULL)),
    CHECK ((among = 'kind') = (investment_kind IS NOT NULL)),
    CHECK ((among = 'zone') = (zone IS NOT NULL))
) STRICT;
INSERT INTO rule_new (id, position, name, kind, most, among, axis, investment_kind, strictness, price, reason, category, source)
SELECT id, position, name, kind, most, among, axis, investment_kind, strictness, price, reason, category, source FROM rule;

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

CREATE TABLE zone (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^a-z0-9-]*'),
    position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
    name TEXT NOT NULL,
    team TEXT CHECK (length(team) BETWEEN 1 AND 64)
) STRICT;

CREATE TABLE placement (
    position INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    investment TEXT CHECK (length(investment) BETWEEN 1 AND 64),
    capability TEXT CHECK (length(capability) BETWEEN 1 AND 64),
    zone TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 64),
    CHECK ((investment IS NULL) <> (capability IS NULL))
) STRICT;

CREATE TABLE team (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^a-z0-9-]*'),
    position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
    name TEXT NOT NULL
) STRICT;

CREATE TABLE talk (
    position INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    team TEXT NOT NULL CHECK (length(team) BETWEEN 1 AND 64),
    other TEXT NOT NULL CHECK (length(other) BETWEEN 1 AND 64)
) STRICT;

CREATE TABLE bridge (
    position INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    investment TEXT NOT NULL CHECK (length(investment) BETWEEN 1 AND 64),
    lag INTEGER NOT NULL CHECK (lag BETWEEN 0 AND 120)
) STRICT;

CREATE TABLE bridge_team (
    bridge INTEGER NOT NULL REFERENCES bridge (position) ON DELETE RESTRICT,
    position INTEGER NOT NULL CHECK (position >= 0),
    team TEXT NOT NULL CHECK (length(team) BETWEEN 1 AND 64),
    PRIMARY KEY (bridge, position)
) STRICT;
