// Where a carried page would land: the number of the page whose place it takes.

/** The number, from 1, of the page whose place something carried to a height takes; its own where there is none. */
export function placeOf(rows: { top: number; bottom: number }[], y: number, own: number): number {
  const under = rows.findIndex((row) => y < row.bottom);
  const at = under === -1 ? rows.length - 1 : under;
  const row = rows[at];
  if (!row) return own;
  const middle = (row.top + row.bottom) / 2;
  const number = at + 1;
  // past its middle it is the place behind, before it the place in front
  if (number > own) return y >= middle ? number : number - 1;
  if (number < own) return y < middle ? number : number + 1;
  return own;
}
