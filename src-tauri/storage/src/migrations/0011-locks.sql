-- An investment can be locked where the plan has it: a pin that nothing moves.

ALTER TABLE decision ADD COLUMN locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1) AND (locked = 0 OR kind = 'pin'));
