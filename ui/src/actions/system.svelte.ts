// The screen System: which of its tabs is shown, and the action that leads to the one with a chart. Part of the registry.
import type { ChartName } from '../ipc/generated/ChartName';
import { messages } from '../messages';
import type { Action } from './registry';
import type { Session } from './session.svelte';

/** All tabs; those but the needs are tables alone. */
export const TABS = ['capabilities', 'investments', 'needs', 'estimates'] as const;
export type SystemTab = (typeof TABS)[number];

/** What the screen System shows. */
export class System {
  tab = $state<SystemTab>('capabilities');
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** The chart that is asked for; nothing while a table has all the room. */
  get chart(): ChartName | null {
    return this.tab === 'needs' ? 'needs' : null;
  }

  /** Shows a tab. */
  goTo(tab: SystemTab): void {
    if (tab === this.tab) return;
    this.tab = tab;
    if (this.#session.screen === 'system') this.#session.leaveChart();
  }
}

/** The action, as the key sheet has it. */
export const systemActions: Action[] = [
  {
    id: 'system-needs',
    label: messages.actions.goNeeds,
    also: messages.actions.goNeedsAlso,
    group: 'screens',
    keys: [],
    when: () => true,
    run: (s) => {
      s.system.goTo('needs');
      s.goTo('system');
    },
  },
];
