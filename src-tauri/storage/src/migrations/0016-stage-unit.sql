-- What is counted of the work that gets through the stages: "changes". Empty while nobody has said it.

ALTER TABLE settings ADD COLUMN stage_unit TEXT NOT NULL DEFAULT '';
