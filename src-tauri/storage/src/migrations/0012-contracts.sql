-- Contracts on outcomes: how far an outcome has to be, by when, and what missing it costs. How far is a share of the way in
-- basis points, or a value of the metric in thousandths of its unit.

CREATE TABLE contract (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^a-z0-9-]*'),
    position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
    name TEXT NOT NULL,
    outcome TEXT NOT NULL REFERENCES outcome (id) ON DELETE RESTRICT,
    share INTEGER CHECK (share BETWEEN 1 AND 10000),
    measure INTEGER,
    by_period INTEGER CHECK (by_period BETWEEN 0 AND 65535),
    over INTEGER NOT NULL CHECK (over BETWEEN 0 AND 65535),
    how TEXT NOT NULL,
    owner TEXT NOT NULL,
    penalty INTEGER NOT NULL CHECK (penalty BETWEEN 0 AND 10000000000000),
    strictness TEXT NOT NULL CHECK (strictness IN ('hard', 'soft', 'off')),
    price INTEGER NOT NULL CHECK (price BETWEEN 0 AND 100000),
    CHECK ((share IS NULL) <> (measure IS NULL))
) STRICT;
