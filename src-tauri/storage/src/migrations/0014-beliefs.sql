-- What is believed and which capability lives it, and what has to grow together. Links name both ends without foreign keys:
-- they outlive either of them.

CREATE TABLE principle (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^a-z0-9-]*'),
    position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
    name TEXT NOT NULL,
    asked INTEGER NOT NULL CHECK (asked BETWEEN 1 AND 9)
) STRICT;

CREATE TABLE practice (
    position INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    principle TEXT NOT NULL CHECK (length(principle) BETWEEN 1 AND 64),
    capability TEXT NOT NULL CHECK (length(capability) BETWEEN 1 AND 64),
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5)
) STRICT;

CREATE TABLE theme (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^a-z0-9-]*'),
    position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
    name TEXT NOT NULL,
    gap INTEGER NOT NULL CHECK (gap BETWEEN 0 AND 4)
) STRICT;

CREATE TABLE companion (
    position INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    theme TEXT NOT NULL CHECK (length(theme) BETWEEN 1 AND 64),
    capability TEXT NOT NULL CHECK (length(capability) BETWEEN 1 AND 64)
) STRICT;
