// The screen System: which of its tabs is shown, and the actions that lead to those with a chart. Part of the registry.
import type { ChartName } from '../ipc/generated/ChartName';
import { messages } from '../messages';
import type { Action } from './registry';
import type { Session } from './session.svelte';

/** All tabs; those with a chart have a table under it, or none. */
export const TABS = ['capabilities', 'investments', 'needs', 'estimates', 'stakeholders', 'stances'] as const;
export type SystemTab = (typeof TABS)[number];

/** The tabs with a chart. */
export type ChartTab = 'needs' | 'stakeholders';

export const hasChart = (tab: SystemTab): tab is ChartTab => tab === 'needs' || tab === 'stakeholders';

/** What the screen System shows. */
export class System {
  tab = $state<SystemTab>('capabilities');
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** The chart that is asked for; nothing while a table has all the room. */
  get chart(): ChartName | null {
    return hasChart(this.tab) ? this.tab : null;
  }

  /** Shows a tab. */
  goTo(tab: SystemTab): void {
    if (tab === this.tab) return;
    this.tab = tab;
    if (this.#session.screen === 'system') this.#session.leaveChart();
  }
}

/** The actions, as the key sheet has them. */
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
  {
    id: 'system-stakeholders',
    label: messages.stakeholders.go,
    also: messages.stakeholders.also,
    group: 'screens',
    keys: [],
    when: () => true,
    run: (s) => {
      s.system.goTo('stakeholders');
      s.goTo('system');
    },
  },
];
