import { describe, expect, it } from 'vitest';
import type { MarkView } from '../../ipc/generated/MarkView';
import type { WhatIfAnswer } from '../../ipc/generated/WhatIfAnswer';
import { ghosts, movedGhosts } from './ghosts';

const mark = (investment: string, x: number, y: number): MarkView => ({
  id: `investment:${investment}`,
  kind: 'investment',
  name: investment,
  hint: [investment],
  area: { x, y, width: 80, height: 20 },
  lane: 0,
  links: [],
});
const line = (investment: string) => ({ investment, name: investment, what: '', before: null, now: null });
const answer = {
  moved: [line('core'), line('gone')],
  entered: [line('mesh')],
  dropped: [line('drills')],
} as unknown as WhatIfAnswer;

describe('ghosts', () => {
  it('lie at the old time in the new row, and mark what came in', () => {
    const before = [mark('core', 100, 40), mark('drills', 300, 40)];
    const now = [mark('core', 200, 64), mark('mesh', 20, 90)];
    expect(ghosts(answer, before, now)).toEqual([
      {
        id: 'core',
        kind: 'was',
        area: { x: 100, y: 64, width: 80, height: 20 },
        isLater: true,
        name: 'core',
      },
      {
        id: 'mesh',
        kind: 'new',
        area: { x: 20, y: 90, width: 80, height: 20 },
        isLater: false,
        name: 'mesh',
      },
      {
        id: 'drills',
        kind: 'gone',
        area: { x: 300, y: 64, width: 80, height: 20 },
        isLater: false,
        name: 'drills',
      },
    ]);
  });

  it('of what dropped out lie where they hide least behind what is there', () => {
    const before = [mark('drills', 210, 40)];
    const now = [mark('core', 200, 64), mark('mesh', 20, 90)];
    expect(ghosts(answer, before, now).find(({ kind }) => kind === 'gone')?.area.y).toBe(90);
  });

  it('are none where a mark is missing', () => {
    expect(ghosts(answer, [], [])).toEqual([]);
  });

  it('of a plan before carry the name of their bar', () => {
    const moved = movedGhosts([mark('core', 100, 40)], [mark('core', 200, 64)]);
    expect(moved).toMatchObject([{ name: 'core', isLater: true, area: { x: 100, y: 64 } }]);
    expect(movedGhosts([mark('core', 100, 40)], [mark('core', 100, 64)])).toEqual([]);
  });
});
