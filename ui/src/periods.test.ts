import { describe, expect, it } from 'vitest';
import { wholePeriods } from './periods';

describe('a period in a text', () => {
  it('does not break between quarter and year, in both languages', () => {
    expect(wholePeriods('Moves A (Q1 2028 → Q4 2027).')).toBe('Moves A (Q1\u00a02028 → Q4\u00a02027).');
    expect(wholePeriods('fin T3 2027, puis S2 2028')).toBe('fin T3\u00a02027, puis S2\u00a02028');
    expect(wholePeriods('Q4 2027–Q1 2028')).toBe('Q4\u00a02027–Q1\u00a02028');
  });

  it('does not break in a fiscal year, nor in a range within a year', () => {
    expect(wholePeriods('FY27 Q3 and EX27 T1')).toBe('FY27\u00a0Q3 and EX27\u00a0T1');
    expect(wholePeriods('Q2–Q3 2027')).toBe('Q2\u2060–\u2060Q3\u00a02027');
  });

  it('is all that is held together', () => {
    for (const text of ['FAQ1 2027', 'Q5 2027', 'Q1 20270', 'in 4 quarters', 'Team Q1']) {
      expect(wholePeriods(text)).toBe(text);
    }
  });
});
