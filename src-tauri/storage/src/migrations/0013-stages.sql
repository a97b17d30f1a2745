-- What all work goes through, and which capability lifts which stage. A lift names both without foreign keys: it outlives
-- either of them.

CREATE TABLE stage (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^a-z0-9-]*'),
    position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
    name TEXT NOT NULL,
    capacity INTEGER NOT NULL CHECK (capacity BETWEEN 0 AND 1000000)
) STRICT;

CREATE TABLE lift (
    position INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    stage TEXT NOT NULL CHECK (length(stage) BETWEEN 1 AND 64),
    capability TEXT NOT NULL CHECK (length(capability) BETWEEN 1 AND 64),
    per_level INTEGER NOT NULL CHECK (per_level BETWEEN 1 AND 1000000)
) STRICT;
