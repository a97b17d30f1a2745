import { describe, expect, it } from 'vitest';
import { crossPlace, freePart } from './ghost';

const area = (x: number, width: number, y = 0) => ({ x, y, width, height: 20 });

describe('what is gone', () => {
  it('has its name in the widest part over which nothing lies', () => {
    expect(freePart(area(100, 200), [])).toEqual({ x: 100, width: 200 });
    expect(freePart(area(100, 200), [area(80, 60)])).toEqual({ x: 142, width: 158 });
    expect(freePart(area(100, 200), [area(150, 20), area(280, 40)])).toEqual({ x: 172, width: 106 });
  });

  it('is not disturbed by what lies in another row', () => {
    expect(freePart(area(100, 200), [area(80, 60, 20)])).toEqual({ x: 100, width: 200 });
  });

  it('has no room where all of it is taken', () => {
    expect(freePart(area(100, 50), [area(90, 70)]).width).toBe(0);
  });

  it('is named inside its outline or behind it, whole or not at all', () => {
    const place = (taken: ReturnType<typeof area>[], end = 600) =>
      crossPlace('Modular core', area(100, 120), taken, end);
    expect(place([])).toEqual({ x: 100, isNamed: true });
    expect(place([area(100, 80)])).toEqual({ x: 222, isNamed: true });
    expect(place([area(100, 80)], 300)).toEqual({ x: 182, isNamed: false });
    expect(place([area(100, 80), area(260, 80)])).toEqual({ x: 182, isNamed: false });
    expect(place([area(100, 118)], 300)).toBeNull();
  });
});
