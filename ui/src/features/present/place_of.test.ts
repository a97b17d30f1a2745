import { describe, expect, it } from 'vitest';
import { placeOf } from './place_of';

const rows = [0, 100, 200, 300].map((top) => ({ top, bottom: top + 100 }));

describe('where a carried page lands', () => {
  it('is its own place until it has passed the middle of another', () => {
    expect(placeOf(rows, 150, 2)).toBe(2);
    expect(placeOf(rows, 230, 2)).toBe(2);
    expect(placeOf(rows, 260, 2)).toBe(3);
    expect(placeOf(rows, 60, 2)).toBe(2);
    expect(placeOf(rows, 40, 2)).toBe(1);
  });

  it('is the last place below all, and the first above all', () => {
    expect(placeOf(rows, 900, 1)).toBe(4);
    expect(placeOf(rows, -50, 4)).toBe(1);
    expect(placeOf([], 10, 1)).toBe(1);
  });
});
