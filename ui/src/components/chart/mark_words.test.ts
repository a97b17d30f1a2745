import { describe, expect, it } from 'vitest';
import type { MarkView } from '../../ipc/generated/MarkView';
import { markWords } from './mark_words';

const mark = (name: string, hint: string[]): MarkView => ({
  id: 'x',
  kind: 'investment',
  name,
  hint,
  area: { x: 0, y: 0, width: 1, height: 1 },
  lane: 0,
  links: [],
});

describe('the words of a mark', () => {
  it('have the first line of the hint as title', () => {
    const words = markWords(
      mark('Budget, Q1 2027, €650 k of €900 k', ['Budget, Q1 2027', '€650 k of €900 k']),
    );
    expect(words).toEqual({ title: 'Budget, Q1 2027', lines: ['€650 k of €900 k'] });
  });

  it('take the title from the name when the hint has none', () => {
    const words = markWords(mark('Coaching, Skills, level 0 to 1', ['Skills · level 0 to 1']));
    expect(words).toEqual({ title: 'Coaching', lines: ['Skills · level 0 to 1'] });
  });

  it('never say the title twice', () => {
    expect(markWords(mark('Lead time, 9 to 2 days', ['Lead time', 'Lead time', '9 → 2 days'])).lines).toEqual(
      ['9 → 2 days'],
    );
  });

  it('are the name alone when there is no hint', () => {
    expect(markWords(mark('Coaching', []))).toEqual({ title: 'Coaching', lines: [] });
  });
});
