import { describe, expect, it } from 'vitest';
import { fillAll, fillDown, fillRight, layOver } from './fill';
import { single, type Selection } from './selection';

const area = (top: number, left: number, bottom: number, right: number): Selection => ({
  anchor: { row: top, column: left },
  focus: { row: bottom, column: right },
});
const textAt = ({ row, column }: { row: number; column: number }) => `${row}${column}`;

describe('filling', () => {
  it('goes down from the first row, or from the row above a single one', () => {
    expect(fillDown(area(0, 1, 2, 1), textAt)).toEqual([
      { row: 1, column: 1, text: '01' },
      { row: 2, column: 1, text: '01' },
    ]);
    expect(fillDown(single({ row: 3, column: 2 }), textAt)).toEqual([{ row: 3, column: 2, text: '22' }]);
    expect(fillDown(single({ row: 0, column: 2 }), textAt)).toEqual([]);
  });

  it('goes right from the first column, or from the column left of a single one', () => {
    expect(fillRight(area(1, 0, 1, 2), textAt)).toEqual([
      { row: 1, column: 1, text: '10' },
      { row: 1, column: 2, text: '10' },
    ]);
    expect(fillRight(single({ row: 1, column: 0 }), textAt)).toEqual([]);
  });

  it('puts one text everywhere', () => {
    expect(fillAll(area(0, 0, 1, 1), 'x').map((fill) => fill.text)).toEqual(['x', 'x', 'x', 'x']);
  });
});

describe('laying pasted cells over a table', () => {
  it('grows rows and counts what is beside the last column', () => {
    const { fills, leftOut } = layOver([['a', 'b'], ['c']], single({ row: 5, column: 2 }), 3);
    expect(fills).toEqual([
      { row: 5, column: 2, text: 'a' },
      { row: 6, column: 2, text: 'c' },
    ]);
    expect(leftOut).toBe(1);
  });

  it('repeats a block that goes into the selection without a rest', () => {
    const { fills } = layOver([['a'], ['b']], area(0, 0, 3, 1), 4);
    expect(fills.filter(({ column }) => column === 1).map(({ text }) => text)).toEqual(['a', 'b', 'a', 'b']);
    expect(layOver([['a'], ['b']], area(0, 0, 2, 0), 4).fills).toHaveLength(2);
  });
});
