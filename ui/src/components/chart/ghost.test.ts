import { describe, expect, it } from 'vitest';
import { freePart, namePlace, namePlaces, nameStart, type Ghost } from './ghost';

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
      namePlace({ kind: 'gone', name: 'Modular core', area: area(100, 120) }, taken, end);
    expect(place([])).toEqual({ x: 100, isNamed: true });
    expect(place([area(100, 80)])).toEqual({ x: 222, isNamed: true });
    expect(place([area(100, 80)], 300)).toEqual({ x: 182, isNamed: false });
    expect(place([area(100, 80), area(260, 80)])).toEqual({ x: 182, isNamed: false });
    expect(place([area(100, 118)], 300)).toBeNull();
  });
});

describe('the names of what was there', () => {
  const ghost = (kind: Ghost['kind'], x: number, width: number, y = 0): Ghost => ({
    id: `${kind} ${x}`,
    kind,
    area: area(x, width, y),
    isLater: false,
    name: 'Modular core',
  });

  it('stand in the part of their outline over which no bar lies, without a cross', () => {
    const was = ghost('was', 100, 120);
    expect(namePlaces([was], [area(180, 120)], 600)).toEqual([null]);
    const place = { x: 100, isNamed: true };
    expect(namePlaces([was], [area(240, 120)], 600)).toEqual([place]);
    expect(nameStart(was, place)).toBe(108);
    expect(nameStart(ghost('gone', 100, 120), place)).toBe(122);
  });

  it('never lie over one another, nor over the outline of another', () => {
    const two = [ghost('was', 100, 40), ghost('gone', 150, 120)];
    expect(namePlaces(two, [], 600)).toEqual([null, { x: 150, isNamed: true }]);
    const behind = [ghost('was', 100, 40), ghost('was', 100, 40)];
    expect(namePlaces(behind, [], 600).filter((place) => place?.isNamed)).toHaveLength(1);
  });

  it('are not said again of what has come in: its bar says it', () => {
    expect(namePlaces([ghost('new', 100, 120)], [], 600)).toEqual([null]);
  });
});
