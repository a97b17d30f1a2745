import { describe, expect, it } from 'vitest';
import type { MarkView } from '../ipc/generated/MarkView';
import { difference, replannedSentence } from './difference';

const mark = (id: string, x: number, kind = 'investment'): MarkView => ({
  id: `${kind}:${id}`,
  kind,
  name: id,
  hint: [id],
  area: { x, y: 0, width: 80, height: 20 },
  lane: 1,
  links: [],
});

describe('the difference a new plan makes', () => {
  it('counts what moved, came in and left, and nothing else', () => {
    const before = [mark('a', 0), mark('b', 100), mark('c', 200), mark('load', 0, 'load')];
    const after = [mark('a', 0.2), mark('b', 200), mark('d', 0), mark('load', 50, 'load')];
    expect(difference(before, after)).toEqual({ moved: 1, entered: 1, left: 1 });
  });

  it('is said after what planning came to', () => {
    const made = 'Planned. Value 403 pts.';
    expect(replannedSentence(made, { moved: 3, entered: 0, left: 1 })).toBe(
      `${made} 3 moved, 1 left the plan.`,
    );
    expect(replannedSentence(made, { moved: 0, entered: 0, left: 0 })).toBe(`${made} Nothing moved.`);
    expect(replannedSentence(made, null)).toBe(made);
  });
});
