-- Technical debt: what repaying takes and what leaving it takes of a pool, in hundredths of an FTE, and which share of it an
-- investment repays, in basis points. Pools, debts and investments are named without foreign keys: what is said of them
-- outlives them.

CREATE TABLE debt (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^a-z0-9-]*'),
    position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
    name TEXT NOT NULL,
    note TEXT NOT NULL,
    pool TEXT NOT NULL CHECK (length(pool) BETWEEN 1 AND 64),
    principal INTEGER NOT NULL CHECK (principal BETWEEN 0 AND 10000000),
    interest INTEGER NOT NULL CHECK (interest BETWEEN 0 AND 10000000),
    growth INTEGER NOT NULL CHECK (growth BETWEEN 0 AND 10000)
) STRICT;

CREATE TABLE repayment (
    position INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    investment TEXT NOT NULL CHECK (length(investment) BETWEEN 1 AND 64),
    debt TEXT NOT NULL CHECK (length(debt) BETWEEN 1 AND 64),
    share INTEGER NOT NULL CHECK (share BETWEEN 0 AND 10000)
) STRICT;
