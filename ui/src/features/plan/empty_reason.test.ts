import { describe, expect, it } from 'vitest';
import type { PlanScreen } from '../../ipc/generated/PlanScreen';
import { emptyReason } from './empty_reason';

const view = (part: Partial<PlanScreen>) =>
  ({ chart: null, problems: [], investment_count: 3, ...part }) as PlanScreen;
const blocking = { blocks: true, code: '', subject: '', message: '', hint: '', object: null };

describe('the empty state', () => {
  it('is keyed to the true reason', () => {
    expect(emptyReason(null)).toBe('no_investments');
    expect(emptyReason(view({ investment_count: 0 }))).toBe('no_investments');
    expect(emptyReason(view({ problems: [blocking] }))).toBe('blocked');
    expect(emptyReason(view({}))).toBe('no_plan');
  });

  it('never covers a chart, also one made before something began to block', () => {
    const chart = { svg: '', width: 1, height: 1, marks: [], table: { title: '', columns: [], rows: [] } };
    expect(emptyReason(view({ chart, problems: [blocking] }))).toBe('none');
  });
});
