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

/** Width in px that a letter of 12 px takes on average. */
const LETTER = 6.6;

/** As much of a name as has room, with a sign where something is left off. */
export function nameWithin(name: string, width: number): string {
  const room = Math.floor(width / LETTER);
  if (name.length <= room) return name;
  return room < 4 ? '' : `${name.slice(0, room - 1).trimEnd()}…`;
}
