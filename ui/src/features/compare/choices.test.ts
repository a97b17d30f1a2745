import { describe, expect, it } from 'vitest';
import { changedBy, answerOf } from '../../ipc/fake/what_if';
import { invested } from '../../ipc/fake/roadmap';
import type { ScenarioLine } from '../../ipc/generated/ScenarioLine';
import { choices } from './choices';

const line = (name: string, problem: string | null = null): ScenarioLine => ({
  name,
  text: 'budget -20%',
  sentence: 'All funds 20 % lower in every quarter.',
  summary: '367 pts, best possible (proven)',
  change: '−45 pts (−11 %)',
  is_current: true,
  problem,
  kept: '2026-11-21T14:02:00',
});
const answer = answerOf(invested(), changedBy(invested()), true);

describe('what the plan can be compared with', () => {
  it('is nothing at first, and every scenario with what it comes to', () => {
    const found = choices([line('Less'), line('Old', 'There is no investment called “x”.')], null, null);
    expect(found.map((choice) => choice.label)).toEqual(['nothing yet', 'Less · −45 pts (−11 %)', 'Old']);
    expect(found.map((choice) => choice.isChosen)).toEqual([true, false, false]);
    expect(found.map((choice) => choice.isDisabled)).toEqual([false, false, true]);
  });

  it('is the what-if of now as long as it is not kept', () => {
    const found = choices([line('Less')], answer, null);
    expect(found.find((choice) => choice.isChosen)?.label).toBe('What if: budget -20%');
    const kept = choices([line('Less')], answer, 'Less');
    expect(kept.map((choice) => choice.value)).toEqual(['nothing', 'scenario-0']);
    expect(kept.find((choice) => choice.isChosen)?.scenario).toBe('Less');
  });
});
