import { describe, expect, it } from 'vitest';
import { grouped } from './grouped';

const line = (kind: string, name: string) => ({ kind, word: kind, name, noun: 'Investment', what: '' });

describe('a difference', () => {
  it('is sorted by what happened and keeps the order of the roadmap within', () => {
    const groups = grouped([
      line('moved', 'd'),
      line('added', 'b'),
      line('changed', 'c'),
      line('added', 'a'),
    ]);
    expect(groups.map((group) => group.title)).toEqual(['Added (2)', 'Changed (1)', 'Moved (1)']);
    expect(groups[0]?.lines.map((one) => one.name)).toEqual(['b', 'a']);
  });

  it('shows a kind it has never heard of instead of hiding it', () => {
    expect(grouped([line('renamed', 'a')]).map((group) => group.title)).toEqual(['renamed (1)']);
  });
});
