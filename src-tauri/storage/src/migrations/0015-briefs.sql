-- Answers to the seven questions about investments. A brief names its investment without a foreign key: it outlives it.

CREATE TABLE brief (
    position INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    investment TEXT NOT NULL CHECK (length(investment) BETWEEN 1 AND 64),
    product TEXT NOT NULL,
    users TEXT NOT NULL,
    value TEXT NOT NULL,
    contract TEXT NOT NULL,
    excellence TEXT NOT NULL,
    monitoring TEXT NOT NULL,
    iteration TEXT NOT NULL
) STRICT;
