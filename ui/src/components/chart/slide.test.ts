import { afterEach, describe, expect, it, vi } from 'vitest';
import type { MarkView } from '../../ipc/generated/MarkView';
import { moves, slide } from './slide';

const mark = (id: string, x: number, y = 0, kind = 'investment'): MarkView => ({
  id,
  kind,
  name: id,
  hint: [],
  area: { x, y, width: 80, height: 20 },
  lane: 1,
  links: [],
});

afterEach(() => {
  vi.restoreAllMocks();
  delete document.documentElement.dataset.motion;
});

describe('bars that slide', () => {
  it('are those that are in both pictures and have moved', () => {
    const before = [mark('a', 0), mark('b', 100), mark('gone', 0), mark('step', 0, 0, 'step')];
    const now = [mark('a', 200, 30), mark('b', 100.4), mark('new', 0), mark('step', 50, 0, 'step')];
    expect(moves(before, now)).toEqual([{ id: 'a', x: -200, y: -30 }]);
  });

  it.each([
    { motion: 'system', isReduced: false, moves: true },
    { motion: 'system', isReduced: true, moves: false },
    { motion: 'reduced', isReduced: false, moves: false },
    { motion: 'full', isReduced: true, moves: true },
  ])('obey the setting $motion before the system ($isReduced)', ({ motion, isReduced, moves: isMoving }) => {
    const bar = document.createElement('div');
    const picture = document.createElement('div');
    bar.dataset.id = 'a';
    picture.append(bar);
    const animate = vi.fn();
    Object.assign(bar, { animate });
    document.documentElement.dataset.motion = motion;
    vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: isReduced } as MediaQueryList);
    slide(picture, [mark('a', 0)], [mark('a', 200)]);
    expect(animate).toHaveBeenCalledTimes(isMoving ? 1 : 0);
  });
});
