// Something that is drawn over a chart for a comparison and never reaches an export.
import type { MarkArea } from '../../ipc/generated/MarkArea';

/** Where something was, a sign on what is new, or what is gone. */
export interface Ghost {
  id: string;
  kind: 'was' | 'new' | 'gone';
  area: MarkArea;
  /** Whether what it was has gone to the right. */
  isLater: boolean;
  /** What it is called, where nothing else says so. */
  name?: string;
}

/** The widest part of an area over which nothing else lies, with a little room beside what does. */
export function freePart(area: MarkArea, taken: MarkArea[]): { x: number; width: number } {
  const [left, right] = [area.x, area.x + area.width];
  const inRow = taken
    .filter(({ y, height }) => y < area.y + area.height && y + height > area.y)
    .map(({ x, width }) => [x - ASIDE, x + width + ASIDE] as const)
    .filter(([from, to]) => to > left && from < right)
    .sort(([one], [other]) => one - other);
  let widest = { x: left, width: 0 };
  let from = left;
  for (const [start, end] of [...inRow, [right, right] as const]) {
    if (start - from > widest.width) widest = { x: from, width: start - from };
    from = Math.max(from, end);
  }
  return widest;
}

/** Room beside what lies over an outline. */
const ASIDE = 2;

/** Width in px that a letter of 12 px takes on average. */
const LETTER = 6.6;

/** Room for the cross before a name. */
const CROSS = 22;

/**
 * Where the cross of what is gone stands, and whether its name has room beside it: inside its outline, or else behind
 * that. A name is never cut: it would be taken for another that stands there.
 */
export function crossPlace(
  name: string,
  area: MarkArea,
  taken: MarkArea[],
  end: number,
): { x: number; isNamed: boolean } | null {
  const inside = freePart(area, taken);
  const length = Math.ceil(CROSS + name.length * LETTER + ASIDE);
  if (inside.width >= length) return { x: inside.x, isNamed: true };
  const behind = { ...area, x: area.x + area.width + ASIDE, width: length };
  const hasRoom = behind.x + length <= end && freePart(behind, taken).width >= length;
  if (hasRoom) return { x: behind.x, isNamed: true };
  return inside.width >= CROSS ? { x: inside.x, isNamed: false } : null;
}
