import { describe, expect, it } from 'vitest';
import type { PlanScreen } from '../ipc/generated/PlanScreen';
import { planningSentence, statusParts } from './status_line';

const view = (part: object, file: string | null = 'plan.cairn') =>
  ({
    document: {
      name: 'Plan',
      file_name: file,
      is_sample: false,
      saved: '2026-11-21T14:02:33',
      planned: null,
    },
    proof: { state: 'proven', sentence: 'best possible (proven)' },
    is_current: true,
    investment_count: 23,
    ...part,
  }) as PlanScreen;

describe('the status bar', () => {
  it('says what is proven, how much there is, and where it is saved', () => {
    expect(statusParts(view({}))).toEqual([
      'Best possible (proven)',
      '23 investments',
      'Saved 14:02 to plan.cairn',
    ]);
  });

  it('says so when there is no name, no plan, or an old plan', () => {
    expect(statusParts(view({}, null)).at(-1)).toBe('Not saved under a name yet');
    expect(statusParts(view({ proof: null, is_current: false, investment_count: 1 })).slice(0, 2)).toEqual([
      'No plan yet',
      '1 investment',
    ]);
    expect(statusParts(view({ is_current: false }))[1]).toBe('Plan is older than the roadmap');
    expect(statusParts(null)).toEqual([]);
  });

  it('speaks of planning only when it takes a while', () => {
    const planning = { sentence: 'Best so far 405 pts', isStopping: false };
    expect(planningSentence({ ...planning, phase: 'quiet' })).toBe('');
    expect(planningSentence({ ...planning, phase: 'word' })).toBe('Re-planning…');
    expect(planningSentence({ ...planning, phase: 'sentence' })).toBe('Best so far 405 pts');
    expect(planningSentence({ phase: 'sentence', sentence: '', isStopping: false })).toBe('Re-planning…');
    expect(planningSentence({ ...planning, phase: 'sentence', isStopping: true })).toBe(
      'Stopping, keeping the best plan…',
    );
  });
});
