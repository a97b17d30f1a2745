// Before and after: on the Plan screen the plan before is shown for as long as a key is held, on the Compare screen what
// is compared changes sides. Part of the registry. Nothing of it is in the document. Deliberately not here: the
// outlines of where bars were (features/what_if/ghosts.ts).
import type { ChartPicture } from '../ipc/generated/ChartPicture';
import { messages } from '../messages';
import type { Action } from './registry';
import type { Session } from './session.svelte';

/** A key that is let go sooner than this was pressed, not held, in ms. */
const HELD_MS = 400;

/** The plan before, while it is looked at. */
export class LookBack {
  /** What is shown in place of the plan of now. */
  picture = $state.raw<ChartPicture | null>(null);
  #before = $state.raw<ChartPicture | null>(null);
  readonly #session: Session;
  #turn = 0;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Whether there is a plan before: the one without the what-if, or the one that was planned before the last change. */
  get isThere() {
    const { picture, whatIf } = this.#session;
    return whatIf.answer !== null || (this.#before !== null && isAlike(this.#before, picture));
  }

  /** The plan has changed, and this is what it was. */
  keep(before: ChartPicture | null) {
    this.end();
    this.#before = before;
  }

  /** Shows the plan before. */
  async show() {
    const turn = ++this.#turn;
    const before = this.#session.whatIf.answer ? await this.#session.drawnAsItIs() : this.#before;
    if (turn === this.#turn) this.picture = before;
  }

  /** Shows the plan of now again. */
  end() {
    this.#turn += 1;
    this.picture = null;
  }

  toggle() {
    if (this.picture) this.end();
    else void this.show();
  }
}

/** A picture of another size was drawn for another window. */
const isAlike = (one: ChartPicture, other: ChartPicture | null) =>
  other === null || one.width === other.width;

const isComparing = (session: Session) => session.screen === 'compare';
const canSwap = (session: Session) =>
  isComparing(session) && session.whatIf.answer !== null && session.compare.tab === 'difference';
const canLookBack = (session: Session) => session.screen === 'plan' && session.lookBack.isThere;

/** The action, as the registry has it. */
export const lookBackActions: Action[] = [
  {
    id: 'swap',
    label: messages.lookBack.action,
    also: messages.lookBack.also,
    group: 'compare',
    keys: ['x'],
    when: (s) => canSwap(s) || canLookBack(s),
    whyNot: (s) => (s.screen === 'plan' ? messages.lookBack.none : ''),
    run: (s) => (isComparing(s) ? s.compare.swap() : s.lookBack.toggle()),
    // Held, it flicks to the other side and back; on Compare a short press stays, for hands that cannot hold.
    release(s, heldMs) {
      s.lookBack.end();
      if (heldMs >= HELD_MS && canSwap(s)) void s.compare.swap();
    },
  },
];
