-- At which level a capability was said and seen to be, when and by whom. The capability is named without a foreign key: what
-- was seen outlives it.

CREATE TABLE assessment (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^a-z0-9-]*'),
    position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
    capability TEXT NOT NULL CHECK (length(capability) BETWEEN 1 AND 64),
    month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
    assessor TEXT NOT NULL,
    declared INTEGER NOT NULL CHECK (declared BETWEEN 0 AND 5),
    evidenced INTEGER NOT NULL CHECK (evidenced BETWEEN 0 AND 5),
    evidence TEXT NOT NULL
) STRICT;
