// What a grid shows from top to bottom: heads of groups, rows, and the empty row in which a new one begins; and how
// wide its columns are. Rows are all of one height, so which are in view follows from where it is scrolled.
import type { AxisName } from '../../ipc/generated/AxisName';
import type { GridColumn } from '../../ipc/generated/GridColumn';
import type { GridGroup } from '../../ipc/generated/GridGroup';
import type { GridRow } from '../../ipc/generated/GridRow';

/** One line of a grid. `index` is the place among rows that can be selected. */
export type GridLine =
  | { kind: 'group'; axis: AxisName; summary: string; count: number }
  | { kind: 'row'; row: GridRow; index: number }
  | { kind: 'new'; index: number };

/** Height of a line, in px. */
export const LINE = 28;
/** Above how many lines only those in view are drawn. */
const MANY = 80;
/** How many lines beyond the view are drawn. */
const BEYOND = 10;

/** The lines of a grid: in groups, if there are groups, with the new row at the end. */
export function lines(rows: GridRow[], groups: GridGroup[], hasNewRow: boolean): GridLine[] {
  const found: GridLine[] = [];
  let axis: AxisName | null = null;
  rows.forEach((row, index) => {
    const group = groups.find((one) => one.axis === row.axis);
    if (group && row.axis !== axis) {
      const count = rows.filter((other) => other.axis === row.axis).length;
      found.push({ kind: 'group', axis: group.axis, summary: group.summary, count });
    }
    axis = row.axis;
    found.push({ kind: 'row', row, index });
  });
  if (hasNewRow) found.push({ kind: 'new', index: rows.length });
  return found;
}

/** First and last line that are drawn, and how much room stands for those that are not. */
export function inView(count: number, scrolled: number, height: number) {
  if (count <= MANY) return { first: 0, last: count, above: 0, below: 0 };
  const first = Math.max(0, Math.floor(scrolled / LINE) - BEYOND);
  const last = Math.min(count, Math.ceil((scrolled + height) / LINE) + BEYOND);
  return { first, last, above: first * LINE, below: (count - last) * LINE };
}

const WIDTHS: Record<string, number> = {
  text: 220,
  note: 280,
  choice: 116,
  name: 200,
  level: 64,
  whole: 84,
  money: 112,
  people: 92,
  percent: 96,
  measure: 92,
  period: 96,
};

/** How wide a column is, in px; `period` is the width of the columns of periods. */
export function widthOf(column: GridColumn, period: number): number {
  if (column.key.startsWith('period:')) return period;
  if (column.key === 'helps') return 64;
  if (column.key === 'unit') return 92;
  if (column.key === 'carry_over') return 96;
  if (column.key === 'total') return 108;
  const header = column.header.length * 7 + (column.unit === '' ? 28 : 64);
  return Math.max(column.key === 'plan' ? 132 : (WIDTHS[column.kind] ?? 120), Math.min(header, 200));
}
