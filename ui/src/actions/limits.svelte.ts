// The screen Limits: whether it shows money and people, or rules, and the action that leads to the rules. Part of the
// registry.
import { messages } from '../messages';
import type { Action } from './registry';
import type { Session } from './session.svelte';

export const TABS = ['amounts', 'rules'] as const;
export type LimitsTab = (typeof TABS)[number];

/** What the screen Limits shows. */
export class Limits {
  tab = $state<LimitsTab>('amounts');

  /** Shows a tab. */
  goTo(tab: LimitsTab): void {
    this.tab = tab;
  }
}

/** The action, as the key sheet has it. */
export const limitsActions: Action[] = [
  {
    id: 'limits-rules',
    label: messages.limits.goRules,
    also: messages.limits.goRulesAlso,
    group: 'screens',
    keys: [],
    when: () => true,
    run: (s: Session) => {
      s.limits.goTo('rules');
      s.goTo('limits');
    },
  },
];
