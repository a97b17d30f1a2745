-- Blades of the management flywheel, what turns them, and what pushes them. Links name both ends without foreign keys: they
-- outlive either of them.

CREATE TABLE blade (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^a-z0-9-]*'),
    position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
    name TEXT NOT NULL,
    start INTEGER NOT NULL CHECK (start BETWEEN 0 AND 100)
) STRICT;

CREATE TABLE influence (
    position INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    source TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 64),
    turned TEXT NOT NULL CHECK (length(turned) BETWEEN 1 AND 64),
    strength INTEGER NOT NULL CHECK (strength BETWEEN -2 AND 2 AND strength <> 0)
) STRICT;

CREATE TABLE push (
    position INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    investment TEXT NOT NULL CHECK (length(investment) BETWEEN 1 AND 64),
    blade TEXT NOT NULL CHECK (length(blade) BETWEEN 1 AND 64),
    points INTEGER NOT NULL CHECK (points BETWEEN -20 AND 20 AND points <> 0),
    lag INTEGER NOT NULL CHECK (lag BETWEEN 0 AND 120)
) STRICT;
