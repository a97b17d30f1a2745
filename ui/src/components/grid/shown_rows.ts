// Which rows of a table are shown, in which order: filtered and sorted for the eye, never in the document.
import type { GridColumn } from '../../ipc/generated/GridColumn';
import type { GridRow } from '../../ipc/generated/GridRow';

/** By which column rows are sorted. */
export interface Sorting {
  column: string;
  isDescending: boolean;
}

const NUMBERS = ['level', 'whole', 'money', 'people', 'percent', 'measure', 'period'];

/** Whether the cells of a column are numbers. */
export const isNumeric = (column: GridColumn) => NUMBERS.includes(column.kind);

const folded = (text: string) => text.toLocaleLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');

/** The rows that hold every word of a filter, sorted if asked; rows that are equal stay in their order. */
export function shownRows(
  rows: GridRow[],
  columns: GridColumn[],
  filter: string,
  sorting: Sorting | null,
): GridRow[] {
  const words = folded(filter).split(/\s+/).filter(Boolean);
  const found = rows.filter((row) => {
    const text = folded(row.cells.map((cell) => cell.text).join(' '));
    return words.every((word) => text.includes(word));
  });
  const at = columns.findIndex((column) => column.key === sorting?.column);
  const column = columns[at];
  if (!sorting || !column) return found;
  // what is empty comes last, whichever way it is sorted
  const isComputedNumber = column.key === 'plan' || isNumeric(column);
  const compare = (one: GridRow, other: GridRow): number => {
    const [a, b] = [one.cells[at]?.value ?? '', other.cells[at]?.value ?? ''];
    if (a === '' || b === '') return Number(a === '') - Number(b === '');
    const order = isComputedNumber ? Number(a) - Number(b) : a.localeCompare(b, undefined, { numeric: true });
    return sorting.isDescending ? -order : order;
  };
  return [...found].sort(compare);
}

/** What a click on a header does: ascending, descending, and back to the order of the roadmap. */
export function nextSorting(sorting: Sorting | null, column: string): Sorting | null {
  if (sorting?.column !== column) return { column, isDescending: false };
  return sorting.isDescending ? null : { column, isDescending: true };
}
