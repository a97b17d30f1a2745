// From a number of the scorecard to the chart that it sums up.
import type { Session } from './session.svelte';

/** Where each number is explained. */
const EXPLAINED: Record<string, (session: Session) => unknown> = {
  value: async (session) => {
    session.goTo('compare');
    await session.compare.goTo('value_curve');
  },
  spend: (session) => toLimits(session),
  people: (session) => toLimits(session),
  outcomes: (session) => {
    session.outcomes.goTo('flow');
    session.goTo('outcomes');
  },
  investments: (session) => {
    session.goTo('plan');
    session.tray = 'left_out';
  },
};

function toLimits(session: Session) {
  session.limits.goTo('amounts');
  session.goTo('limits');
}

/** Whether there is a chart that explains this number. */
export const isExplained = (card: string) => card in EXPLAINED;

/** Goes to the chart that explains a number. */
export const explain = (session: Session, card: string): unknown => EXPLAINED[card]?.(session);
