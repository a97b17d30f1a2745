// How a mark is named and described to those who see it: a title, and the lines under it. The title is the first line
// of the hint where that begins the full name; otherwise the full name says it, up to its first comma.
import type { MarkView } from '../../ipc/generated/MarkView';

/** The words of a mark. */
export interface MarkWords {
  title: string;
  lines: string[];
}

/** Title and lines of a mark. */
export function markWords(mark: MarkView): MarkWords {
  const [first = '', ...rest] = mark.hint;
  const hasTitle = first !== '' && mark.name.startsWith(first);
  const title = hasTitle ? first : (mark.name.split(', ')[0] ?? mark.name);
  const lines = hasTitle ? rest : mark.hint;
  return { title, lines: lines.filter((line) => line !== '' && line !== title) };
}
