// Bars that slide to where a new picture has them, so that the eye can follow. The picture itself is at its end from
// the start; only its drawing moves, for a moment, and not for those who asked for less motion.
import type { MarkView } from '../../ipc/generated/MarkView';

const SLIDE_MS = 160;
// Less than this is the same place.
const LEAST = 1;

/** How far each bar that is in both pictures has moved, from the new place back to the old one. */
export function moves(before: MarkView[], now: MarkView[]): { id: string; x: number; y: number }[] {
  const old = new Map(before.map((mark) => [mark.id, mark.area]));
  return now.flatMap(({ id, kind, area }) => {
    const was = old.get(id);
    if (kind !== 'investment' || !was) return [];
    const [x, y] = [was.x - area.x, was.y - area.y];
    return Math.abs(x) < LEAST && Math.abs(y) < LEAST ? [] : [{ id, x, y }];
  });
}

/** Whether nothing is to move: what was chosen in the settings comes before what the system says, as in base.css. */
function isStill(): boolean {
  const { motion } = document.documentElement.dataset;
  if (motion === 'full' || motion === 'reduced') return motion === 'reduced';
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Lets the bars of a picture slide from where they were. */
export function slide(picture: Element, before: MarkView[], now: MarkView[]): void {
  if (isStill()) return;
  for (const { id, x, y } of moves(before, now)) {
    const bar = picture.querySelector(`[data-id="${CSS.escape(id)}"]`);
    bar?.animate?.([{ transform: `translate(${x}px, ${y}px)` }, { transform: 'none' }], {
      duration: SLIDE_MS,
      easing: 'ease-out',
    });
  }
}
