import { describe, expect, it } from 'vitest';
import { freePart, nameWithin } from './ghost';

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

  it('shortens a name with a sign, and leaves it off where that would say nothing', () => {
    expect(nameWithin('Modular core', 200)).toBe('Modular core');
    expect(nameWithin('Modular core', 50)).toBe('Modula…');
    expect(nameWithin('Modular core', 20)).toBe('');
  });
});
