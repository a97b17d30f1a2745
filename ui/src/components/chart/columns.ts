// Which period a place on a chart stands for, and where a period is: the columns come from Rust with the picture.
// Deliberately not here: which periods are possible (that is in the facts about the investment).
import type { MarkArea } from '../../ipc/generated/MarkArea';
import type { PeriodColumns } from '../../ipc/generated/PeriodColumns';

/** The period whose column begins nearest to a left edge; the first or last one for what lies outside. */
export function nearestPeriod(columns: PeriodColumns, left: number): number {
  const period = Math.round((left - columns.left) / columns.width);
  return Math.max(0, Math.min(period, columns.count - 1));
}

/** The columns of some periods in a row, over the whole height in which investments are. */
export function columnArea(columns: PeriodColumns, start: number, length = 1): MarkArea {
  return {
    x: columns.left + columns.width * start,
    y: columns.top,
    width: columns.width * Math.max(0, Math.min(length, columns.count - start)),
    height: columns.bottom - columns.top,
  };
}

/** How many px a view has to scroll, per frame, for a pointer this near to one of its edges. */
export function edgePull(at: number, from: number, to: number, reach = 36, most = 14): number {
  if (to - from < 3 * reach) return 0;
  if (at < from + reach) return -Math.ceil(Math.min(1, (from + reach - at) / reach) * most);
  if (at > to - reach) return Math.ceil(Math.min(1, (at - to + reach) / reach) * most);
  return 0;
}
