-- What moves the business, how these drivers compare in pairs, and how much of each which outcome carries. Links name both
-- ends without foreign keys: they outlive either of them.

CREATE TABLE driver (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^a-z0-9-]*'),
    position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('opportunity', 'threat')),
    importance INTEGER CHECK (importance BETWEEN 0 AND 100),
    note TEXT NOT NULL
) STRICT;

CREATE TABLE comparison (
    position INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    driver TEXT NOT NULL CHECK (length(driver) BETWEEN 1 AND 64),
    than TEXT NOT NULL CHECK (length(than) BETWEEN 1 AND 64),
    times INTEGER NOT NULL CHECK (times BETWEEN 1 AND 9)
) STRICT;

CREATE TABLE driver_link (
    position INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    driver TEXT NOT NULL CHECK (length(driver) BETWEEN 1 AND 64),
    outcome TEXT NOT NULL CHECK (length(outcome) BETWEEN 1 AND 64),
    share INTEGER NOT NULL CHECK (share BETWEEN 0 AND 10000)
) STRICT;
