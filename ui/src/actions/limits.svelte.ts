// The screen Limits: whether it shows money and people, rules, circumstances, debt, or what repays it, and the actions
// that lead there. Part of the registry.
import type { ChartName } from '../ipc/generated/ChartName';
import { messages } from '../messages';
import type { Action } from './registry';
import type { Session } from './session.svelte';

export const TABS = ['amounts', 'rules', 'circumstances', 'debts', 'repayments'] as const;
export type LimitsTab = (typeof TABS)[number];

/** What the screen Limits shows. */
export class Limits {
  tab = $state<LimitsTab>('amounts');
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** The chart that is asked for; nothing while tables have all the room. */
  get chart(): ChartName | null {
    return this.tab === 'debts' ? 'debt' : null;
  }

  /** Shows a tab. */
  goTo(tab: LimitsTab): void {
    if (tab === this.tab) return;
    const before = this.chart;
    this.tab = tab;
    if (before !== this.chart && this.#session.screen === 'limits') this.#session.leaveChart();
  }
}

function goTo(s: Session, tab: LimitsTab): void {
  s.limits.goTo(tab);
  s.goTo('limits');
}

/** The actions, as the key sheet has them. */
export const limitsActions: Action[] = [
  {
    id: 'limits-rules',
    label: messages.limits.goRules,
    also: messages.limits.goRulesAlso,
    group: 'screens',
    keys: [],
    when: () => true,
    run: (s: Session) => goTo(s, 'rules'),
  },
  {
    id: 'limits-circumstances',
    label: messages.limits.goCircumstances,
    also: messages.limits.goCircumstancesAlso,
    group: 'screens',
    keys: [],
    when: () => true,
    run: (s: Session) => goTo(s, 'circumstances'),
  },
  {
    id: 'limits-debts',
    label: messages.debts.go,
    also: messages.debts.also,
    group: 'screens',
    keys: [],
    when: () => true,
    run: (s: Session) => goTo(s, 'debts'),
  },
];
