import { describe, expect, it } from 'vitest';
import type { ChartPicture } from '../../ipc/generated/ChartPicture';
import type { DecisionLine } from '../../ipc/generated/DecisionLine';
import { askedBars } from './asked_bars';

const picture: ChartPicture = {
  svg: '',
  width: 1000,
  height: 500,
  table: { title: '', columns: [], rows: [] },
  columns: { left: 100, width: 100, count: 8, top: 80, bottom: 400 },
  marks: [
    {
      id: 'investment:a',
      kind: 'investment',
      name: 'A',
      hint: ['A'],
      area: { x: 302, y: 120, width: 196, height: 20 },
      lane: 1,
      links: [],
    },
  ],
};
const pin = (investment: string, start: number): DecisionLine => ({
  investment,
  name: investment.toUpperCase(),
  kind: 'pin',
  text: '',
  start,
});

describe('bars that stand where they were asked for', () => {
  it('are the pins that the picture does not keep, in the row of their bar', () => {
    expect(askedBars(picture, [pin('a', 0)], null)).toEqual([
      { investment: 'a', name: 'A', area: { x: 102, y: 120, width: 196, height: 20 } },
    ]);
    expect(askedBars(picture, [pin('a', 2)], null)).toEqual([]);
  });

  it('have no row while they are not in the plan', () => {
    expect(askedBars(picture, [pin('b', 3)], null)[0]?.area).toEqual({
      x: 400,
      y: 374,
      width: 100,
      height: 22,
    });
  });

  it('are what is being planned in place of what was decided before', () => {
    const found = askedBars(picture, [pin('a', 0)], { investment: 'a', name: 'A', start: 5 });
    expect(found.map((bar) => bar.area.x)).toEqual([602]);
  });
});
