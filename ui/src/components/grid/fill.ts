// Filling a selection from its own cells, and laying pasted cells over a table: what is typed where.
import { edges, places, type Place, type Selection } from './selection';

/** A text for a cell. */
export interface Fill extends Place {
  text: string;
}

type TextAt = (place: Place) => string;

/** The first row of a selection into the rows below it; of one row, the row above it. */
export function fillDown(selection: Selection, textAt: TextAt): Fill[] {
  const { top, bottom } = edges(selection);
  const source = top === bottom ? top - 1 : top;
  if (source < 0) return [];
  const targets = places(selection).filter(({ row }) => row !== source);
  return targets.map(({ row, column }) => ({ row, column, text: textAt({ row: source, column }) }));
}

/** The first column of a selection into the columns right of it; of one column, the column left of it. */
export function fillRight(selection: Selection, textAt: TextAt): Fill[] {
  const { left, right } = edges(selection);
  const source = left === right ? left - 1 : left;
  if (source < 0) return [];
  const targets = places(selection).filter(({ column }) => column !== source);
  return targets.map(({ row, column }) => ({ row, column, text: textAt({ row, column: source }) }));
}

/** One text into every cell of a selection. */
export const fillAll = (selection: Selection, text: string): Fill[] =>
  places(selection).map((place) => ({ ...place, text }));

/**
 * Pasted cells from the top left corner of a selection on. One cell fills the whole selection, and so does a block that
 * goes into it without a rest. Rows below the last are new; columns beside the last are left out and counted.
 */
export function layOver(
  cells: string[][],
  selection: Selection,
  columns: number,
): { fills: Fill[]; leftOut: number } {
  const { top, left, bottom, right } = edges(selection);
  const height = cells.length;
  const width = Math.max(0, ...cells.map((row) => row.length));
  if (width === 0) return { fills: [], leftOut: 0 };
  const [tall, wide] = [bottom - top + 1, right - left + 1];
  const repeats = tall % height === 0 && wide % width === 0;
  const [rows, across] = repeats ? [tall, wide] : [height, width];
  const fills: Fill[] = [];
  let leftOut = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < across; column += 1) {
      const text = cells[row % height]?.[column % width];
      if (text === undefined) continue;
      if (left + column >= columns) leftOut += 1;
      else fills.push({ row: top + row, column: left + column, text });
    }
  }
  return { fills, leftOut };
}
