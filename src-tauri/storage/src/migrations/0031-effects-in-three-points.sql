-- The least and the most that an investment may move its outcomes, in place of one figure for both.

ALTER TABLE estimate ADD COLUMN effect_low INTEGER CHECK (effect_low BETWEEN 0 AND 10000);
ALTER TABLE estimate ADD COLUMN effect_high INTEGER CHECK (
    effect_high BETWEEN 10000 AND 100000 AND (effect_low IS NULL) = (effect_high IS NULL)
);
UPDATE estimate SET effect_low = 10000 - effect_spread, effect_high = 10000 + effect_spread WHERE effect_spread > 0;
ALTER TABLE estimate DROP COLUMN effect_spread;
