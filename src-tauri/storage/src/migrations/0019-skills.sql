-- Skills, ranks on two paths, what is expected of them, and whom investments ask for. Links name both ends without foreign
-- keys: they outlive either of them.

CREATE TABLE skill (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^a-z0-9-]*'),
    position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
    name TEXT NOT NULL
) STRICT;

CREATE TABLE rank (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^a-z0-9-]*'),
    position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
    name TEXT NOT NULL,
    track TEXT NOT NULL CHECK (track IN ('expert', 'management')),
    headcount INTEGER NOT NULL CHECK (headcount BETWEEN 0 AND 10000),
    team INTEGER NOT NULL CHECK (team BETWEEN 0 AND 5),
    task INTEGER NOT NULL CHECK (task BETWEEN 0 AND 5),
    technology INTEGER NOT NULL CHECK (technology BETWEEN 0 AND 5),
    time INTEGER NOT NULL CHECK (time BETWEEN 0 AND 5),
    responsibility INTEGER NOT NULL CHECK (responsibility BETWEEN 0 AND 5),
    answers_for TEXT NOT NULL,
    span INTEGER NOT NULL CHECK (span BETWEEN 1 AND 20)
) STRICT;

CREATE TABLE expectation (
    position INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    rank TEXT NOT NULL CHECK (length(rank) BETWEEN 1 AND 64),
    skill TEXT NOT NULL CHECK (length(skill) BETWEEN 1 AND 64),
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5)
) STRICT;

CREATE TABLE ownership (
    position INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    investment TEXT NOT NULL CHECK (length(investment) BETWEEN 1 AND 64),
    rank TEXT CHECK (length(rank) BETWEEN 1 AND 64),
    skill TEXT CHECK (length(skill) BETWEEN 1 AND 64),
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
    trains TEXT CHECK (length(trains) BETWEEN 1 AND 64),
    trained INTEGER NOT NULL CHECK (trained BETWEEN 0 AND 1000),
    mentors INTEGER NOT NULL CHECK (mentors BETWEEN 0 AND 1000)
) STRICT;
