-- What levels are worth that are there at the end (points for each), and cycles that are over: what their plan was to be worth by their end and what that came to (millionths of a point), the way of
-- each outcome then (thousandths of its unit), and what was learned.

CREATE TABLE cycle (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^a-z0-9-]*'),
    position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
    name TEXT NOT NULL,
    began TEXT NOT NULL CHECK (length(began) = 7),
    ended TEXT NOT NULL CHECK (length(ended) = 7),
    promised INTEGER NOT NULL CHECK (promised BETWEEN -1000000000000000000 AND 1000000000000000000),
    reached INTEGER NOT NULL CHECK (reached BETWEEN -1000000000000000000 AND 1000000000000000000),
    planned INTEGER NOT NULL CHECK (planned BETWEEN 0 AND 100000),
    done INTEGER NOT NULL CHECK (done BETWEEN 0 AND 100000),
    review TEXT NOT NULL,
    account TEXT NOT NULL
) STRICT;

CREATE TABLE cycle_outcome (
    cycle TEXT NOT NULL REFERENCES cycle (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    baseline INTEGER NOT NULL,
    promised INTEGER NOT NULL,
    reached INTEGER,
    PRIMARY KEY (cycle, position)
) STRICT;

CREATE TABLE lasting_worth (
    capability TEXT NOT NULL PRIMARY KEY CHECK (length(capability) BETWEEN 1 AND 64),
    position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
    per_level INTEGER NOT NULL CHECK (per_level BETWEEN 1 AND 100000)
) STRICT;
