import { describe, expect, it } from 'vitest';
import type { PriceLine } from '../../ipc/generated/PriceLine';
import { restrictions } from './restrictions';

const line = (kind: string, name: string): PriceLine => ({
  kind,
  id: name,
  name,
  change: '',
  text: '0 pts',
  difference: 0,
  state: 'proven',
  lines: [],
});
const told = (prices: PriceLine[]) =>
  restrictions(prices).map(({ kind, lines }) => [kind, lines.map(({ name }) => name)]);

describe('what rules and contracts cost', () => {
  it('is told apart, in the order of the prices', () => {
    const lines = [line('contract', 'c'), line('rule', 'b'), line('rule', 'a')];
    expect(told(lines)).toEqual([
      ['rule', ['b', 'a']],
      ['contract', ['c']],
    ]);
  });

  it('says nothing of rules where there are contracts alone, nor the other way round', () => {
    expect(told([line('contract', 'c')])).toEqual([['contract', ['c']]]);
    expect(told([line('rule', 'a')])).toEqual([['rule', ['a']]]);
  });

  it('is about rules while there is neither', () => {
    expect(told([])).toEqual([['rule', []]]);
  });
});
