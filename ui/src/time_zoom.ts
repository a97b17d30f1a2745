// How wide the periods of a chart over time are drawn, and which part of it is seen then. Pure arithmetic: the chart
// itself is laid out anew for its width, so that its texts keep their size. Drawn and scrolled in ChartFrame.
import type { MarkArea } from './ipc/generated/MarkArea';

/** Where the periods of a picture are: the left edge of the first, and the width of each. */
export interface Columns {
  left: number;
  width: number;
}

/** As wide as there is room, and the widest. */
export const FIT = 1;
const MOST = 8;
/** The widest picture, in px: beyond it a window is slow. */
const WIDEST = 12_000;
const STEP = 1.5;
/** How much of what is seen a selection fills, at most. */
const SHARE = 0.5;

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

/** The greatest zoom where there is room for so many px. */
export const mostZoom = (room: number) => Math.max(FIT, Math.min(MOST, WIDEST / Math.max(room, 1)));

/** One step nearer (1) or farther away (-1). */
export function nextZoom(zoom: number, way: 1 | -1, room: number): number {
  const next = way > 0 ? zoom * STEP : zoom / STEP;
  // a hair beside the whole is the whole
  return next < FIT * 1.05 ? FIT : clamp(next, FIT, mostZoom(room));
}

/** The zoom at which a mark fills half of what is seen. */
export function zoomOn(area: MarkArea, columns: Columns, zoom: number, room: number): number {
  const seen = Math.max(room - columns.left, 1);
  return clamp(zoom * ((seen * SHARE) / Math.max(area.width, columns.width, 1)), FIT, mostZoom(room));
}

/** How far to scroll in a new picture so that what was at `x` of the one before, seen at `at`, is seen there again. */
export function scrollTo(x: number, at: number, before: Columns, now: Columns): number {
  const place = (x - before.left) / Math.max(before.width, 1);
  return Math.max(0, now.left + place * now.width - at);
}
