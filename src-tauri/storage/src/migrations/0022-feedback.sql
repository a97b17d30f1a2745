-- Feedback loops with their latencies in minutes, and how soon each tells once an investment is done. Outcomes, loops and
-- investments are named without foreign keys: what is said of them outlives them.

CREATE TABLE feedback_loop (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^a-z0-9-]*'),
    position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('needs', 'behaviour', 'code', 'ourselves')),
    now INTEGER NOT NULL CHECK (now BETWEEN 1 AND 5256000),
    wanted INTEGER CHECK (wanted BETWEEN 1 AND 5256000),
    outcome TEXT CHECK (length(outcome) BETWEEN 1 AND 64)
) STRICT;

CREATE TABLE shortening (
    position INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    feedback_loop TEXT NOT NULL CHECK (length(feedback_loop) BETWEEN 1 AND 64),
    investment TEXT NOT NULL CHECK (length(investment) BETWEEN 1 AND 64),
    latency INTEGER NOT NULL CHECK (latency BETWEEN 1 AND 5256000)
) STRICT;
