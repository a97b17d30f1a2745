-- Whom the roadmap concerns, and where they stand on investments. A stance names both without foreign keys: it outlives
-- either of them.

CREATE TABLE stakeholder (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^a-z0-9-]*'),
    position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
    name TEXT NOT NULL,
    power INTEGER NOT NULL CHECK (power BETWEEN 1 AND 5),
    interest INTEGER NOT NULL CHECK (interest BETWEEN 1 AND 5),
    bears INTEGER CHECK (bears BETWEEN 0 AND 1000)
) STRICT;

CREATE TABLE stance (
    position INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    stakeholder TEXT NOT NULL CHECK (length(stakeholder) BETWEEN 1 AND 64),
    investment TEXT NOT NULL CHECK (length(investment) BETWEEN 1 AND 64),
    leaning INTEGER NOT NULL CHECK (leaning BETWEEN -2 AND 2),
    load INTEGER NOT NULL CHECK (load BETWEEN 0 AND 10)
) STRICT;
