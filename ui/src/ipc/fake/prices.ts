// Prices and answers of the invented roadmap: made up, but always the same for the same investment.
import type { Explanation } from '../generated/Explanation';
import type { PriceLine } from '../generated/PriceLine';
import type { PriceList } from '../generated/PriceList';
import type { FakeInvestment } from './roadmap';

function priceOf(one: FakeInvestment, isProven: boolean): PriceLine {
  const points = 1 + (one.cost % 40);
  return {
    kind: 'investment',
    id: one.id,
    name: one.name,
    change: 'forced in',
    text: `${isProven ? '' : '≈ '}−${points} pts`,
    difference: -points * 1e6,
    state: isProven ? 'proven' : 'found',
    lines: [{ text: 'Drops Live tracking.', investment: null }],
  };
}

/** What forcing in these investments costs. */
export function pricesOf(items: FakeInvestment[], isProven: boolean): PriceList {
  const lines = items.map((one) => priceOf(one, isProven));
  return { sentence: 'The cheapest yes is the first.', lines, is_complete: true };
}

/** The answers about an investment. */
export function explanationOf(one: FakeInvestment, isProven: boolean): Explanation {
  const price = priceOf(one, isProven);
  const line = (text: string) => ({ text, investment: null });
  const amount = price.text.replace('−', '');
  const isIn = one.start !== null;
  return {
    investment: one.id,
    name: one.name,
    is_in: isIn,
    price,
    sections: isIn
      ? [{ title: 'If dropped', lines: [line(`Going without it costs ${amount}.`)] }]
      : [
          { title: 'To force it in', lines: [line(`Having it in costs ${amount}.`), ...price.lines] },
          {
            title: 'What would let it in',
            lines: [line('+1.5 FTE in Q3 2027 of Platform lets it in without a loss. Tried.')],
          },
        ],
    how: 'Each figure compares this plan with another that was planned for it and checked.',
    is_complete: true,
    ...(isIn ? {} : { try_it: `force "${one.name}" and "Platform" +1.5 FTE in Q3 2027` }),
  };
}
