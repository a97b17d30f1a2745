// The screen Outcomes: which of its tabs is shown, and the actions that lead to those with a chart. Part of the registry.
import type { Desktop } from '../ipc/contract';
import type { ChartName } from '../ipc/generated/ChartName';
import type { GridName } from '../ipc/generated/GridName';
import { messages } from '../messages';
import { Linking } from './linking.svelte';
import type { Action } from './registry';
import type { Session } from './session.svelte';

/** The tabs with a chart, each with its chart and the table under it. */
export const CHARTS = {
  flow: { chart: 'flow', grid: null },
  trajectories: { chart: 'trajectories', grid: 'measured' },
  commitments: { chart: 'commitments', grid: 'commitments' },
  contracts: { chart: 'contracts', grid: 'contracts' },
  cycles: { chart: 'cycles', grid: 'cycles' },
  assumptions: { chart: 'assumptions', grid: 'assumptions' },
} as const satisfies Record<string, { chart: ChartName; grid: GridName | null }>;

export type ChartTab = keyof typeof CHARTS;

/** All tabs; the others are tables alone. */
export const TABS = [...(Object.keys(CHARTS) as ChartTab[]), 'outcomes', 'effects', 'steps'] as const;
export type OutcomesTab = (typeof TABS)[number];

export const hasChart = (tab: OutcomesTab): tab is ChartTab => tab in CHARTS;

/** What the screen Outcomes shows. */
export class Outcomes {
  tab = $state<OutcomesTab>('flow');
  readonly linking: Linking;
  readonly #desktop: Desktop;
  readonly #session: Session;

  constructor(desktop: Desktop, session: Session) {
    this.#desktop = desktop;
    this.#session = session;
    this.linking = new Linking(session);
  }

  /** Promises the plan that is shown, and says what that came to. */
  async promise(): Promise<void> {
    await this.#session.settle();
    const promised = await this.#session.attempt(() => this.#desktop.call('promise_plan', {}));
    if (!promised) return;
    await this.#session.changed();
    this.#session.say(promised.sentence, promised.count > 0 ? 'undo' : null);
  }

  /** The chart that is asked for; that of the flow while a table has all the room. */
  get chart(): ChartName {
    return hasChart(this.tab) ? CHARTS[this.tab].chart : 'flow';
  }

  /** Shows a tab. */
  goTo(tab: OutcomesTab): void {
    if (tab === this.tab) return;
    this.tab = tab;
    this.linking.stop();
    this.#session.isTableShown = false;
    // marks of another chart mean nothing here
    void this.#session.select(null);
    if (this.#session.screen === 'outcomes') void this.#session.reload();
  }
}

const words = messages.outcomes;

const hasPlan = (session: Session) => session.view !== null && session.view.proof !== null;

/** Whether the plan that is shown can be promised: it is one, and that of the roadmap as it is. */
export const canPromise = (session: Session) =>
  hasPlan(session) && !session.isReadOnly && session.view?.is_current === true && !session.view.is_what_if;

/** Why it cannot. */
export function whyNotPromise(session: Session): string {
  if (session.isReadOnly) return messages.undo.readOnly;
  return session.view?.is_what_if ? words.promiseWhatIf : words.promiseLater;
}

/** The actions, in the order of the key sheet. */
export const outcomesActions: Action[] = [
  ...(['trajectories', 'commitments', 'contracts', 'cycles', 'assumptions'] as const).map((tab): Action => ({
    id: `outcomes-${tab}`,
    label: words.goTab(words.tabs[tab]),
    also: words.also[tab],
    group: 'screens',
    keys: [],
    when: () => true,
    run: (s) => {
      s.outcomes.goTo(tab);
      s.goTo('outcomes');
    },
  })),
  {
    id: 'promise',
    label: words.promise,
    also: words.also.promise,
    group: 'plan',
    keys: [],
    when: canPromise,
    whyNot: whyNotPromise,
    run: (s) => s.outcomes.promise(),
  },
];
