// A difference, sorted for reading: by what has happened, each kind in the order of the roadmap.
import type { DifferenceLine } from '../../ipc/generated/DifferenceLine';
import { messages } from '../../messages';

/** One kind of difference with its lines. */
export interface DifferenceGroup {
  kind: string;
  title: string;
  lines: DifferenceLine[];
}

const ORDER = ['added', 'removed', 'changed', 'moved'] as const;

/** The lines by kind: added, removed, changed, moved. Kinds without lines are left out; none is lost. */
export function grouped(lines: DifferenceLine[]): DifferenceGroup[] {
  const words = messages.versions;
  const known = ORDER.map((kind) => ({ kind: kind as string, name: words.kinds[kind] }));
  const others = [...new Set(lines.map((line) => line.kind))].filter(
    (kind) => !known.some((one) => one.kind === kind),
  );
  return [...known, ...others.map((kind) => ({ kind, name: kind }))]
    .map(({ kind, name }) => {
      const own = lines.filter((line) => line.kind === kind);
      return { kind, title: words.kindCount(name, own.length), lines: own };
    })
    .filter((group) => group.lines.length > 0);
}
