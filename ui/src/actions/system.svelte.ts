// The screen System: its tabs in groups, which of them is shown, and the actions that lead to them. Part of the registry.
// A tab is one entry of TABS; everything else about it follows from there.
import type { Desktop } from '../ipc/contract';
import type { ChartName } from '../ipc/generated/ChartName';
import type { DriversView } from '../ipc/generated/DriversView';
import type { GridName } from '../ipc/generated/GridName';
import type { KnowingPrice } from '../ipc/generated/KnowingPrice';
import type { KnowingView } from '../ipc/generated/KnowingView';
import { messages } from '../messages';
import type { Action } from './registry';
import type { Session } from './session.svelte';

/** The groups of tabs, in their order; one without any tab is not shown. */
export const GROUPS = {
  can: messages.groups.can,
  runs: messages.groups.runs,
  people: messages.groups.people,
  why: messages.groups.why,
};
export type Group = keyof typeof GROUPS;

/** A tab of the screen. */
export interface Tab {
  group: Group;
  /** Its name in the registry; the same as its table's, where it has one. */
  tab: string;
  name: string;
  /** Its chart, and what the card beside it says while nothing is selected; without one the table has all the room. */
  chart?: { name: ChartName; empty: string };
  /** Its table under the chart, by its name for those who cannot see it. */
  typed?: string;
  /** Tables that belong to what the tab shows, such as capabilities or investments against its rows. */
  tables?: readonly { grid: GridName; name: string }[];
  /** How it is gone to from everywhere: what the action is called, and what else it is found by. */
  go?: { label: string; also: string };
}

/** All tabs: those of a group beside one another, in the order in which they stand. */
export const TABS = [
  { group: 'can', tab: 'capabilities', name: messages.tables.capabilities },
  { group: 'can', tab: 'investments', name: messages.tables.investments },
  {
    group: 'can',
    tab: 'needs',
    name: messages.tables.needs,
    chart: { name: 'needs', empty: messages.inspector.emptyNeeds },
    go: { label: messages.actions.goNeeds, also: messages.actions.goNeedsAlso },
  },
  { group: 'can', tab: 'estimates', name: messages.tables.estimates },
  {
    group: 'can',
    tab: 'briefs',
    name: messages.briefs.tab,
    chart: { name: 'briefs', empty: messages.briefs.inspector },
    typed: messages.briefs.typed,
    go: { label: messages.briefs.go, also: messages.briefs.also },
  },
  {
    group: 'can',
    tab: 'assessments',
    name: messages.knowing.tab,
    chart: { name: 'knowing', empty: messages.knowing.inspector },
    typed: messages.knowing.typed,
    go: { label: messages.knowing.go, also: messages.knowing.also },
  },
  {
    group: 'runs',
    tab: 'stages',
    name: messages.stages.tabs.stages,
    chart: { name: 'throughput', empty: messages.stages.inspector },
    typed: messages.stages.typed,
    tables: [{ grid: 'lifts', name: messages.stages.tabs.lifts }],
    go: { label: messages.stages.go, also: messages.stages.also },
  },
  {
    group: 'runs',
    tab: 'keys',
    name: messages.delivery.tab,
    chart: { name: 'delivery', empty: messages.delivery.inspector },
    typed: messages.delivery.typed,
    go: { label: messages.delivery.go, also: messages.delivery.also },
  },
  {
    group: 'runs',
    tab: 'loops',
    name: messages.feedback.tabs.loops,
    chart: { name: 'feedback', empty: messages.feedback.inspector },
    typed: messages.feedback.typed,
    tables: [{ grid: 'shortenings', name: messages.feedback.tabs.shortenings }],
    go: { label: messages.feedback.go, also: messages.feedback.also },
  },
  {
    group: 'runs',
    tab: 'zones',
    name: messages.zones.tabs.zones,
    chart: { name: 'zones', empty: messages.zones.zonesInspector },
    typed: messages.zones.zonesTyped,
    tables: [{ grid: 'placements', name: messages.zones.tabs.placements }],
    go: { label: messages.zones.goZones, also: messages.zones.alsoZones },
  },
  {
    group: 'runs',
    tab: 'themes',
    name: messages.beliefs.tabs.themes,
    chart: { name: 'alignment', empty: messages.beliefs.themesInspector },
    typed: messages.beliefs.themesTyped,
    tables: [{ grid: 'companions', name: messages.beliefs.tabs.companions }],
    go: { label: messages.beliefs.goThemes, also: messages.beliefs.alsoThemes },
  },
  {
    group: 'runs',
    tab: 'principles',
    name: messages.beliefs.tabs.principles,
    chart: { name: 'principles', empty: messages.beliefs.principlesInspector },
    typed: messages.beliefs.principlesTyped,
    tables: [{ grid: 'practices', name: messages.beliefs.tabs.practices }],
    go: { label: messages.beliefs.goPrinciples, also: messages.beliefs.alsoPrinciples },
  },
  {
    group: 'runs',
    tab: 'blades',
    name: messages.flywheel.tab,
    chart: { name: 'flywheel', empty: messages.flywheel.inspector },
    typed: messages.flywheel.typed,
    tables: [
      { grid: 'influences', name: messages.flywheel.tabs.influences },
      { grid: 'pushes', name: messages.flywheel.tabs.pushes },
    ],
    go: { label: messages.flywheel.go, also: messages.flywheel.also },
  },
  {
    group: 'people',
    tab: 'stakeholders',
    name: messages.stakeholders.tabs.stakeholders,
    chart: { name: 'stakeholders', empty: messages.stakeholders.inspector },
    typed: messages.stakeholders.typed,
    tables: [{ grid: 'stances', name: messages.stakeholders.tabs.stances }],
    go: { label: messages.stakeholders.go, also: messages.stakeholders.also },
  },
  {
    group: 'people',
    tab: 'teams',
    name: messages.zones.tabs.teams,
    chart: { name: 'congruence', empty: messages.zones.teamsInspector },
    typed: messages.zones.teamsTyped,
    tables: [{ grid: 'bridges', name: messages.zones.tabs.bridges }],
    go: { label: messages.zones.goTeams, also: messages.zones.alsoTeams },
  },
  {
    group: 'people',
    tab: 'surveys',
    name: messages.culture.tab,
    chart: { name: 'culture', empty: messages.culture.inspector },
    typed: messages.culture.typed,
    tables: [
      { grid: 'statements', name: messages.culture.tabs.statements },
      { grid: 'answers', name: messages.culture.tabs.answers },
    ],
    go: { label: messages.culture.go, also: messages.culture.also },
  },
  {
    group: 'people',
    tab: 'skills',
    name: messages.skills.tabs.skills,
    chart: { name: 'skills', empty: messages.skills.inspector },
    typed: messages.skills.typed,
    tables: [
      { grid: 'ranks', name: messages.skills.tabs.ranks },
      { grid: 'ownerships', name: messages.skills.tabs.ownerships },
    ],
    go: { label: messages.skills.go, also: messages.skills.also },
  },
  {
    group: 'why',
    tab: 'drivers',
    name: messages.drivers.tabs.drivers,
    chart: { name: 'drivers', empty: messages.drivers.inspector },
    typed: messages.drivers.typed,
    tables: [
      { grid: 'comparisons', name: messages.drivers.tabs.comparisons },
      { grid: 'driver_links', name: messages.drivers.tabs.links },
    ],
    go: { label: messages.drivers.go, also: messages.drivers.also },
  },
] as const satisfies readonly Tab[];

type Listed = (typeof TABS)[number];
export type MainTab = Listed['tab'];
/** A tab, or the table that belongs to one. */
export type SystemTab = MainTab | Extract<Listed, { tables: object }>['tables'][number]['grid'];

const ALL: readonly (Omit<Tab, 'tables'> & {
  tab: MainTab;
  tables?: readonly { grid: SystemTab; name: string }[];
})[] = TABS;

const shows = ({ tab, tables }: (typeof ALL)[number], name: string) =>
  tab === name || (tables?.some(({ grid }) => grid === name) ?? false);

/** The tab that stands for what is shown: its own, or that of the table it belongs to. */
export function lineOf(shown: SystemTab) {
  const line = ALL.find((one) => shows(one, shown));
  if (!line) throw new Error(`no tab shows ${shown}`);
  return line;
}

/** The tabs of a group, in their order. */
export const tabsOf = (group: Group) => ALL.filter((line) => line.group === group);

/** The groups that have tabs, with their names. */
export const groups = (Object.entries(GROUPS) as [Group, string][]).filter(
  ([group]) => tabsOf(group).length > 0,
);

/** What is shown of a name that is a tab or a table of one; nothing where it is neither. */
export const shownAs = (name: string): SystemTab | null => {
  const line = ALL.find((one) => shows(one, name));
  return line?.tab === name ? line.tab : (line?.tables?.find(({ grid }) => grid === name)?.grid ?? null);
};

// How long proving each of the two plans behind a gap may take, in seconds.
const PROOF_SECONDS = 5;

/** What the screen System shows. */
export class System {
  tab = $state<SystemTab>('capabilities');
  /** What weighing outcomes by drivers would come to, while it is asked about. */
  weighing = $state.raw<DriversView | null>(null);
  /** What taking over evidenced levels would come to, while it is asked about. */
  taking = $state.raw<KnowingView | null>(null);
  /** What is said and what is seen, as the document stands. */
  knowing = $state.raw<KnowingView | null>(null);
  /** What the gap between the two is worth, once somebody asked. */
  knowingPrice = $state.raw<KnowingPrice | null>(null);
  /** Whether that is being worked out. */
  isPricingKnowing = $state(false);
  #lookingTurn = 0;
  #pricingTurn = 0;
  #priced = '';
  /** What was shown of each group when it was left. */
  readonly #left: Partial<Record<Group, SystemTab>> = {};
  readonly #desktop: Desktop;
  readonly #session: Session;

  constructor(desktop: Desktop, session: Session) {
    this.#desktop = desktop;
    this.#session = session;
  }

  /** The group that is shown. */
  get group(): Group {
    return lineOf(this.tab).group;
  }

  /** The chart that is asked for; nothing while a table has all the room. */
  get chart(): ChartName | null {
    const line = lineOf(this.tab);
    return line.tab === this.tab ? (line.chart?.name ?? null) : null;
  }

  /** Shows a tab. */
  goTo(tab: SystemTab): void {
    if (tab === this.tab) return;
    this.tab = tab;
    this.#left[this.group] = tab;
    if (this.#session.screen === 'system') this.#session.leaveChart();
  }

  /** Shows a group as it was left, or its first tab. */
  goToGroup(group: Group): void {
    if (group === this.group) return;
    const first = tabsOf(group)[0]?.tab;
    const tab = this.#left[group] ?? first;
    if (tab) this.goTo(tab);
  }

  /** Adds the usual stages, and says what that came to. */
  async addStages(): Promise<void> {
    await this.#session.settle();
    const added = await this.#session.attempt(() => this.#desktop.call('add_usual_stages', {}));
    if (!added) return;
    await this.#session.changed();
    this.#session.say(added.sentence, added.added > 0 ? 'undo' : null);
  }

  /** Adds the usual statements about culture and safety, and says what that came to. */
  async addStatements(): Promise<void> {
    await this.#session.settle();
    const added = await this.#session.attempt(() => this.#desktop.call('add_usual_statements', {}));
    if (!added) return;
    await this.#session.changed();
    this.#session.say(added.sentence, added.added > 0 ? 'undo' : null);
  }

  /** Adds the usual blades of the management flywheel, and says what that came to. */
  async addBlades(): Promise<void> {
    await this.#session.settle();
    const added = await this.#session.attempt(() => this.#desktop.call('add_usual_blades', {}));
    if (!added) return;
    await this.#session.changed();
    this.#session.say(added.sentence, added.added > 0 ? 'undo' : null);
  }

  /** From how many people on a survey is shown; nothing without a document. */
  async leastGroup(): Promise<number | null> {
    const culture = await this.#session.attempt(() => this.#desktop.call('show_culture', {}));
    return culture?.least_group ?? null;
  }

  /** Shows surveys from so many people on, and says what that came to. */
  async setLeastGroup(people: number): Promise<void> {
    await this.#session.settle();
    const set = await this.#session.attempt(() => this.#desktop.call('set_least_group', { people }));
    if (!set) return;
    await this.#session.changed();
    this.#session.say(set.sentence, 'undo');
  }

  /** What the drivers come to; nothing without a document. */
  async drivers(): Promise<DriversView | null> {
    return (await this.#session.attempt(() => this.#desktop.call('show_drivers', {}))) ?? null;
  }

  /** Asks whether outcomes shall be weighed by drivers; where nothing would be different, says so. */
  async askToWeigh(): Promise<void> {
    await this.#session.settle();
    const view = await this.drivers();
    if (!view) return;
    if (view.differing > 0) this.weighing = view;
    else this.#session.say(view.change || view.sentence);
  }

  /** Leaves outcomes as they are. */
  leaveWeighing(): void {
    this.weighing = null;
  }

  /** Weighs outcomes by drivers, and says what that came to. */
  async weigh(): Promise<void> {
    this.weighing = null;
    const weighed = await this.#session.attempt(() => this.#desktop.call('weigh_outcomes', {}));
    if (!weighed) return;
    await this.#session.changed();
    this.#session.say(weighed.sentence, weighed.changed > 0 ? 'undo' : null);
  }

  /** Looks at what is said and what is seen anew. What the gap of other levels or another plan was worth is
   *  forgotten. */
  async renewKnowing(): Promise<void> {
    this.#lookingTurn += 1;
    const turn = this.#lookingTurn;
    const planned = this.#session.view?.document.planned ?? null;
    const view = (await this.#session.attempt(() => this.#desktop.call('show_knowing', {}))) ?? null;
    if (turn !== this.#lookingTurn) return;
    this.knowing = view;
    const about = JSON.stringify([planned, view]);
    if (about === this.#priced) return;
    this.#priced = about;
    this.#pricingTurn += 1;
    this.knowingPrice = null;
    this.isPricingKnowing = false;
  }

  /** Asks what the gap is worth: first what a search finds, then with a proof as far as that comes in time. */
  async priceKnowing(): Promise<void> {
    this.#pricingTurn += 1;
    const turn = this.#pricingTurn;
    this.isPricingKnowing = true;
    for (const proof_seconds of [null, PROOF_SECONDS]) {
      const price = await this.#session.attempt(() => this.#desktop.call('price_knowing', { proof_seconds }));
      if (turn !== this.#pricingTurn) return;
      if (!price) break;
      this.knowingPrice = price;
    }
    this.isPricingKnowing = false;
  }

  /** Asks whether evidenced levels shall be taken over; where nothing would be different, says so. */
  async askToTakeOver(): Promise<void> {
    await this.#session.settle();
    const view = await this.#session.attempt(() => this.#desktop.call('show_knowing', {}));
    if (!view) return;
    if (view.differing > 0) this.taking = view;
    else this.#session.say(view.change || view.sentence);
  }

  /** Leaves levels as they are. */
  leaveTaking(): void {
    this.taking = null;
  }

  /** Takes over evidenced levels, and says what that came to. */
  async takeOver(): Promise<void> {
    this.taking = null;
    const taken = await this.#session.attempt(() => this.#desktop.call('take_over_levels', {}));
    if (!taken) return;
    await this.#session.changed();
    this.#session.say(taken.sentence, taken.changed > 0 ? 'undo' : null);
  }

  /** Says what is counted at the stages. */
  async countStages(unit: string): Promise<void> {
    await this.#session.settle();
    const set = await this.#session.attempt(() => this.#desktop.call('set_stage_unit', { unit }));
    if (!set) return;
    await this.#session.changed();
    this.#session.say(set.sentence, 'undo');
  }
}

const canType = (s: Session) => s.view !== null && !s.isReadOnly;

/** The way to a tab. */
const toTab = (tab: MainTab, { label, also }: { label: string; also: string }): Action => ({
  id: `system-${tab}`,
  label,
  also,
  group: 'screens',
  keys: [],
  when: () => true,
  run: (s) => {
    s.system.goTo(tab);
    s.goTo('system');
  },
});

/** The actions, as the key sheet has them. */
export const systemActions: Action[] = [
  ...ALL.flatMap(({ tab, go }) => (go ? [toTab(tab, go)] : [])),
  {
    id: 'usual-statements',
    label: messages.culture.usual,
    also: messages.culture.usualAlso,
    group: 'selection',
    keys: [],
    when: canType,
    whyNot: (s) => (s.view ? messages.culture.readOnly : messages.palette.noDocument),
    run: async (s) => {
      s.system.goTo('statements');
      s.goTo('system');
      await s.system.addStatements();
    },
  },
  {
    id: 'usual-blades',
    label: messages.flywheel.usual,
    also: messages.flywheel.usualAlso,
    group: 'selection',
    keys: [],
    when: canType,
    whyNot: (s) => (s.view ? messages.flywheel.readOnly : messages.palette.noDocument),
    run: async (s) => {
      s.system.goTo('blades');
      s.goTo('system');
      await s.system.addBlades();
    },
  },
  {
    id: 'weigh-outcomes',
    label: messages.drivers.weigh,
    also: messages.drivers.weighAlso,
    group: 'selection',
    keys: [],
    when: canType,
    whyNot: (s) => (s.view ? messages.drivers.readOnly : messages.palette.noDocument),
    run: async (s) => {
      s.system.goTo('drivers');
      s.goTo('system');
      await s.system.askToWeigh();
    },
  },
  {
    id: 'take-over-levels',
    label: messages.knowing.take,
    also: messages.knowing.takeAlso,
    group: 'selection',
    keys: [],
    when: canType,
    whyNot: (s) => (s.view ? messages.knowing.readOnly : messages.palette.noDocument),
    run: async (s) => {
      s.system.goTo('assessments');
      s.goTo('system');
      await s.system.askToTakeOver();
    },
  },
  {
    id: 'price-knowing',
    label: messages.knowing.price,
    also: messages.knowing.priceAlso,
    group: 'selection',
    keys: [],
    when: (s) => s.view !== null && s.view.is_current && s.view.proof !== null,
    whyNot: (s) => (s.view ? messages.knowing.priceLater : messages.palette.noDocument),
    run: async (s) => {
      s.system.goTo('assessments');
      s.goTo('system');
      await s.system.priceKnowing();
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
