// Words of the tables, and of the screens that are tables. Part of `messages` (../../messages.ts).
import { count, number } from './count';

export const grid = {
  label: (title: string, rows: number) => `${title}, ${count(rows, 'row', 'rows')}`,
  filter: 'Filter',
  filterHint: 'Filter rows',
  shown: (shown: number, all: number) => `${number(shown)} of ${number(all)} rows`,
  remove: 'Remove',
  copyAll: 'Copy table',
  copied: (cells: number) => `${count(cells, 'cell is', 'cells are')} copied.`,
  newRow: 'Type to add',
  edit: (column: string) => `${column}, editing`,
  offers: 'Known words',
  sort: (column: string) => `Sort by ${column}; the plan stays as it is`,
  unreadable: (reason: string) => `Not read: ${reason}`,
  notice: (notice: string) => `To look at: ${notice}`,
  beside: (n: number) => `${count(n, 'cell was', 'cells were')} beside the last column and not pasted.`,
  pasteTitle: 'Paste a table',
  pasteColumn: 'Goes to',
  pasteUnmapped: (names: string) => `Not understood, and left out: ${names}.`,
  pasteRows: 'The first rows',
  pasteUnreadable: 'What cannot be read',
  pasteRow: (row: number) => `Row ${number(row)}`,
  pasteGo: 'Paste',
  pasteNote: 'What can be read goes in, as one step. What cannot be read is marked in its cell.',
  cancel: 'Cancel',
  removeTitle: (rows: number) => `Remove ${count(rows, 'row', 'rows')}?`,
  removeGo: 'Remove',
  wrong: (n: number) =>
    `${count(n, 'cell', 'cells')} could not be read and ${n === 1 ? 'is' : 'are'} not planned with`,
  nextWrong: 'Show the next',
};

export const tables = {
  tabs: 'Tables',
  capabilities: 'Capabilities',
  investments: 'Investments',
  estimates: 'Estimates',
  flow: 'Flow',
  needs: 'Needs',
  outcomes: 'Outcomes',
  effects: 'Effects',
  steps: 'Steps',
  emptyCapabilities:
    'A capability is something the organisation can do, with its level now, next, and in the end. Levels run from 0, absent, to 5, the best one knows of. Type a name below, or paste rows from a spreadsheet.',
  emptyEstimates: 'There is no investment to estimate yet. Add investments first.',
  emptyInvestments:
    'An investment raises a capability or delivers something, for money and with people. Without investments there is nothing to plan. Type a name below, or paste your list from a spreadsheet.',
  emptyFunds:
    'A fund says how much may be spent in each period. Without one, nothing can be paid. Type its name below, then its first amount; Ctrl+R fills to the right.',
  emptyPools:
    'A pool is a team or a skill, never a person, with the people it has in each period. Type its name below, then how many (FTE); Ctrl+R fills to the right.',
  emptyOutcomes:
    'An outcome is a metric that moves, from a baseline to a target, and what that is worth. Without outcomes no plan is better than another. Type a name below.',
  emptyEffects:
    'An effect says which output moves which outcome, and by how much of the way. Choose an output and an outcome below.',
  emptySteps:
    'A step is a plateau: what the organisation can count on at the end of a period. Type its name below.',
  begin: 'Type the first',
  fromFile: 'From a file…',
  noHeader: (file: string) => `The first row of “${file}” names no column of this table.`,
  starter: 'Begin with common capabilities',
};

/** The groups of tabs on the screen System. */
export const groups = {
  label: 'Parts of the system',
  can: 'What we can do',
  runs: 'How it runs',
  people: 'People',
  why: 'Business',
};

export const starter = {
  methods: [
    'Trunk-based development',
    'Deployment automation',
    'Test automation',
    'Incident response',
    'Product discovery',
  ],
  architecture: [
    'Loosely coupled core',
    'Event integration',
    'Observability',
    'Data foundation',
    'Resilient infrastructure',
    'Security by design',
  ],
  management: [
    'Visibility of work',
    'Goals by outcome',
    'Lean change approval',
    'Service level management',
    'Portfolio by value',
  ],
  organization: [
    'Teams by value stream',
    'Platform as a service',
    'Operational ownership',
    'Business people in teams',
    'Communities of practice',
  ],
  skills: [
    'Cloud engineering',
    'Reliability engineering',
    'Product management',
    'Technical leadership',
    'Coaching',
  ],
};

export const limits = {
  tabs: {
    amounts: 'Money and people',
    rules: 'Rules',
    circumstances: 'Circumstances',
    debts: 'Debt',
    repayments: 'Repayments',
  },
  goRules: 'Go to Rules',
  goRulesAlso: 'rules work in progress limit gate forbidden pair hard soft off price',
  emptyRules:
    'A rule says how many investments may be at work at once, how many of some may be in the plan, or which levels have to be there before others start. It is hard, soft at a price, or off. Type its name below.',
  goCircumstances: 'Go to Circumstances',
  goCircumstancesAlso:
    'PESTEL risk event shock cut strike freeze political economic social technological environmental legal',
  emptyCircumstances:
    'What may happen from outside: a budget cut, a strike, a freeze. Type what, how likely, from when to when and what it takes; the fan and the tornado on Compare then count it, and it stands above the roadmap.',
  rulesPanel: 'What rules cost',
  contractsPanel: 'What contracts cost',
  rulesNone: 'As soon as there is a plan, this says what each rule costs: what switching it off would bring.',
  rulesHint:
    'A hard rule is always kept. A soft one may be broken: its price, in points, is taken off the value of the plan each time. Switching a rule off leaves it here.',
  money: 'Money',
  people: 'People',
  panel: 'What more money or people bring',
  none: 'As soon as there is a plan, this says what more of each fund and pool would bring.',
  working: 'Working it out…',
  inTime: 'What limits when',
  rules: 'What your decisions, rules and contracts cost',
  levels: 'What a free level would bring',
  noRules:
    'You have decided nothing, no step has to gain a worth of its own, and there is neither a rule nor a contract.',
  stale: 'The plan is older than the roadmap: prices follow when it is planned again.',
  approximate: '≈ was found by search and may be better still; without it, it is proven.',
};
