// Why there is no roadmap to draw, from the most basic reason to the least: each has its own words and buttons.
import type { PlanScreen } from '../../ipc/generated/PlanScreen';

/** Nothing open or nothing in it; something must be mended first; nobody has planned yet; or there is a plan. */
export type EmptyReason = 'no_investments' | 'blocked' | 'no_plan' | 'none';

/** The reason for this screen. */
export function emptyReason(view: PlanScreen | null): EmptyReason {
  if (!view || (view.investment_count === 0 && !view.chart)) return 'no_investments';
  if (view.chart) return 'none';
  return view.problems.some((problem) => problem.blocks) ? 'blocked' : 'no_plan';
}
