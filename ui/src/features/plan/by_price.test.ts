import { describe, expect, it } from 'vitest';
import type { LeftOutLine } from '../../ipc/generated/LeftOutLine';
import type { PriceLine } from '../../ipc/generated/PriceLine';
import { byPrice } from './by_price';

const line = (investment: string): LeftOutLine => ({
  investment,
  name: investment,
  axis: 'methods',
  reason: '',
  is_excluded: false,
});
const price = (difference: number | null): PriceLine => ({
  kind: 'investment',
  id: '',
  name: '',
  change: '',
  text: '',
  difference,
  state: 'found',
  lines: [],
});

describe('what is left out', () => {
  const lines = ['dear', 'impossible', 'cheap', 'unknown', 'free'].map(line);
  const prices = { dear: price(-9), impossible: price(null), cheap: price(-1), free: price(2) };

  it('keeps its order while prices are missing', () => {
    expect(byPrice(lines, prices, false)).toBe(lines);
  });

  it('is then listed from the cheapest yes on, with what has no price last', () => {
    const names = byPrice(lines, prices, true).map((one) => one.name);
    expect(names).toEqual(['free', 'cheap', 'dear', 'impossible', 'unknown']);
  });
});
