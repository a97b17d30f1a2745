-- What kind of circumstance may come, and who says so.

ALTER TABLE shock ADD COLUMN category TEXT CHECK (
    category IN ('political', 'economic', 'social', 'technological', 'environmental', 'legal')
);
ALTER TABLE shock ADD COLUMN source TEXT NOT NULL DEFAULT '';
