// The screen Outcomes: which of its tabs is shown, and the actions that lead to those with a chart. Part of the registry.
import type { ChartName } from '../ipc/generated/ChartName';
import type { GridName } from '../ipc/generated/GridName';
import { messages } from '../messages';
import type { Action } from './registry';
import type { Session } from './session.svelte';

/** The tabs with a chart, each with its chart and the table under it. */
export const CHARTS = {
  flow: { chart: 'flow', grid: null },
  trajectories: { chart: 'trajectories', grid: 'measured' },
} as const satisfies Record<string, { chart: ChartName; grid: GridName | null }>;

export type ChartTab = keyof typeof CHARTS;

/** All tabs; the others are tables alone. */
export const TABS = [...(Object.keys(CHARTS) as ChartTab[]), 'outcomes', 'effects', 'steps'] as const;
export type OutcomesTab = (typeof TABS)[number];

export const hasChart = (tab: OutcomesTab): tab is ChartTab => tab in CHARTS;

/** What the screen Outcomes shows. */
export class Outcomes {
  tab = $state<OutcomesTab>('flow');
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** The chart that is asked for; that of the flow while a table has all the room. */
  get chart(): ChartName {
    return hasChart(this.tab) ? CHARTS[this.tab].chart : 'flow';
  }

  /** Shows a tab. */
  goTo(tab: OutcomesTab): void {
    if (tab === this.tab) return;
    this.tab = tab;
    this.#session.isTableShown = false;
    // marks of another chart mean nothing here
    void this.#session.select(null);
    if (this.#session.screen === 'outcomes') void this.#session.reload();
  }
}

const words = messages.outcomes;

/** The actions, in the order of the key sheet. */
export const outcomesActions: Action[] = [
  {
    id: 'outcomes-trajectories',
    label: words.goTab(words.tabs.trajectories),
    also: words.also.trajectories,
    group: 'screens',
    keys: [],
    when: () => true,
    run: (s) => {
      s.outcomes.goTo('trajectories');
      s.goTo('outcomes');
    },
  },
];
