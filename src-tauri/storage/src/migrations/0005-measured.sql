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

-- The pages may show two more charts.

CREATE TABLE story_page_now (
    position INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    chart TEXT NOT NULL CHECK (chart IN ('maturity', 'people', 'budget', 'roadmap', 'flow', 'price_of_yes',
        'difference', 'value_curve', 'frontier', 'fan', 'tornado', 'trajectories', 'commitments')),
    scenario TEXT,
    over_time INTEGER NOT NULL CHECK (over_time IN (0, 1)),
    title TEXT,
    title_written_for TEXT,
    notes TEXT NOT NULL,
    CHECK ((title IS NULL) = (title_written_for IS NULL))
) STRICT;

INSERT INTO story_page_now SELECT * FROM story_page;
DROP TABLE story_page;
ALTER TABLE story_page_now RENAME TO story_page;
