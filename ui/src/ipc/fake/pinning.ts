// Pins of the invented roadmap: where they cannot be, what they cost, and what helps where no plan fits. The only rule
// of the fake is that what something needs must have ended before.
import type { DecisionLine } from '../generated/DecisionLine';
import type { Offers } from '../generated/Offers';
import type { PinPrice } from '../generated/PinPrice';
import type { PriceList } from '../generated/PriceList';
import { QUARTERS, type FakeInvestment } from './roadmap';

const nameOf = (start: number) => QUARTERS[start] ?? '';

/** Why an investment cannot start in a quarter; nothing if it can. */
export function whyNot(one: FakeInvestment, items: FakeInvestment[], start: number): string | null {
  const late = one.needs
    .flatMap((need) => items.find((other) => other.id === need) ?? [])
    .find((other) => other.start !== null && other.start + other.length > start);
  if (!late || late.start === null) return null;
  return `needs ${late.name}, which ends in ${nameOf(late.start + late.length - 1)} at the earliest`;
}

/** The first pin that cannot be. */
export function impossiblePin(items: FakeInvestment[], decisions: DecisionLine[]): DecisionLine | null {
  return (
    decisions.find(({ investment, start }) => {
      const one = items.find((known) => known.id === investment);
      return one && start !== null && whyNot(one, items, start) !== null;
    }) ?? null
  );
}

/** What a pin costs: three points for each quarter it is moved. */
export function pinPriceOf(
  one: FakeInvestment,
  items: FakeInvestment[],
  start: number,
  isProven: boolean,
): PinPrice {
  const hindrance = whyNot(one, items, start);
  const points = 3 * Math.abs(start - (one.start ?? 0));
  const text = hindrance ? 'cannot be' : `${isProven ? '' : '≈ '}−${points} pts`;
  const when = nameOf(start);
  return {
    investment: one.id,
    start,
    sentence: hindrance ? `${when}: ${hindrance}` : `Pin to ${when} · value ${text}`,
    text,
    difference: hindrance ? null : -points * 1e6,
    state: hindrance ? 'impossible' : isProven ? 'proven' : 'found',
    why_not: hindrance ? `N${hindrance.slice(1)}.` : null,
  };
}

/** What stands in the way of a pin, and what helps. */
export function offersOf(pin: DecisionLine, items: FakeInvestment[]): Offers {
  const one = items.find((known) => known.id === pin.investment);
  const hindrance = one && pin.start !== null ? whyNot(one, items, pin.start) : null;
  return {
    sentence: 'No plan meets all of these at once.',
    involved: [
      { text: `Your pin of ${pin.name} to ${nameOf(pin.start ?? 0)}.`, investment: pin.investment },
      { text: `It ${hindrance ?? 'is too early'}.`, investment: null },
    ],
    offers: [
      {
        text: `Move the pin of ${pin.name} to ${nameOf((one?.start ?? 0) + 1)}`,
        value: 'value 403 pts',
        change: '−9 pts',
        investment: pin.investment,
      },
      {
        text: `Lift the pin of ${pin.name}`,
        value: 'value 412 pts',
        change: '0 pts',
        investment: pin.investment,
      },
    ],
    is_complete: true,
  };
}

/** What each decision costs. */
export function decisionPricesOf(decisions: DecisionLine[], isProven: boolean): PriceList {
  const lines = decisions.map(({ investment, name, kind }) => ({
    kind: 'decision',
    id: investment,
    name,
    change: 'without it',
    text: `${isProven ? '' : '≈ '}+${kind === 'pin' ? 9 : 4} pts`,
    difference: kind === 'pin' ? 9e6 : 4e6,
    state: isProven ? 'proven' : 'found',
    lines: [],
  }));
  return { sentence: 'What it would pay to relax.', lines, is_complete: true };
}
