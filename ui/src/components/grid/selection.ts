// Which cells are selected: one that has the focus, and a rectangle from where the selection began to it.
// Deliberately not here: what is in the cells, and anything about pixels.

/** A cell by its place among the rows and columns that are shown. */
export interface Place {
  row: number;
  column: number;
}

/** A rectangle of cells from where it began to the cell that has the focus. */
export interface Selection {
  anchor: Place;
  focus: Place;
}

/** How many rows and columns are shown. */
export interface Extent {
  rows: number;
  columns: number;
}

/** The edges of a selection, all included. */
export interface Edges {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** One cell. */
export const single = (place: Place): Selection => ({ anchor: place, focus: place });

/** The edges of a selection. */
export const edges = ({ anchor, focus }: Selection): Edges => ({
  top: Math.min(anchor.row, focus.row),
  bottom: Math.max(anchor.row, focus.row),
  left: Math.min(anchor.column, focus.column),
  right: Math.max(anchor.column, focus.column),
});

/** Whether a cell is inside. */
export function holds(selection: Selection, { row, column }: Place): boolean {
  const { top, bottom, left, right } = edges(selection);
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** Every cell of a selection, row by row. */
export function places(selection: Selection): Place[] {
  const { top, bottom, left, right } = edges(selection);
  const found: Place[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) found.push({ row, column });
  return found;
}

const within = (value: number, count: number) => Math.min(Math.max(value, 0), Math.max(count - 1, 0));

/** A place, moved onto the table if it is beside it. */
export const onto = ({ row, column }: Place, extent: Extent): Place => ({
  row: within(row, extent.rows),
  column: within(column, extent.columns),
});

/** The selection after a move of the focus; extending keeps where it began. */
export function moved(selection: Selection, to: Place, extent: Extent, extends_: boolean): Selection {
  const focus = onto(to, extent);
  return extends_ ? { anchor: onto(selection.anchor, extent), focus } : single(focus);
}

/** The next cell for Tab: along the row, then the next row; nothing at either end of the table. */
export function tabbed({ row, column }: Place, extent: Extent, step: 1 | -1): Place | null {
  const next = column + step;
  if (next >= 0 && next < extent.columns) return { row, column: next };
  const other = row + step;
  if (other < 0 || other >= extent.rows) return null;
  return { row: other, column: step === 1 ? 0 : extent.columns - 1 };
}
