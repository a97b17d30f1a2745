import { describe, expect, it } from 'vitest';
import type { GridRow } from '../../ipc/generated/GridRow';
import { inView, LINE, lines } from './layout';

const row = (id: string, axis: GridRow['axis']): GridRow => ({ id, axis, cells: [], notice: '' });

describe('the lines of a grid', () => {
  it('are headed by each group once, and end with the new row', () => {
    const groups = [
      { axis: 'methods' as const, summary: 'now 1.0 → 2.0' },
      { axis: 'skills' as const, summary: 'now 0.5 → 1.0' },
    ];
    const found = lines([row('a', 'methods'), row('b', 'methods'), row('c', 'skills')], groups, true);
    expect(found.map((line) => line.kind)).toEqual(['group', 'row', 'row', 'group', 'row', 'new']);
    expect(found[0]).toMatchObject({ axis: 'methods', count: 2 });
    expect(found.at(-1)).toEqual({ kind: 'new', index: 3 });
    expect(lines([row('a', 'methods')], [], false).map((line) => line.kind)).toEqual(['row']);
  });

  it('are drawn only where they are in view when there are hundreds', () => {
    const { first, last, above, below } = inView(600, 100 * LINE, 20 * LINE);
    expect([first, last]).toEqual([90, 130]);
    expect(above + (last - first) * LINE + below).toBe(600 * LINE);
    expect(inView(60, 0, 200)).toEqual({ first: 0, last: 60, above: 0, below: 0 });
  });
});
