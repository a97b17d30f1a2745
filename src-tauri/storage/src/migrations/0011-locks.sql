-- An investment can be locked where the plan has it.

CREATE TABLE decision_new (
    investment TEXT NOT NULL PRIMARY KEY REFERENCES investment (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
    kind TEXT NOT NULL CHECK (kind IN ('pin', 'lock', 'exclude')),
    start INTEGER CHECK (start BETWEEN 0 AND 65535),
    CHECK ((kind = 'exclude') = (start IS NULL))
) STRICT;
INSERT INTO decision_new SELECT investment, position, kind, start FROM decision;
DROP TABLE decision;
ALTER TABLE decision_new RENAME TO decision;
