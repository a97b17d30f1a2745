-- What is not certain: how far investments may turn out otherwise than planned, and what may happen from outside.
-- Shares and chances in basis points; periods are counted from 0.

CREATE TABLE estimate (
    investment TEXT NOT NULL PRIMARY KEY REFERENCES investment (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
    cost_low INTEGER CHECK (cost_low BETWEEN 0 AND 10000),
    cost_high INTEGER CHECK (cost_high BETWEEN 10000 AND 100000),
    shortest INTEGER CHECK (shortest BETWEEN 0 AND 65535),
    longest INTEGER CHECK (longest BETWEEN 0 AND 65535),
    effect_spread INTEGER NOT NULL CHECK (effect_spread BETWEEN 0 AND 10000),
    feasible INTEGER NOT NULL CHECK (feasible BETWEEN 0 AND 10000),
    spike TEXT REFERENCES investment (id) ON DELETE RESTRICT,
    CHECK ((cost_low IS NULL) = (cost_high IS NULL)),
    CHECK ((shortest IS NULL) = (longest IS NULL))
) STRICT;

CREATE TABLE shock (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^a-z0-9-]*'),
    position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
    name TEXT NOT NULL,
    chance INTEGER NOT NULL CHECK (chance BETWEEN 0 AND 10000),
    first INTEGER NOT NULL CHECK (first BETWEEN 0 AND 65535),
    last INTEGER NOT NULL CHECK (last BETWEEN 0 AND 65535),
    fund TEXT REFERENCES fund (id) ON DELETE RESTRICT,
    pool TEXT REFERENCES pool (id) ON DELETE RESTRICT,
    share INTEGER CHECK (share BETWEEN 0 AND 10000),
    delay INTEGER CHECK (delay BETWEEN 0 AND 65535),
    CHECK ((fund IS NOT NULL) + (pool IS NOT NULL) + (delay IS NOT NULL) = 1),
    CHECK ((delay IS NULL) = (share IS NOT NULL))
) STRICT;
