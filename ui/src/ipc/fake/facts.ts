// What the inspector shows of one invented investment.
import { messages } from '../../messages';
import type { InvestmentFacts } from '../generated/InvestmentFacts';
import type { Moment } from './history';
import { whyNot } from './pinning';
import { QUARTERS, type FakeInvestment } from './roadmap';

/** The facts about one investment of the fake. */
export function factsOf(one: FakeInvestment, { items, decisions }: Moment): InvestmentFacts {
  const isIn = one.start !== null;
  const needed = items.filter((other) => other.needs.includes(one.id));
  const line = (text: string, investment: string | null = null) => ({ text, investment });
  const nameOf = (id: string) => items.find((other) => other.id === id)?.name ?? id;
  const needs = one.needs.map((need) => line(`needs ${nameOf(need)}`, need));
  return {
    id: one.id,
    name: one.name,
    axis: one.axis,
    change: `${messages.axis[one.axis]} ${one.change}`,
    kind: 'Innovate',
    when: one.start === null ? 'Not in the plan' : `${QUARTERS[one.start] ?? ''}, ${one.length} quarters`,
    takes: `€${one.cost} k · ${one.people.toFixed(1)} FTE`,
    note: isIn
      ? 'Small changes, merged daily, behind flags; releases become a decision instead of an event.'
      : '',
    is_in: isIn,
    sections: isIn
      ? [
          {
            title: 'In because',
            lines: [
              line('opens step 1 and moves lead time from 9 days to 2 days'),
              ...needed.map((other) => line(`needed by ${other.name}`, other.id)),
            ],
          },
          {
            title: 'Here because',
            lines: [...needs, line('Platform people are fully used a quarter earlier')],
          },
        ].filter((section) => section.lines.length > 0)
      : [{ title: 'Not in because', lines: [line(one.reason), ...needs] }],
    decision: decisions.find((decision) => decision.investment === one.id) ?? null,
    starts: QUARTERS.slice(0, QUARTERS.length - one.length + 1).map((name, start) => ({
      start,
      name,
      is_planned: start === one.start,
      why_not: whyNot(one, items, start),
    })),
  };
}
