-- Which outcome is which of the four keys of delivery. The outcome is named without a foreign key: what is said of a key
-- outlives it.

CREATE TABLE delivery_key (
    position INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    key TEXT NOT NULL CHECK (key IN ('deployment_frequency', 'lead_time', 'change_failure_rate', 'time_to_restore')),
    outcome TEXT NOT NULL CHECK (length(outcome) BETWEEN 1 AND 64),
    scale TEXT NOT NULL CHECK (scale IN ('log', 'linear'))
) STRICT;
