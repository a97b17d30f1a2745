// Carrying something with the pointer: from a press, over a slop that tells it from a click, until it is let go.
// Escape, or anything that takes the pointer away, brings it back. Deliberately not here: what is carried, and where to.

/** A place in px of the window. */
export interface Point {
  x: number;
  y: number;
}

/** What is told of a carry. */
export interface Carrier {
  /** The pointer has left the slop. */
  lift(at: Point): void;
  move(at: Point): void;
  drop(): void;
  /** Nothing shall have happened. */
  cancel(): void;
}

const SLOP = 4;

/** Follows a press of the main button until it is over. */
export function carry(press: PointerEvent, carrier: Carrier): void {
  const target = press.currentTarget;
  if (press.button !== 0 || !press.isPrimary || !(target instanceof HTMLElement)) return;
  const from = { x: press.clientX, y: press.clientY };
  let isLifted = false;

  const move = (event: PointerEvent) => {
    const at = { x: event.clientX, y: event.clientY };
    if (!isLifted) {
      if (Math.hypot(at.x - from.x, at.y - from.y) < SLOP) return;
      isLifted = true;
      // From here on the pointer is ours, wherever it goes.
      target.setPointerCapture?.(press.pointerId);
      carrier.lift(from);
    }
    carrier.move(at);
  };
  const end = (isDropped: boolean) => {
    for (const [name, listener] of listeners) window.removeEventListener(name, listener, true);
    if (!isLifted) return;
    // The click that follows letting go belongs to the carry.
    const swallow = (event: Event) => {
      event.stopPropagation();
      event.preventDefault();
    };
    window.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => window.removeEventListener('click', swallow, true), 0);
    if (isDropped) carrier.drop();
    else carrier.cancel();
  };
  const listeners: [string, EventListener][] = [
    ['pointermove', (event) => move(event as PointerEvent)],
    ['pointerup', () => end(true)],
    ['pointercancel', () => end(false)],
    ['blur', (event) => event.target === window && end(false)],
    [
      'keydown',
      (event) => {
        if (!isLifted) return;
        // While something is in the hand, keys do nothing else.
        event.stopPropagation();
        event.preventDefault();
        if ((event as KeyboardEvent).key === 'Escape') end(false);
      },
    ],
  ];
  for (const [name, listener] of listeners) window.addEventListener(name, listener, true);
}
