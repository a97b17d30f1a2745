// Where the hint card of a mark stands: under it, above it if there is no room below, always inside what is visible.
import type { MarkArea } from '../../ipc/generated/MarkArea';

/** A place or extent in px of the chart. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const GAP = 8;
const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));

/** The top left corner of a card of this size for this mark. */
export function placeHint(
  area: MarkArea,
  card: { width: number; height: number },
  visible: Box,
): { x: number; y: number } {
  const below = area.y + area.height + GAP;
  const above = area.y - GAP - card.height;
  const fitsBelow = below + card.height <= visible.y + visible.height - GAP;
  return {
    x: clamp(area.x, visible.x + GAP, visible.x + visible.width - card.width - GAP),
    y: fitsBelow ? below : Math.max(above, visible.y + GAP),
  };
}
