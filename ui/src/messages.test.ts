import { describe, expect, it } from 'vitest';
import { messages } from './messages';

function sentences(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (typeof part === 'function') return [String((part as (...given: unknown[]) => unknown)(2, 'x'))];
  if (typeof part === 'object' && part !== null) return Object.values(part).flatMap(sentences);
  return [];
}

describe('the words of the window', () => {
  it('never use the jargon of planning engines or of programs', () => {
    const jargon = /infeasible|solver|constraint|\bnull\b|\bNaN\b|undefined|backlog|milestone/i;
    expect(sentences(messages).filter((sentence) => jargon.test(sentence))).toEqual([]);
  });

  it('never shout', () => {
    expect(sentences(messages).filter((sentence) => sentence.includes('!'))).toEqual([]);
  });
});
