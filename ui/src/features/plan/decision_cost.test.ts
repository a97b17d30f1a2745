import { describe, expect, it } from 'vitest';
import type { DecisionLine } from '../../ipc/generated/DecisionLine';
import type { PriceLine } from '../../ipc/generated/PriceLine';
import { decisionCost } from './decision_cost';

const pin: DecisionLine = { investment: 'a', name: 'A', kind: 'pin', text: 'Pinned to Q3 2027', start: 2 };
const exclusion: DecisionLine = {
  investment: 'a',
  name: 'A',
  kind: 'exclude',
  text: 'Excluded',
  start: null,
};
const price = (text: string, difference: number | null): PriceLine => ({
  kind: 'decision',
  id: 'a',
  name: 'A',
  change: 'without it',
  text,
  difference,
  state: 'found',
  lines: [],
});

describe('what a decision costs', () => {
  it('is what would be won without it', () => {
    expect(decisionCost(pin, price('≈ +9 pts', 9e6), true)).toBe('this pin costs ≈ 9 pts');
    expect(decisionCost(exclusion, price('+1.5 pts', 15e5), true)).toBe('this exclusion costs 1.5 pts');
  });

  it('may be nothing, unknown, or not there yet', () => {
    expect(decisionCost(pin, price('0 pts', 0), true)).toBe('costs nothing');
    expect(decisionCost(pin, price('no plan found', null), true)).toBe('no plan found');
    expect(decisionCost(pin, undefined, true)).toBe('price follows…');
    expect(decisionCost(pin, price('+9 pts', 9e6), false)).toContain('older than the roadmap');
  });
});
