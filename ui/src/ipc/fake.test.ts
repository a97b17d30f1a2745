// The fake against what the real commands answered on the sample (generated/recorded.ts, written by a test in Rust).
// The compiler sees to the fields; here it is the codes in them that the window goes by: kinds of marks, states of proof,
// keys and kinds of columns, ids of cards.
import { describe, expect, it } from 'vitest';
import { FakeDesktop } from './fake';
import { recorded, recordedGrids } from './generated/recorded';
import type { GridName } from './generated/GridName';

const grids = Object.keys(recordedGrids) as GridName[];
const fake = new FakeDesktop('sample');
const area = { width: 1072, height: 748, theme: 'light' as const };
const family = (column: { key: string }) => column.key.split(':')[0];
const prefix = (mark: { id: string }) => mark.id.split(':')[0];

describe('the fake', () => {
  it('has the numbers of the scorecard, and says what is proven, as the program does', async () => {
    const { cards, proof } = await fake.call('show_plan', { ...area, chart: 'roadmap' });
    expect(cards.map(({ id }) => id)).toEqual(recorded.show_plan.cards.map(({ id }) => id));
    expect(proof?.state).toBe(recorded.show_plan.proof.state);
  });

  it('names marks as the program does', async () => {
    const { chart } = await fake.call('show_plan', { ...area, chart: 'roadmap' });
    const real = recorded.show_plan.chart.marks;
    const investments = chart?.marks.filter(({ kind }) => kind === 'investment') ?? [];
    expect(investments.length).toBeGreaterThan(0);
    expect(new Set(investments.map(prefix))).toEqual(new Set(['investment']));
    for (const mark of real) expect(prefix(mark)).toBe(mark.kind);
  });

  it.each(grids)('has columns of %s that are there, of the kind they have', async (grid) => {
    const view = await fake.call('show_grid', { grid });
    // a column of a period or of a thing has its id behind it
    const kinds = new Map(recordedGrids[grid].columns.map((column) => [family(column), column.kind]));
    for (const column of view.columns)
      expect([column.key, kinds.get(family(column))]).toEqual([column.key, column.kind]);
    expect(view.has_fixed_rows).toBe(recordedGrids[grid].has_fixed_rows);
  });
});
