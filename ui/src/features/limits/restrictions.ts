// Rules and contracts are priced alike, and are not the same: each kind under its own heading, the first as the title.
import type { PriceLine } from '../../ipc/generated/PriceLine';

/** The prices of one kind. */
export interface Restrictions {
  kind: 'rule' | 'contract';
  lines: PriceLine[];
}

/** The prices by kind, rules first, and only the kinds there are; rules alone where there is neither. */
export function restrictions(lines: PriceLine[]): [Restrictions, ...Restrictions[]] {
  const of = (kind: Restrictions['kind']): Restrictions => ({
    kind,
    lines: lines.filter((line) => (line.kind === 'contract') === (kind === 'contract')),
  });
  const [rules, contracts] = [of('rule'), of('contract')];
  if (contracts.lines.length === 0) return [rules];
  return rules.lines.length === 0 ? [contracts] : [rules, contracts];
}
