// The menu of a mark or a line, where it is pressed with the other button or asked for by a key: actions of the
// registry that are about the selection, with what they are called there. Part of the registry. The list itself is
// drawn in shell/ContextMenu.svelte.
import { messages } from '../messages';
import type { Action } from './registry';
import { investmentOf, type Session } from './session.svelte';

/** Where it stands, in px of the window, and what has the focus when it is gone. */
export interface Opened {
  mark: string;
  x: number;
  y: number;
  from: HTMLElement;
}

/** What is offered for an investment, group by group; what is not possible on a screen is left out there. */
const OF_INVESTMENTS = [
  ['why', 'time-selection'],
  ['pin', 'earlier', 'later'],
  ['lock', 'lift', 'exclude'],
  ['try-yes', 'record-no', 'look-again'],
];
const OF_OTHERS = [['why', 'time-selection']];

/** What carries a menu. */
const CARRIERS = '[data-mark], [data-about]';

export class ContextMenu {
  opened = $state.raw<Opened | null>(null);
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** The ids of the actions that are offered, group by group. */
  get groups(): string[][] {
    if (!this.opened) return [];
    return investmentOf(this.opened.mark) ? OF_INVESTMENTS : OF_OTHERS;
  }

  /** Opens on what lies there, and selects it; whether there is anything. */
  open(target: EventTarget | null, at: { x: number; y: number } | null = null): boolean {
    const from = target instanceof Element ? target.closest<HTMLElement>(CARRIERS) : null;
    const mark = from?.dataset.mark ?? from?.dataset.about;
    if (!from || mark === undefined) return false;
    const box = from.getBoundingClientRect();
    const { x, y } = at ?? { x: box.left, y: box.bottom };
    if (this.opened?.from !== from) this.opened = { mark, x, y, from };
    void this.#session.select(mark);
    return true;
  }

  close() {
    this.opened = null;
  }
}

/** The action, as the registry has it. */
export const contextActions: Action[] = [
  {
    id: 'context-menu',
    label: messages.contextMenu.action,
    group: 'selection',
    keys: ['ContextMenu', 'Shift+F10'],
    when: () => document.activeElement?.closest(CARRIERS) !== null,
    run: (s) => s.contextMenu.open(document.activeElement),
  },
];
