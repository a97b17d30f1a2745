-- What was promised of investments, since when it was known, and when it was done. An investment is named without a
-- foreign key: what was promised of it outlives it.

CREATE TABLE commitment (
    position INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    investment TEXT NOT NULL CHECK (length(investment) BETWEEN 1 AND 64),
    known INTEGER CHECK (known BETWEEN 0 AND 65535),
    promised INTEGER CHECK (promised BETWEEN 0 AND 65535),
    done INTEGER CHECK (done BETWEEN 0 AND 65535)
) STRICT;
