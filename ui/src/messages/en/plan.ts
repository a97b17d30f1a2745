// Words of charts, of what is said about a plan, and of versions. Part of `messages` (../../messages.ts).
import { count, number } from './count';

export const whatIf = {
  box: 'What if',
  ask: 'What if',
  example: 'budget -20%',
  answer: 'Answer',
  didYouMean: 'Did you mean',
  hint: 'budget -20%  ·  platform -2 FTE from Q2 27  ·  pin, without, force an investment  ·  value, cost, duration of one  ·  joined by “and”',
  tag: 'What if',
  value: 'Value',
  spend: 'Spend',
  searching: 'Looking for a better one…',
  adopt: 'Adopt',
  drop: 'Drop',
  panel: 'What becomes different',
  dropped: 'Drop out',
  entered: 'Come in',
  moved: 'Move',
  outcomes: 'Outcomes',
  nothing: 'Everything stays as it is planned.',
  note: 'In the chart a dashed outline is where a bar was, and + marks what came in. Nothing is in the document yet.',
  planFirst: 'Plan the roadmap as it is first; then ask what if.',
  adoptFirst: 'This is the answer to a what-if. Adopt or drop it first.',
};

export const chart = {
  label: {
    roadmap: 'Roadmap',
    flow: 'Activities, outputs and outcomes',
    fan: 'How sure the value is',
    tornado: 'What matters most',
    difference: 'What becomes different',
    value_curve: 'Value as it comes in',
    frontier: 'What budgets buy',
    price_of_yes: 'What yes would cost',
    maturity: 'Maturity of capabilities',
    needs: 'What has to come first',
    budget: 'Load of funds',
    people: 'Load of pools',
    trajectories: 'Measured and expected values',
    commitments: 'What was promised and what is done',
  },
  kind: 'chart',
  help: 'Arrow keys move between marks, Enter shows why, T shows the same as a table.',
  drawing: 'Drawing…',
  unreadable: 'The picture could not be read. The table (T) shows the same.',
  copyTable: 'Copy table',
  tableCopied: 'The table is copied.',
  showChart: 'Show the chart',
};

export const inspector = {
  label: 'Why',
  nothing: 'When there is a plan, select anything in it to see why.',
  empty: 'Select a bar to see why it is where it is, what it needs, and what it makes.',
  emptyNeeds: 'Select a box to see why it stands where it does, and what needs it.',
  emptyOutcomes: 'Select a block to see what it is made from and what it moves.',
  explaining: 'Working out what else could be planned…',
  steps: 'Steps',
  keysHint: 'In the chart, arrow keys move, Enter selects, P pins, E excludes.',
  linked: 'Linked with',
  pin: 'Pin to…',
  pinned: 'Pin elsewhere…',
  pinLabel: 'Pin to start in',
  asPlanned: 'as planned',
  exclude: 'Exclude',
  include: 'Include again',
  liftPin: 'Lift the pin',
  tryIt: 'Try it',
  close: 'Close',
  goTo: (name: string) => `Go to: ${name}`,
  loading: 'Looking…',
};

export const tray = {
  label: 'Not in the plan, decisions and problems',
  leftOut: (n: number) => `Not in the plan (${number(n)})`,
  decisions: (n: number) => `Your decisions (${number(n)})`,
  problems: (n: number) => count(n, 'problem', 'problems'),
  noneLeftOut: 'Everything is in the plan.',
  noDecisions: 'You have pinned or excluded nothing. Select an investment, then press P or E.',
  excluded: 'Excluded by you',
  toForce: (price: string) => `${price} to force`,
  toAllow: (price: string) => `${price} to allow`,
  pinCosts: (price: string) => `this pin costs ${price}`,
  exclusionCosts: (price: string) => `this exclusion costs ${price}`,
  costsNothing: 'costs nothing',
  pricing: 'price follows…',
  noPrice: 'no price: the plan is older than the roadmap',
  pinned: 'Pinned',
  lift: 'Lift',
  liftOf: (name: string) => `Lift the decision on ${name}`,
  blocks: 'Planning waits for this',
  close: 'Close the list',
};

export const stale = {
  message: 'The roadmap has changed since this plan.',
  button: 'Plan again',
};

export const empty = {
  roadmapTitle: 'This roadmap is empty',
  roadmapText:
    'A plan needs investments: what could be done, what it costs, what it needs and what it moves. Look at a finished example, type or paste into the tables, or bring your own list as a file.',
  startSample: 'Start from the sample',
  fillIn: 'Fill in the tables',
  importTable: 'Import a table…',
  blockedTitle: (n: number) => `Planning waits for ${count(n, 'problem', 'problems')}`,
  blockedText: 'Mend these in the tables on System, Outcomes and Limits. Nothing was lost.',
  planTitle: 'There is no plan yet',
  planText: (n: number) => `${count(n, 'investment is', 'investments are')} ready to be put in order.`,
  plan: 'Plan now',
  noChartTitle: 'There is nothing to draw yet',
};

export const exportPanel = {
  title: 'Export chart',
  chart: 'Chart',
  size: 'Size',
  theme: 'Theme',
  charts: {
    roadmap: 'Roadmap',
    flow: 'Outcomes',
    fan: 'How sure',
    tornado: 'What matters most',
    difference: 'Difference',
    value_curve: 'Value curve',
    frontier: 'Frontier',
    price_of_yes: 'Not in the plan',
    maturity: 'Maturity',
    needs: 'Needs',
    budget: 'Budget load',
    people: 'People load',
    trajectories: 'Trajectories',
    commitments: 'Planned and done',
  },
  sizes: { '16:9': 'Slide 16:9', '4:3': 'Slide 4:3', A4: 'Paper A4', A3: 'Paper A3' },
  themes: { light: 'Light', dark: 'Dark' },
  go: 'Choose a file…',
  note: 'As SVG, PNG, PDF or CSV: the ending of the name decides.',
};

export const versions = {
  title: 'Version history',
  intro:
    'Restoring opens a version as a new document without a name. This document is never overwritten by it.',
  name: 'Name',
  nameExample: 'Before the offsite',
  nameMissing: { message: 'A restore point needs a name.', hint: 'Say what it is for, or when.' },
  keep: 'Make restore point',
  kept: (name: string) => `Restore point “${name}” was made.`,
  list: 'Versions',
  points: 'Restore points',
  backups: 'Backups',
  loading: 'Looking…',
  emptyTitle: 'There are no versions yet',
  emptyText:
    'While you work, Cairn keeps one every 30 minutes, on closing, and before every import. To keep the roadmap as it is now, give it a name above.',
  difference: 'Since then',
  kinds: { added: 'Added', removed: 'Removed', changed: 'Changed', moved: 'Moved' },
  kindCount: (kind: string, n: number) => `${kind} (${number(n)})`,
  restore: 'Restore as a new document',
};

export const recovered = {
  title: 'Recovered, but not whole',
  lost: 'What is missing',
  text: 'The damaged file was not changed. This is a new document that has no name yet.',
  save: 'Save as…',
  look: 'Look at it first',
};
