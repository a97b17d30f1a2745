-- What is kept beside the plan: scenarios with what they came to last, and recorded decisions (verdicts) on what is
-- left out. Neither refers to an investment by a foreign key: both outlive what they are about.

CREATE TABLE scenario (
    position INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    name TEXT NOT NULL,
    what_if TEXT NOT NULL,
    sentence TEXT NOT NULL,
    kept TEXT NOT NULL,
    value INTEGER,
    bound INTEGER,
    proof TEXT CHECK (proof IN ('proven', 'bounded', 'stopped')),
    spend INTEGER,
    inputs TEXT,
    CHECK ((proof IS NULL) = (value IS NULL)),
    CHECK ((proof IS NULL) = (spend IS NULL)),
    CHECK ((proof IS NULL) = (inputs IS NULL)),
    CHECK (proof IS NOT NULL OR bound IS NULL)
) STRICT;

CREATE TABLE scenario_start (
    scenario INTEGER NOT NULL REFERENCES scenario (position) ON DELETE RESTRICT,
    investment TEXT NOT NULL CHECK (length(investment) BETWEEN 1 AND 64),
    start INTEGER NOT NULL CHECK (start BETWEEN 0 AND 65535),
    PRIMARY KEY (scenario, investment)
) STRICT;

CREATE TABLE verdict (
    position INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    investment TEXT NOT NULL CHECK (length(investment) BETWEEN 1 AND 64),
    says TEXT NOT NULL CHECK (says IN ('no', 'not_now', 'yes')),
    look_again INTEGER CHECK (look_again BETWEEN 0 AND 65535),
    reason TEXT NOT NULL,
    decided TEXT NOT NULL,
    CHECK ((says = 'not_now') = (look_again IS NOT NULL))
) STRICT;
