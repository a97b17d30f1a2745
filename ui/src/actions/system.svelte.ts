// The screen System: which of its tabs is shown, and the actions that lead to those with a chart. Part of the registry.
import type { Desktop } from '../ipc/contract';
import type { ChartName } from '../ipc/generated/ChartName';
import { messages } from '../messages';
import type { Action } from './registry';
import type { Session } from './session.svelte';

/** All tabs; those with a chart have a table under it, or none. */
export const TABS = [
  'capabilities',
  'investments',
  'needs',
  'estimates',
  'briefs',
  'stakeholders',
  'stages',
  'themes',
  'principles',
  'skills',
] as const;

/** Tables that belong to what a tab shows, one each: capabilities or investments against its rows. */
export const MATRICES = {
  stakeholders: 'stances',
  stages: 'lifts',
  themes: 'companions',
  principles: 'practices',
  skills: 'ranks',
} as const;
export type MatrixTab = keyof typeof MATRICES;

/** A second table of a tab, where it has one. */
export const SECOND = { skills: 'ownerships' } as const;
export type SystemTab =
  (typeof TABS)[number] | (typeof MATRICES)[MatrixTab] | (typeof SECOND)[keyof typeof SECOND];

/** The tab that stands for what is shown: its own, or that of the table it belongs to. */
export const mainOf = (tab: SystemTab): (typeof TABS)[number] =>
  (Object.keys(MATRICES) as MatrixTab[]).find((main) => MATRICES[main] === tab) ??
  (Object.keys(SECOND) as (keyof typeof SECOND)[]).find((main) => SECOND[main] === tab) ??
  TABS.find((main) => main === tab) ??
  'capabilities';

/** The tables that belong to a tab, in their order. */
export const tablesOf = (tab: (typeof TABS)[number]): SystemTab[] => [
  ...(tab in MATRICES ? [MATRICES[tab as MatrixTab]] : []),
  ...(tab in SECOND ? [SECOND[tab as keyof typeof SECOND]] : []),
];

/** The tabs with a chart, and which. */
const CHARTS = {
  needs: 'needs',
  briefs: 'briefs',
  stakeholders: 'stakeholders',
  stages: 'throughput',
  themes: 'alignment',
  principles: 'principles',
  skills: 'skills',
} as const satisfies Partial<Record<SystemTab, ChartName>>;
export type ChartTab = keyof typeof CHARTS;

export const hasChart = (tab: SystemTab): tab is ChartTab => tab in CHARTS;

/** What the screen System shows. */
export class System {
  tab = $state<SystemTab>('capabilities');
  readonly #desktop: Desktop;
  readonly #session: Session;

  constructor(desktop: Desktop, session: Session) {
    this.#desktop = desktop;
    this.#session = session;
  }

  /** The chart that is asked for; nothing while a table has all the room. */
  get chart(): ChartName | null {
    return hasChart(this.tab) ? CHARTS[this.tab] : null;
  }

  /** Shows a tab. */
  goTo(tab: SystemTab): void {
    if (tab === this.tab) return;
    this.tab = tab;
    if (this.#session.screen === 'system') this.#session.leaveChart();
  }

  /** Adds the usual stages, and says what that came to. */
  async addStages(): Promise<void> {
    await this.#session.settle();
    const added = await this.#session.attempt(() => this.#desktop.call('add_usual_stages', {}));
    if (!added) return;
    await this.#session.changed();
    this.#session.say(added.sentence, added.added > 0 ? 'undo' : null);
  }
}

const canType = (s: Session) => s.view !== null && !s.isReadOnly;

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
  {
    id: 'system-stages',
    label: messages.stages.go,
    also: messages.stages.also,
    group: 'screens',
    keys: [],
    when: () => true,
    run: (s) => {
      s.system.goTo('stages');
      s.goTo('system');
    },
  },
  {
    id: 'system-themes',
    label: messages.beliefs.goThemes,
    also: messages.beliefs.alsoThemes,
    group: 'screens',
    keys: [],
    when: () => true,
    run: (s) => {
      s.system.goTo('themes');
      s.goTo('system');
    },
  },
  {
    id: 'system-principles',
    label: messages.beliefs.goPrinciples,
    also: messages.beliefs.alsoPrinciples,
    group: 'screens',
    keys: [],
    when: () => true,
    run: (s) => {
      s.system.goTo('principles');
      s.goTo('system');
    },
  },
  {
    id: 'system-skills',
    label: messages.skills.go,
    also: messages.skills.also,
    group: 'screens',
    keys: [],
    when: () => true,
    run: (s) => {
      s.system.goTo('skills');
      s.goTo('system');
    },
  },
  {
    id: 'system-briefs',
    label: messages.briefs.go,
    also: messages.briefs.also,
    group: 'screens',
    keys: [],
    when: () => true,
    run: (s) => {
      s.system.goTo('briefs');
      s.goTo('system');
    },
  },
  {
    id: 'usual-stages',
    label: messages.stages.usual,
    also: messages.stages.usualAlso,
    group: 'selection',
    keys: [],
    when: canType,
    whyNot: (s) => (s.view ? messages.stages.readOnly : messages.palette.noDocument),
    run: async (s) => {
      s.system.goTo('stages');
      s.goTo('system');
      await s.system.addStages();
    },
  },
];
