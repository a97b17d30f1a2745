-- A page of the story can show any chart there is: which these are is known where they are drawn, so that a new one
-- needs no new shape.

CREATE TABLE story_page_new (
    position INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    chart TEXT NOT NULL CHECK (chart <> ''),
    scenario TEXT,
    over_time INTEGER NOT NULL CHECK (over_time IN (0, 1)),
    title TEXT,
    title_written_for TEXT,
    notes TEXT NOT NULL,
    CHECK ((title IS NULL) = (title_written_for IS NULL))
) STRICT;
INSERT INTO story_page_new SELECT position, chart, scenario, over_time, title, title_written_for, notes FROM story_page;
DROP TABLE story_page;
ALTER TABLE story_page_new RENAME TO story_page;
