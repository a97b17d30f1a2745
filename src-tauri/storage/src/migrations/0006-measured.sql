-- What was measured of outcomes: a value of the metric, in thousandths of its unit, at the end of a period. An outcome
-- is named without a foreign key: its values outlive it.

CREATE TABLE measured (
    position INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    outcome TEXT NOT NULL CHECK (length(outcome) BETWEEN 1 AND 64)
) STRICT;

CREATE TABLE measured_value (
    measured INTEGER NOT NULL REFERENCES measured (position) ON DELETE RESTRICT,
    period INTEGER NOT NULL CHECK (period BETWEEN 0 AND 65535),
    value INTEGER NOT NULL CHECK (value BETWEEN -1000000000000 AND 1000000000000),
    PRIMARY KEY (measured, period)
) STRICT;
