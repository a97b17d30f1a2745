-- Assumptions with what stands on them, how they would be found out, and what was. Investments, outputs and outcomes are named
-- without foreign keys: what is said of them outlives them.

CREATE TABLE assumption (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^a-z0-9-]*'),
    position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
    name TEXT NOT NULL,
    investment TEXT CHECK (length(investment) BETWEEN 1 AND 64),
    output TEXT CHECK (length(output) BETWEEN 1 AND 64),
    outcome TEXT CHECK (length(outcome) BETWEEN 1 AND 64),
    confidence INTEGER NOT NULL CHECK (confidence BETWEEN 0 AND 10000),
    test TEXT NOT NULL,
    due INTEGER CHECK (due BETWEEN 0 AND 65535),
    finding TEXT NOT NULL CHECK (finding IN ('open', 'held', 'failed')),
    found INTEGER CHECK (found BETWEEN 0 AND 65535),
    note TEXT NOT NULL
) STRICT;
