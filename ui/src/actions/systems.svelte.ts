// What this roadmap uses: every system there is, whether it is in use, and the way to where it is switched on. Part of
// the registry. Deliberately not here: what is in use and its key figure (the desktop says both).
import type { Desktop } from '../ipc/contract';
import type { SystemPlace } from '../ipc/generated/SystemPlace';
import type { SystemsView } from '../ipc/generated/SystemsView';
import { messages } from '../messages';
import type { Action } from './registry';
import type { OutcomesTab } from './outcomes.svelte';
import type { Session } from './session.svelte';
import type { SystemTab } from './system.svelte';

const system = (tab: SystemTab) => (s: Session) => {
  s.system.goTo(tab);
  s.goTo('system');
};
const outcomes = (tab: OutcomesTab | 'cycles') => (s: Session) => {
  s.outcomes.goTo(tab);
  s.goTo('outcomes');
};

/** How to get to each place. */
const WAYS: Record<SystemPlace, (session: Session) => unknown> = {
  capabilities: system('capabilities'),
  investments: system('investments'),
  estimates: system('estimates'),
  limits: (s) => s.goTo('limits'),
  rules: (s) => {
    s.limits.goTo('rules');
    s.goTo('limits');
  },
  flow: outcomes('flow'),
  effects: outcomes('effects'),
  steps: outcomes('steps'),
  measured: outcomes('trajectories'),
  commitments: outcomes('commitments'),
  contracts: outcomes('contracts'),
  cycles: outcomes('cycles'),
  left_out: (s) => {
    void s.compare.goTo('price_of_yes');
    s.goTo('compare');
  },
  stakeholders: system('stakeholders'),
  stages: system('stages'),
  themes: system('themes'),
  principles: system('principles'),
  briefs: system('briefs'),
  surveys: system('surveys'),
  knowing: system('assessments'),
  zones: system('zones'),
  teams: system('teams'),
  skills: system('skills'),
  flywheel: system('blades'),
  drivers: system('drivers'),
  delivery: system('keys'),
  feedback: system('loops'),
  assumptions: outcomes('assumptions'),
  circumstances: (s) => {
    s.limits.goTo('circumstances');
    s.goTo('limits');
  },
  debt: (s) => {
    s.limits.goTo('debts');
    s.goTo('limits');
  },
  problems: (s) => (s.panel = 'problems'),
  versions: (s) => s.showVersions(),
  present: (s) => s.goTo('present'),
};

/** The list of systems, as it was when it was opened. */
export class Systems {
  view = $state.raw<SystemsView | null>(null);
  readonly #desktop: Desktop;
  readonly #session: Session;

  constructor(desktop: Desktop, session: Session) {
    this.#desktop = desktop;
    this.#session = session;
  }

  /** Asks what is in use, and shows it. */
  async open(): Promise<void> {
    await this.#session.settle();
    this.view = await this.#session.attempt(() => this.#desktop.call('show_systems', {}));
    if (this.view) this.#session.panel = 'systems';
  }

  /** Closes the list and goes to a place. */
  goTo(place: SystemPlace): void {
    this.#session.panel = null;
    void WAYS[place](this.#session);
  }
}

/** The action, as the key sheet has it. */
export const systemsActions: Action[] = [
  {
    id: 'systems',
    label: messages.systems.open,
    also: messages.systems.also,
    group: 'window',
    keys: [],
    when: (s) => s.view !== null,
    whyNot: () => messages.palette.noDocument,
    run: (s) => s.systems.open(),
  },
];
