import { describe, expect, it } from 'vitest';
import { columnArea, edgePull, nearestPeriod } from './columns';

const columns = { left: 160, width: 100, count: 8, top: 90, bottom: 490 };

describe('the columns of a chart', () => {
  it('say which period begins nearest to an edge', () => {
    expect(nearestPeriod(columns, 160)).toBe(0);
    expect(nearestPeriod(columns, 209)).toBe(0);
    expect(nearestPeriod(columns, 211)).toBe(1);
    expect(nearestPeriod(columns, -500)).toBe(0);
    expect(nearestPeriod(columns, 5000)).toBe(7);
  });

  it('say where periods are, never beyond the last', () => {
    expect(columnArea(columns, 2, 2)).toEqual({ x: 360, y: 90, width: 200, height: 400 });
    expect(columnArea(columns, 7, 3).width).toBe(100);
  });
});

describe('the edge of a view', () => {
  it('pulls harder the nearer the pointer is, and not in the middle', () => {
    expect(edgePull(400, 0, 800)).toBe(0);
    expect(edgePull(20, 0, 800)).toBeLessThan(0);
    expect(edgePull(795, 0, 800)).toBeGreaterThan(edgePull(770, 0, 800));
    expect(edgePull(-50, 0, 800)).toBe(-14);
  });

  it('does not pull in a view with hardly any room', () => {
    expect(edgePull(2, 0, 60)).toBe(0);
  });
});
