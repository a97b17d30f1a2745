// The Plan screen of the invented roadmap.
import type { DocumentView } from '../generated/DocumentView';
import type { PlanScreen } from '../generated/PlanScreen';
import type { ProblemLine } from '../generated/ProblemLine';
import type { ShowPlan } from '../generated/ShowPlan';
import type { Moment } from './history';
import { drawFlow, drawRoadmap } from './picture';

const HEADLINE = 'Three steps reach weekly releases by Q2 2028; platform people are all busy in Q3 2027.';

/** The screen for a moment of the fake's document. */
export function screenOf(
  { items, decisions, isCurrent, hasPlan }: Moment,
  document: DocumentView,
  problems: ProblemLine[],
  wasStopped: boolean,
  asked: ShowPlan,
): PlanScreen {
  const inPlan = items.filter((one) => one.start !== null);
  const spend = inPlan.reduce((sum, one) => sum + one.cost, 0);
  const draw = asked.chart === 'flow' ? drawFlow : drawRoadmap;
  const sentence = wasStopped
    ? 'stopped early, at most 1.8 % below the best possible'
    : 'best possible (proven)';
  const card = (
    id: string,
    label: string,
    text: string,
    detail: string,
    fill: number,
    tick: number | null,
  ) => ({ id, label, text, detail, fill, tick, is_over: false });
  const left = items.length - inPlan.length;
  return {
    document,
    headline: hasPlan
      ? HEADLINE
      : items.length === 0
        ? 'There are no investments yet.'
        : problems.some((problem) => problem.blocks)
          ? 'Planning waits for one problem.'
          : 'There is no plan yet.',
    cards: hasPlan
      ? [
          card('value', 'Value', '412 pts', sentence, 0.98, 1),
          card('spend', 'Spend', `€${(spend / 1000).toFixed(2)} M`, 'of €6.50 M', spend / 6500, 1),
          card('people', 'Platform', '6.0 FTE', 'of 6.0 in Q3 2027', 1, 1),
          card('outcomes', 'Outcomes', '2 of 3', 'moved by a step', 2 / 3, null),
          card(
            'investments',
            'In',
            String(inPlan.length),
            `not in ${left}`,
            inPlan.length / items.length,
            null,
          ),
        ]
      : [],
    proof: hasPlan ? { state: wasStopped ? 'stopped' : 'proven', sentence } : null,
    chart: hasPlan ? draw(items, asked) : null,
    left_out: hasPlan
      ? items
          .filter((one) => one.start === null)
          .map(({ id, name, axis, reason }) => ({
            investment: id,
            name,
            axis,
            reason,
            is_excluded: decisions.some((known) => known.investment === id && known.kind === 'exclude'),
          }))
      : [],
    decisions,
    problems,
    is_what_if: false,
    is_current: isCurrent,
    investment_count: items.length,
  };
}
