// The invented roadmap behind the fake: enough of it that every state of the window can be seen. It is made up for
// development and tests only; the real sample is fixtures/roadmaps and the real words come from Rust.
import type { AxisName } from '../generated/AxisName';

/** One invented investment; `start` is where the fake plan puts it, or nothing if it is left out. */
export interface FakeInvestment {
  id: string;
  name: string;
  axis: AxisName;
  change: string;
  row: number;
  start: number | null;
  length: number;
  cost: number;
  people: number;
  needs: string[];
  reason: string;
}

const entry = (
  id: string,
  name: string,
  axis: AxisName,
  change: string,
  [start, length, row]: [number | null, number, number],
  [cost, people]: [number, number],
  needs: string[] = [],
  reason = '',
): FakeInvestment => ({ id, name, axis, change, row, start, length, cost, people, needs, reason });

/** Names of the quarters, from the first. */
export const QUARTERS = [
  'Q1 2027',
  'Q2 2027',
  'Q3 2027',
  'Q4 2027',
  'Q1 2028',
  'Q2 2028',
  'Q3 2028',
  'Q4 2028',
];

/** The five axes, top down. */
export const AXES: AxisName[] = ['methods', 'architecture', 'management', 'organization', 'skills'];

/** Steps: name, first and last quarter, and what it reaches. */
export const STEPS = [
  { id: 'ship-weekly', name: 'Ship weekly', from: 0, to: 1, outcome: 'lead-time' },
  { id: 'safe-change', name: 'Safe change', from: 2, to: 4, outcome: 'change-failures' },
  { id: 'own-careers', name: 'Own careers', from: 5, to: 7, outcome: null },
];

/** What the steps move. */
export const OUTCOMES = [
  { id: 'lead-time', name: 'Lead time for changes', words: '9 days → 2 days' },
  { id: 'change-failures', name: 'Change failure rate', words: '22 % → 12 %' },
  { id: 'retention', name: 'Retention of engineers', words: '84 % → 90 %' },
];

/** The investments. */
export const invested = (): FakeInvestment[] => [
  entry('trunk-based', 'Trunk-based delivery', 'methods', '2→3', [0, 2, 0], [180, 2.5], ['coaching']),
  entry('test-strategy', 'Test strategy', 'methods', '1→2', [2, 2, 0], [120, 1.5], ['trunk-based']),
  entry(
    'release-trains',
    'Release on demand',
    'methods',
    '3→4',
    [4, 3, 0],
    [210, 2],
    ['test-strategy', 'event-backbone'],
  ),
  entry('modular-core', 'Modular core', 'architecture', '1→2', [0, 3, 0], [1180, 5]),
  entry('event-backbone', 'Event backbone', 'architecture', '2→3', [3, 2, 0], [640, 3.5], ['modular-core']),
  entry(
    'observability',
    'Observability baseline',
    'architecture',
    '0→1',
    [1, 2, 1],
    [240, 1.5],
    ['trunk-based'],
  ),
  entry('flow-metrics', 'Flow metrics', 'management', '1→2', [1, 1, 0], [80, 0.5]),
  entry('portfolio-review', 'Portfolio review', 'management', '2→3', [4, 2, 0], [90, 0.5], ['flow-metrics']),
  entry('stream-teams', 'Stream-aligned teams', 'organization', '1→2', [0, 2, 0], [310, 2]),
  entry(
    'platform-team',
    'Platform team',
    'organization',
    '2→3',
    [2, 3, 0],
    [720, 4],
    ['stream-teams', 'modular-core'],
  ),
  entry('coaching', 'Coaching', 'skills', '0→1', [0, 1, 0], [60, 1]),
  entry('sre-path', 'Reliability career path', 'skills', '1→2', [1, 3, 0], [150, 1.5], ['coaching']),
  entry('staff-engineers', 'Staff engineers', 'skills', '2→3', [5, 2, 0], [260, 2], ['sre-path']),
  entry(
    'data-mesh',
    'Data mesh',
    'architecture',
    '2→3',
    [null, 4, 1],
    [900, 4],
    ['event-backbone'],
    '2.0 FTE Platform short in Q3 2027',
  ),
  entry(
    'chaos',
    'Chaos testing',
    'methods',
    '3→4',
    [null, 2, 1],
    [140, 1],
    ['observability'],
    'adds less than it takes from Event backbone',
  ),
  entry(
    'erp-edge',
    'New ERP edge',
    'architecture',
    '0→1',
    [null, 3, 1],
    [1400, 3],
    [],
    '€340 k short in Q1 2028',
  ),
  entry(
    'guilds',
    'Guilds and communities',
    'organization',
    '1→2',
    [null, 2, 1],
    [70, 1],
    [],
    'moves no outcome yet',
  ),
  entry(
    'okr',
    'Quarterly bets',
    'management',
    '2→3',
    [null, 2, 1],
    [60, 0.5],
    ['portfolio-review'],
    'would end after Q4 2028',
  ),
];
