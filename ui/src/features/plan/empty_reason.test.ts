import { describe, expect, it } from 'vitest';
import type { PlanScreen } from '../../ipc/generated/PlanScreen';
import { emptyReason } from './empty_reason';

const view = (part: Partial<PlanScreen>) =>
  ({ chart: null, cards: [], problems: [], left_out: [], investment_count: 3, ...part }) as PlanScreen;
const blocking = { blocks: true, code: '', subject: '', message: '', hint: '', object: null };

const chart = { svg: '', width: 1, height: 1, marks: [], table: { title: '', columns: [], rows: [] } };
const value = (fill: number) => ({
  id: 'value',
  label: '',
  text: '',
  detail: '',
  fill,
  tick: null,
  is_over: false,
});
const leftOut = (is_excluded: boolean) => ({
  investment: 'a',
  name: 'A',
  axis: 'methods' as const,
  reason: '',
  is_excluded,
});

describe('the empty state', () => {
  it('is keyed to the true reason', () => {
    expect(emptyReason(null)).toBe('no_investments');
    expect(emptyReason(view({ investment_count: 0 }))).toBe('no_investments');
    expect(emptyReason(view({ problems: [blocking] }))).toBe('blocked');
    expect(emptyReason(view({}))).toBe('no_plan');
  });

  it('never covers a chart, also one made before something began to block', () => {
    expect(emptyReason(view({ chart, cards: [value(0.9)], problems: [blocking] }))).toBe('none');
  });

  it('stands in place of an empty plan that is worth nothing, and says why it is', () => {
    const empty = { chart, cards: [value(0)], is_current: true, is_what_if: false };
    const noOutcomes = { ...blocking, blocks: false, code: 'no_outcomes' };
    expect(emptyReason(view({ ...empty, problems: [noOutcomes] }))).toBe('worthless');
    expect(emptyReason(view({ ...empty, left_out: [leftOut(true), leftOut(true)] }))).toBe('all_excluded');
    expect(emptyReason(view({ ...empty, left_out: [leftOut(true), leftOut(false)] }))).toBe('nothing_in');
    expect(emptyReason(view({ ...empty, investment_count: 0 }))).toBe('no_investments');
  });

  it('never covers what is in the plan, an older plan, or the answer to a what-if', () => {
    const empty = { chart, cards: [value(0)], is_current: true, is_what_if: false };
    const mark = {
      id: 'investment:a',
      kind: 'investment',
      name: 'A',
      hint: [],
      area: { x: 0, y: 0, width: 1, height: 1 },
      lane: 0,
      links: [],
    };
    expect(emptyReason(view({ ...empty, chart: { ...chart, marks: [mark] } }))).toBe('none');
    expect(emptyReason(view({ ...empty, is_current: false }))).toBe('none');
    expect(emptyReason(view({ ...empty, is_what_if: true }))).toBe('none');
  });
});
