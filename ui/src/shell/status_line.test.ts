import { describe, expect, it } from 'vitest';
import type { PlanScreen } from '../ipc/generated/PlanScreen';
import { planningSentence, statusActions, statusParts } from './status_line';

const view = (part: object, file: string | null = 'plan.cairn') =>
  ({
    document: {
      name: 'Plan',
      file_name: file,
      is_sample: false,
      stage_unit: '',
      saved: '2026-11-21T14:02:33',
      is_saved: true,
      trouble: null,
      is_read_only: false,
      undo: null,
      redo: null,
      planned: null,
      recovered_edits: null,
    },
    proof: { state: 'proven', sentence: 'best possible (proven)' },
    is_current: true,
    investment_count: 23,
    ...part,
  }) as PlanScreen;

describe('the status bar', () => {
  it('says first that edits of last time are restored, while the document does', () => {
    const { document } = view({});
    const recovered = { ...document, recovered_edits: 'Unsaved edits of plan.cairn are restored.' };
    expect(statusParts(view({ document: recovered }))[0]).toBe('Unsaved edits of plan.cairn are restored');
  });

  it('says what is proven, how much there is, and where it is saved', () => {
    expect(statusParts(view({}))).toEqual([
      'Best possible (proven)',
      '23 investments',
      'Saved to plan.cairn 14:02',
    ]);
  });

  it('says so when there is no name, no plan, or an old plan', () => {
    expect(statusParts(view({}, null)).at(-1)).toBe('Safe on this computer; not saved under a name yet');
    expect(statusParts(view({ proof: null, is_current: false, investment_count: 1 })).slice(0, 2)).toEqual([
      'No plan yet',
      '1 investment',
    ]);
    expect(statusParts(view({ is_current: false }))[1]).toBe('Plan is older than the roadmap');
    expect(statusParts(null)).toEqual([]);
  });

  it('never claims more than is true of the file, nor less than is true of the edits', () => {
    const where = (part: object) => {
      const { document, ...rest } = view({});
      return statusParts({ ...rest, document: { ...document, ...part } }).at(-1);
    };
    expect(where({ is_saved: false })).toBe('Edits are safe on this computer, not yet in plan.cairn');
    expect(where({ is_read_only: true })).toBe('plan.cairn is open for reading');
  });

  it('offers what can be done where something hinders saving', () => {
    const { document } = view({});
    expect(statusActions(null)).toEqual([]);
    expect(statusActions(document)).toEqual([]);
    expect(statusActions({ ...document, trouble: 'The disk is full.' })).toEqual(['save', 'save-as']);
    expect(statusActions({ ...document, trouble: 'The disk is full.', file_name: null })).toEqual([
      'save-as',
    ]);
    expect(statusActions({ ...document, is_read_only: true })).toEqual(['open-copy']);
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
