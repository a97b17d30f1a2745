// Why there is no roadmap to draw, from the most basic reason to the least: each has its own words and buttons.
import type { PlanScreen } from '../../ipc/generated/PlanScreen';

/**
 * Nothing open or nothing in it; something must be mended first; nobody has planned yet; the plan is empty because
 * nothing is worth anything, because everything is excluded, or because nothing that adds value fits; or there is
 * something to see.
 */
export type EmptyReason =
  'no_investments' | 'blocked' | 'no_plan' | 'worthless' | 'all_excluded' | 'nothing_in' | 'none';

/** Whether it is the plan of the roadmap as it is, worth nothing, with nothing in it. */
function isEmptyPlan({ chart, cards, is_current, is_what_if }: PlanScreen): boolean {
  const value = cards.find(({ id }) => id === 'value');
  const isThere = chart?.marks.some(({ kind }) => kind === 'investment') ?? false;
  return is_current && !is_what_if && !isThere && value?.fill === 0;
}

/** The reason for this screen. */
export function emptyReason(view: PlanScreen | null): EmptyReason {
  if (!view || (view.investment_count === 0 && !view.chart)) return 'no_investments';
  if (!view.chart) return view.problems.some((problem) => problem.blocks) ? 'blocked' : 'no_plan';
  if (!isEmptyPlan(view)) return 'none';
  if (view.investment_count === 0) return 'no_investments';
  if (view.problems.some(({ code }) => code === 'no_outcomes')) return 'worthless';
  const isAllExcluded = view.left_out.length > 0 && view.left_out.every((line) => line.is_excluded);
  return isAllExcluded ? 'all_excluded' : 'nothing_in';
}
