// Something that is drawn over a chart for a comparison and never reaches an export.
import type { MarkArea } from '../../ipc/generated/MarkArea';

/** Where something was, a sign on what is new, or what is gone. */
export interface Ghost {
  id: string;
  kind: 'was' | 'new' | 'gone';
  area: MarkArea;
  /** Whether what it was has gone to the right. */
  isLater: boolean;
  /** What it is called. */
  name: string;
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

/** Room before a name: for the cross of what is gone, or for nothing. */
const CROSS = 22;
const BESIDE = 8;

/** Where the sign of a ghost begins, and whether its name has room beside it. */
export interface GhostPlace {
  x: number;
  isNamed: boolean;
}

const lead = (kind: Ghost['kind']) => (kind === 'gone' ? CROSS : BESIDE);
const roomFor = (kind: Ghost['kind'], name: string) => Math.ceil(lead(kind) + name.length * LETTER + ASIDE);

/**
 * Where the name of what was there stands: inside its outline, or else behind that; what is gone has its cross even
 * where there is no room for its name. A name is never cut: it would be taken for another that stands there.
 */
export function namePlace(
  { kind, name, area }: Pick<Ghost, 'kind' | 'name' | 'area'>,
  taken: MarkArea[],
  end: number,
): GhostPlace | null {
  const inside = freePart(area, taken);
  const length = roomFor(kind, name);
  if (inside.width >= length) return { x: inside.x, isNamed: true };
  const behind = { ...area, x: area.x + area.width + ASIDE, width: length };
  const hasRoom = behind.x + length <= end && freePart(behind, taken).width >= length;
  if (hasRoom) return { x: behind.x, isNamed: true };
  return kind === 'gone' && inside.width >= CROSS ? { x: inside.x, isNamed: false } : null;
}

/** The places of the names of all ghosts, in their order: none lies over another, or over the outline of another. */
export function namePlaces(ghosts: Ghost[], taken: MarkArea[], end: number): (GhostPlace | null)[] {
  const names: MarkArea[] = [];
  return ghosts.map((ghost) => {
    if (ghost.kind === 'new') return null;
    const outlines = ghosts
      .filter((other) => other !== ghost && other.kind !== 'new')
      .map(({ area }) => area);
    const place = namePlace(ghost, [...taken, ...outlines, ...names], end);
    if (place?.isNamed) names.push({ ...ghost.area, x: place.x, width: roomFor(ghost.kind, ghost.name) });
    return place;
  });
}

/** Where a name begins, from the place of its sign. */
export const nameStart = ({ kind }: Pick<Ghost, 'kind'>, place: GhostPlace) => place.x + lead(kind);
