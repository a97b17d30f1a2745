import { afterEach, describe, expect, it } from 'vitest';
import { speak } from '../messages';
import { typedOf, type WhatIfForm } from './what_if_typed';

const filled: WhatIfForm = { kind: 'funds', name: '', way: 'less_percent', amount: '20', from: '', to: '' };
const typed = (part: Partial<WhatIfForm>) => typedOf({ ...filled, ...part });

afterEach(() => speak('en'));

describe('what a form of a what-if stands for', () => {
  it('is a change of money or people, of all or of one, at some time', () => {
    expect(typed({})).toBe('budget -20%');
    expect(typed({ name: 'Build', way: 'set', amount: '800k', from: 'Q3 2027', to: 'Q4 2027' })).toBe(
      'fund "Build" = 800k in Q3 2027..Q4 2027',
    );
    expect(typed({ kind: 'pools', way: 'less', amount: '2 FTE', from: 'Q2 2027' })).toBe(
      'people -2 FTE from Q2 2027',
    );
    expect(typed({ kind: 'pools', name: 'Platform', way: 'more', amount: '1', to: 'Q2 2027' })).toBe(
      'pool "Platform" +1 until Q2 2027',
    );
    expect(typed({ from: 'Q3 2027', to: 'Q3 2027' })).toBe('budget -20% in Q3 2027');
  });

  it('is a decision on an investment', () => {
    const name = 'Event backbone';
    expect(typed({ kind: 'pin', name, from: 'Q4 2027' })).toBe('pin "Event backbone" in Q4 2027');
    expect(typed({ kind: 'without', name })).toBe('without "Event backbone"');
    expect(typed({ kind: 'force', name })).toBe('force "Event backbone"');
    expect(typed({ kind: 'lift', name })).toBe('lift "Event backbone"');
  });

  it('is another value, cost or duration', () => {
    expect(typed({ kind: 'value', name: 'Lead time', way: 'times', amount: '2' })).toBe(
      'value "Lead time" x2',
    );
    expect(typed({ kind: 'cost', name: 'Data mesh', way: 'more_percent', amount: '10 %' })).toBe(
      'cost "Data mesh" +10%',
    );
    expect(typed({ kind: 'duration', name: 'Data mesh', way: 'more', amount: '+1' })).toBe(
      'duration "Data mesh" +1',
    );
  });

  it('is nothing while something is missing', () => {
    expect(typed({ amount: ' ' })).toBe('');
    expect(typed({ kind: 'without' })).toBe('');
    expect(typed({ kind: 'pin', name: 'Data mesh' })).toBe('');
    expect(typed({ kind: 'value', amount: '2' })).toBe('');
  });

  it('speaks the language of the window', () => {
    speak('fr');
    expect(typed({ kind: 'pools', from: 'T3 2027' })).toBe('personnes -20% dès T3 2027');
    expect(typed({ kind: 'without', name: 'Data mesh' })).toBe('sans "Data mesh"');
  });
});
