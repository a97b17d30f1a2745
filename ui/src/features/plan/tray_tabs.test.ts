import { describe, expect, it } from 'vitest';
import type { PlanScreen } from '../../ipc/generated/PlanScreen';
import { trayTabs } from './tray_tabs';

const view = (problems: boolean[]) =>
  ({
    left_out: [{}, {}],
    decisions: [],
    problems: problems.map((blocks) => ({ blocks })),
  }) as unknown as PlanScreen;

describe('the line under the chart', () => {
  it('counts what is left out and decided, also when that is nothing', () => {
    expect(trayTabs(view([])).map((tab) => tab.label)).toEqual(['Not in the plan (2)', 'Your decisions (0)']);
  });

  it('shows problems only when there are any, urgent only when they block', () => {
    expect(trayTabs(view([false]))[2]).toEqual({
      name: 'problems',
      label: '1 problem',
      isUrgent: false,
    });
    expect(trayTabs(view([false, true]))[2]).toEqual({
      name: 'problems',
      label: '2 problems',
      isUrgent: true,
    });
  });
});
