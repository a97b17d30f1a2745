// Scenarios, recorded decisions and the charts of the Compare screen over the invented roadmap: just enough to lay the
// screen out and to test what it asks. It is no model for how the charts look; that is src-tauri/charts.
import type { ComparisonScreen } from '../generated/ComparisonScreen';
import type { Frontier } from '../generated/Frontier';
import type { FrontierPoint } from '../generated/FrontierPoint';
import type { MarkView } from '../generated/MarkView';
import type { RecordVerdict } from '../generated/RecordVerdict';
import type { ScenarioLine } from '../generated/ScenarioLine';
import type { ScenarioList } from '../generated/ScenarioList';
import type { ShowComparison } from '../generated/ShowComparison';
import type { SimulateRequest } from '../generated/SimulateRequest';
import type { Simulation } from '../generated/Simulation';
import type { ValueSpread } from '../generated/ValueSpread';
import type { VerdictLine } from '../generated/VerdictLine';
import type { VerdictList } from '../generated/VerdictList';
import type { WhatIfAnswer } from '../generated/WhatIfAnswer';
import { QUARTERS, type FakeInvestment } from './roadmap';

/** What is kept beside the plan. */
export interface KeptBeside {
  scenarios: ScenarioLine[];
  verdicts: VerdictLine[];
}

/** How much of the charts is known. */
export interface Known {
  frontier: 'nothing' | 'found' | 'proven';
  priced: Record<string, 'found' | 'proven'>;
}

/** A scenario of the one question the fake understands. */
export function scenarioOf(name: string): ScenarioLine {
  return {
    name,
    text: 'budget -20%',
    sentence: 'All funds 20 % lower in every quarter.',
    summary: '367 pts, best possible (proven)',
    change: '−45 pts (−11 %)',
    is_current: true,
    problem: null,
    kept: '2026-11-21T14:02:00',
  };
}

/** The scenarios as they are listed. */
export const scenarioList = (kept: KeptBeside): ScenarioList => ({
  base: '412 pts, best possible (proven)',
  scenarios: kept.scenarios,
});

/** The recorded decisions as they are listed. */
export const verdictList = (kept: KeptBeside): VerdictList => ({
  sentence:
    kept.verdicts.length === 0 ? 'No decision is recorded yet.' : 'One decision is recorded; none is due.',
  verdicts: kept.verdicts,
  periods: QUARTERS.map((name, period) => ({ period, name })),
});

/** A decision as it is listed. */
export function verdictOf(asked: RecordVerdict, name: string): VerdictLine {
  const look = asked.look_again ?? null;
  const text = {
    no: 'No',
    yes: 'Yes, pay the price',
    not_now: `Not now, look again in ${QUARTERS[look ?? 0]}`,
  };
  return {
    investment: asked.investment,
    name,
    says: asked.says,
    text: text[asked.says],
    look_again: look,
    reason: asked.reason ?? '',
    decided: '21 Nov 2026',
    is_due: false,
  };
}

/** Two budgets and the plan's own. */
export function frontierOf(isProven: boolean): Frontier {
  const point = (percent: number, value: number): FrontierPoint => ({
    percent,
    budget: percent * 1e6,
    budget_in_words: `€${(percent / 10).toFixed(1)} M`,
    value: value * 1e6,
    bound: isProven ? value * 1e6 : null,
    text: `${isProven ? '' : '≈ '}${value} pts`,
    state: isProven ? 'proven' : 'stopped',
    proof: isProven ? 'best possible (proven)' : 'not proven',
    lines: percent === 80 ? [] : [{ text: 'Brings in Data mesh.', investment: 'data-mesh' }],
    what_if: percent === 100 ? null : `budget ${percent < 100 ? '-' : '+'}${Math.abs(percent - 100)}%`,
  });
  return {
    sentence: 'A tenth less loses 12 pts; a tenth more gains 8.4 pts.',
    points: [point(80, 367), point(100, 412), point(120, 431)],
    is_complete: true,
  };
}

/** What futures come to: nothing is estimated in the invented roadmap, so it depends on what is assumed. */
export function simulationOf(asked: SimulateRequest | undefined): Simulation {
  const isUncertain = (asked?.assume_percent ?? 0) > 0 || (asked?.overrun ?? 0) > 0;
  const value: ValueSpread = {
    planned: 412e6,
    mean: 398e6,
    mean_error: 1e5,
    tenth: 371e6,
    tenth_error: 3e5,
    worst_tenth: 362e6,
    text: '398 pts on average (± 0.1); 1 of 10 simulated futures brings less than 371 pts',
  };
  const sentence = isUncertain
    ? 'In 8 of 10 futures the plan brings 371 pts or more.'
    : 'Nothing is uncertain yet, so every future would be the plan.';
  const outcome = { outcome: 'lead-time', name: 'Lead time', by: 'Q4 2027', reached: 7000, error: 46 };
  return {
    sentence,
    is_uncertain: isUncertain,
    runs: isUncertain ? 10_000 : 0,
    seed: 1,
    how: isUncertain ? '10,000 simulated futures' : '',
    value,
    fan: [],
    steps: [],
    outcomes: isUncertain
      ? [{ ...outcome, planned: 10_000, mean: 9_100, text: '7 of 10 futures at its target by Q4 2027' }]
      : [],
    investments: [],
    swings: [],
    spikes: [],
    robust: asked?.robust
      ? {
          sentence: 'Of 12 plans within 1\u00a0% of the value, the plan itself holds best in bad futures.',
          is_other: false,
          compared: 12,
          plan: value,
          best: value,
          lines: [],
        }
      : null,
    is_complete: true,
  };
}

/** The Compare screen. */
export function comparisonOf(
  asked: ShowComparison,
  items: FakeInvestment[],
  kept: KeptBeside,
  known: Known,
  answer: WhatIfAnswer | null,
): ComparisonScreen {
  const scenario = answer && kept.scenarios.length > 0 ? (kept.scenarios[0]?.name ?? null) : null;
  const out = items.filter((one) => one.start === null);
  const points = known.frontier === 'nothing' ? [] : frontierOf(known.frontier === 'proven').points;
  const marks: MarkView[] = [];
  const add = (kind: string, id: string, hint: string[]) => {
    const area = { x: 20, y: 20 + marks.length * 30, width: asked.width - 40, height: 24 };
    marks.push({
      id: `${kind}:${id}`,
      kind,
      name: hint.join(', '),
      hint,
      area,
      lane: marks.length,
      links: [],
    });
  };
  let headline = 'By the end of Q4 2027 the plan has brought 40 pts more than the listed order.';
  let [isComplete, isProven] = [true, true];
  const isFutures = asked.chart === 'fan' || asked.chart === 'tornado';
  const simulation = isFutures ? simulationOf(asked.futures) : null;
  if (asked.chart === 'difference') {
    if (!answer) headline = 'Nothing is compared with the plan yet.';
    else headline = answer.headline;
    for (const line of [...(answer?.dropped ?? []), ...(answer?.entered ?? []), ...(answer?.moved ?? [])])
      add('investment', line.investment, [line.name, line.what]);
  } else if (asked.chart === 'frontier') {
    headline =
      points.length === 0 ? 'What other budgets buy is being worked out.' : frontierOf(true).sentence;
    isComplete = points.length > 0;
    isProven = known.frontier === 'proven';
    for (const point of points) add('budget', String(point.percent), [point.budget_in_words, point.text]);
  } else if (asked.chart === 'shares') {
    headline =
      'Together they bring 412 pts; each alone, they would bring 350 pts in all: 1.17 times as much.';
    for (const { id, name, start } of items)
      if (start !== null) add('investment', id, [name, 'fair share: 41 pts']);
  } else if (asked.chart === 'price_of_yes') {
    headline = `${out.length} investments are not in the plan.`;
    isComplete = out.every((one) => known.priced[one.id] !== undefined);
    isProven = out.every((one) => known.priced[one.id] === 'proven');
    for (const one of out) {
      const decided = kept.verdicts.find((line) => line.investment === one.id);
      add('investment', one.id, [one.name, ...(decided ? [`decided: ${decided.text}`] : [])]);
    }
  } else if (simulation) {
    headline = simulation.sentence;
    if (simulation.is_uncertain) add('period', '0', ['Q1 2027', simulation.value.text]);
  } else add('period', '0', ['Q1 2027', 'The plan: 12 pts']);
  const isDrawn = marks.length > 0;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${asked.width}" height="${asked.height}"></svg>`;
  const table = { title: headline, columns: ['Name'], rows: marks.map((mark) => [mark.hint[0] ?? '']) };
  return {
    headline,
    chart: isDrawn ? { svg, width: asked.width, height: asked.height, marks, table } : null,
    tried: answer ? (scenario ?? 'Budget −20%') : null,
    scenario,
    answer,
    points: asked.chart === 'frontier' ? points : [],
    simulation,
    is_complete: isComplete,
    is_proven: isProven,
  };
}
