// What a new plan changed, counted from the marks of the picture before and after, for the one sentence that is
// shown and read aloud after planning. Deliberately not here: what it is worth; that is in the headline.
import type { MarkView } from '../ipc/generated/MarkView';
import { messages } from '../messages';

/** How many investments moved, came in, and left. */
export interface Difference {
  moved: number;
  entered: number;
  left: number;
}

// Pictures are laid out in fractions of a pixel; less than this is the same quarter.
const SAME_PLACE = 1;

const investments = (marks: MarkView[]) =>
  new Map(marks.filter((mark) => mark.kind === 'investment').map((mark) => [mark.id, mark]));

/** Compares two pictures of the same size over the same quarters. */
export function difference(before: MarkView[], after: MarkView[]): Difference {
  const was = investments(before);
  const is = investments(after);
  let moved = 0;
  let entered = 0;
  for (const [id, mark] of is) {
    const old = was.get(id);
    if (!old) entered += 1;
    else if (Math.abs(old.area.x - mark.area.x) > SAME_PLACE) moved += 1;
  }
  const left = [...was.keys()].filter((id) => !is.has(id)).length;
  return { moved, entered, left };
}

/** What a plan changed: "3 moved, 1 left the plan", or that nothing moved. */
export function changesInWords(change: Difference): string {
  const said = messages.notices;
  const parts = [
    change.moved > 0 ? said.moved(change.moved) : '',
    change.entered > 0 ? said.entered(change.entered) : '',
    change.left > 0 ? said.left(change.left) : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(', ') : said.unchanged;
}

/** What planning came to, followed by what it changed: "Planned. Value 403 pts. 3 moved, 1 left the plan." */
export function replannedSentence(made: string, change: Difference | null): string {
  return change ? `${made} ${changesInWords(change)}.` : made;
}
