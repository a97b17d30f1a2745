// Joins the pointer to the hand: which period or list it is over, and the scrolling at the edge of the chart. Where
// things are is asked of the page; what may be done there is the hand's (actions/hand.svelte.ts).
import type { Held, Over } from '../../actions/hand.svelte';
import type { Session } from '../../actions/session.svelte';
import { carry, type Point } from '../../components/chart/carry';
import { edgePull, nearestPeriod } from '../../components/chart/columns';

const sheetOf = () => document.querySelector<HTMLElement>('[data-chart="roadmap"] [data-sheet]');
const inside = ({ x, y }: Point, box: DOMRect) =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/** What is under a point of the window, for something that is held `grip` px right of its left edge. */
function under(session: Session, at: Point, grip: number): Over {
  const tray = document.querySelector('[data-region="tray"]');
  const targets = tray ? [tray, ...tray.querySelectorAll('[data-drop]')] : [];
  if (targets.some((target) => inside(at, target.getBoundingClientRect()))) return 'left_out';
  const sheet = sheetOf();
  const view = sheet?.parentElement?.getBoundingClientRect();
  const columns = session.picture?.columns;
  const starts = session.hand.facts?.starts;
  if (!sheet || !view || !columns || !starts?.length || !inside(at, view)) return null;
  const wanted = nearestPeriod(columns, at.x - grip - sheet.getBoundingClientRect().left);
  return { start: Math.min(wanted, starts.at(-1)?.start ?? 0) };
}

/** Follows a press on something that can be taken into the hand. `grip`: how far right of its left edge it is held. */
export function pickUp(press: PointerEvent, session: Session, held: Held, grip: number) {
  const { hand } = session;
  let frame = 0;
  let at: Point = { x: press.clientX, y: press.clientY };

  // A pointer that rests at the edge moves no more, but the chart under it does.
  const scroll = () => {
    frame = requestAnimationFrame(scroll);
    const view = sheetOf()?.parentElement;
    const box = view?.getBoundingClientRect();
    if (view && box && inside(at, box)) {
      view.scrollBy(edgePull(at.x, box.left, box.right), edgePull(at.y, box.top, box.bottom));
    }
    if (hand.held) hand.move(at, under(session, at, grip));
  };
  const end = () => cancelAnimationFrame(frame);
  carry(press, {
    lift() {
      void hand.take(held);
      frame = requestAnimationFrame(scroll);
    },
    move(point) {
      at = point;
      hand.move(at, under(session, at, grip));
    },
    drop() {
      end();
      void hand.drop();
    },
    cancel() {
      end();
      hand.cancel();
    },
  });
}
