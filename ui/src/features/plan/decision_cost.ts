// What a decision costs, in a few words: what would be won without it. The figure is Rust's.
import type { DecisionLine } from '../../ipc/generated/DecisionLine';
import type { PriceLine } from '../../ipc/generated/PriceLine';
import { messages } from '../../messages';

const words = messages.tray;

/** "this pin costs 9 pts", that it costs nothing, or that the price is not there yet. */
export function decisionCost(
  decision: DecisionLine,
  price: PriceLine | undefined,
  isCurrent: boolean,
): string {
  if (!isCurrent) return words.noPrice;
  if (!price) return words.pricing;
  if (price.difference === null) return price.text;
  if (price.difference <= 0) return words.costsNothing;
  const amount = price.text.replace('+', '');
  if (decision.kind === 'lock') return words.lockCosts(amount);
  return decision.kind === 'pin' ? words.pinCosts(amount) : words.exclusionCosts(amount);
}
