import { describe, expect, it } from 'vitest';
import { edges, holds, moved, places, single, tabbed } from './selection';

const extent = { rows: 3, columns: 4 };

describe('a selection', () => {
  it('moves with one cell and stays on the table', () => {
    const start = single({ row: 0, column: 0 });
    expect(moved(start, { row: -1, column: 9 }, extent, false)).toEqual(single({ row: 0, column: 3 }));
  });

  it('extends from where it began, in whatever direction', () => {
    const grown = moved(single({ row: 2, column: 2 }), { row: 1, column: 0 }, extent, true);
    expect(edges(grown)).toEqual({ top: 1, bottom: 2, left: 0, right: 2 });
    expect(places(grown)).toHaveLength(6);
    expect(holds(grown, { row: 1, column: 1 })).toBe(true);
    expect(holds(grown, { row: 0, column: 1 })).toBe(false);
  });

  it('goes by Tab to the end of a row, to the next row, and out at the end', () => {
    expect(tabbed({ row: 0, column: 3 }, extent, 1)).toEqual({ row: 1, column: 0 });
    expect(tabbed({ row: 1, column: 0 }, extent, -1)).toEqual({ row: 0, column: 3 });
    expect(tabbed({ row: 2, column: 3 }, extent, 1)).toBeNull();
    expect(tabbed({ row: 0, column: 0 }, extent, -1)).toBeNull();
  });
});
