-- What teams are asked, which team was asked when and by how many it was answered, and the means. Links name both ends
-- without foreign keys: they outlive either of them. From how many people on a survey is shown is a setting.

ALTER TABLE settings ADD COLUMN least_group INTEGER NOT NULL DEFAULT 5 CHECK (least_group BETWEEN 3 AND 100);

CREATE TABLE statement (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^a-z0-9-]*'),
    position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
    name TEXT NOT NULL,
    about TEXT NOT NULL CHECK (about IN ('culture', 'safety')),
    capability TEXT CHECK (length(capability) BETWEEN 1 AND 64)
) STRICT;

CREATE TABLE survey (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^a-z0-9-]*'),
    position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
    name TEXT NOT NULL,
    team TEXT NOT NULL,
    month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
    people INTEGER NOT NULL CHECK (people BETWEEN 0 AND 1000000)
) STRICT;

CREATE TABLE answer (
    position INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    survey TEXT NOT NULL CHECK (length(survey) BETWEEN 1 AND 64),
    statement TEXT NOT NULL CHECK (length(statement) BETWEEN 1 AND 64),
    mean INTEGER NOT NULL CHECK (mean BETWEEN 100 AND 700),
    spread INTEGER CHECK (spread BETWEEN 0 AND 300)
) STRICT;
