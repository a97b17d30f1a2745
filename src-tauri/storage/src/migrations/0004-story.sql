-- The pages a roadmap is presented on; without any it has the usual ones. A page names its scenario without a foreign
-- key: it outlives it.

CREATE TABLE story_page (
    position INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    chart TEXT NOT NULL CHECK (chart IN ('maturity', 'people', 'budget', 'roadmap', 'flow', 'price_of_yes',
        'difference', 'value_curve', 'frontier', 'fan', 'tornado')),
    scenario TEXT,
    over_time INTEGER NOT NULL CHECK (over_time IN (0, 1)),
    title TEXT,
    title_written_for TEXT,
    notes TEXT NOT NULL,
    CHECK ((title IS NULL) = (title_written_for IS NULL))
) STRICT;
