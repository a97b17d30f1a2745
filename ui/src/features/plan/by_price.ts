// What is left out in the order of its price: the cheapest yes first. Until all prices are there the order stays, so
// that nothing jumps under the pointer; what cannot be, or has no price, comes last, in the order it had.
import type { LeftOutLine } from '../../ipc/generated/LeftOutLine';
import type { PriceLine } from '../../ipc/generated/PriceLine';

/** The lines in the order of their prices. */
export function byPrice(
  lines: LeftOutLine[],
  prices: Record<string, PriceLine>,
  isComplete: boolean,
): LeftOutLine[] {
  if (!isComplete) return lines;
  const lost = (line: LeftOutLine) => -(prices[line.investment]?.difference ?? -Infinity);
  return [...lines].sort((one, other) => {
    const [cost, otherCost] = [lost(one), lost(other)];
    return cost === otherCost ? 0 : cost - otherCost;
  });
}
