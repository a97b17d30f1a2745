-- When an investment may start and has to be done, and outputs that only together move an outcome.

ALTER TABLE investment ADD COLUMN not_before INTEGER CHECK (not_before BETWEEN 0 AND 65535);
ALTER TABLE investment ADD COLUMN done_by INTEGER CHECK (done_by BETWEEN 0 AND 65535);

CREATE TABLE effect_together (
    effect INTEGER NOT NULL REFERENCES effect (position) ON DELETE RESTRICT,
    position INTEGER NOT NULL CHECK (position >= 0),
    output TEXT NOT NULL REFERENCES output (id) ON DELETE RESTRICT,
    PRIMARY KEY (effect, position)
) STRICT;
