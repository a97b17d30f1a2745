// Words of what is around the screens: the box for everything, menus, settings, first steps. Part of `messages` (../../messages.ts).
import { count, number } from './count';

export const around = {
  palette: 'Search or run a command…',
  find: 'Find anything…',
  settings: 'Settings…',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  zoomReset: 'Usual size',
  largest: 'It is as large as it gets.',
  smallest: 'It is as small as it gets.',
  problems: 'Problems',
  catalogue: 'Pick from the catalogue…',
  startPlan: 'Start my plan…',
  forgetRecent: 'Clear the recent documents',
  firstSteps: 'Four things to try',
  keys: 'Keys',
  licences: 'Licences of what others made',
  also: {
    theme: 'dark light mode colours appearance',
    settings: 'preferences options configuration size rows density motion animation single letters language',
    zoom: 'zoom size font text magnify',
    keys: 'keyboard shortcuts hotkeys help',
    problems: 'problems errors warnings issues',
    licences: 'license third party open source credits',
    catalogue: 'capabilities starter template add library',
    startPlan: 'new plan wizard begin create',
  },
};

export const selection = {
  value: (change: string) => `value ${change}`,
  pin: (name: string | undefined) => (name ? `Pin ${name} to a quarter…` : 'Pin to a quarter…'),
  lift: (name: string | undefined) => (name ? `Lift the decision on ${name}` : 'Lift the decision'),
  lock: (name: string | undefined, isLocked: boolean) =>
    name
      ? isLocked
        ? `Unlock ${name}`
        : `Lock ${name} where the plan has it`
      : 'Lock where the plan has it',
  exclude: (name: string | undefined, isExcluded: boolean) =>
    name
      ? `${isExcluded ? 'Include' : 'Exclude'} ${name}${isExcluded ? ' again' : ''}`
      : 'Exclude, or include again',
};

export const menus = {
  label: 'Menus',
  all: 'Menu',
  names: { file: 'File', edit: 'Edit', view: 'View', plan: 'Plan', help: 'Help' },
};

export const recent = {
  open: (name: string) => `Open ${name}`,
  where: (file: string, folder: string) => (folder === '' ? file : `${file} in ${folder}`),
  missing: (file: string) => `Take “${file}” off the list`,
  missingNote: 'The file is not there any more.',
  none: 'No documents were open lately.',
};

export const palette = {
  label: 'Search or run a command',
  modes: { do: 'Search or run', find: 'Find', 'what-if': 'What if' },
  placeholders: { do: 'A command, or / to find, w to ask what if', find: 'Part of a name' },
  lines: 'What can be chosen',
  count: (n: number) => count(n, 'line', 'lines'),
  none: 'Nothing is called like this.',
  more: (n: number) => `${number(n)} found: type more of the name`,
  notNow: 'Not possible now.',
  noDocument: 'There is no document yet.',
  notShown: (name: string) => `${name} is not on any chart yet: no investment raises it.`,
  back: 'Back to commands',
  open: 'Search or run',
  kinds: {
    investment: 'Investment',
    capability: 'Capability',
    outcome: 'Outcome',
    output: 'Output',
    step: 'Step',
    fund: 'Fund',
    pool: 'Pool',
    stakeholder: 'Stakeholder',
    rule: 'Rule',
    stage: 'Stage',
    contract: 'Contract',
    principle: 'Principle',
    theme: 'Theme',
    statement: 'Statement',
    survey: 'Survey',
    assessment: 'Assessment',
    zone: 'Zone',
    team: 'Team',
    skill: 'Skill',
    rank: 'Rank',
    blade: 'Blade',
    driver: 'Driver',
    loop: 'Feedback loop',
    cycle: 'Cycle',
    assumption: 'Assumption',
    circumstance: 'Circumstance',
    debt: 'Debt',
  },
};

export const settings = {
  title: 'Settings',
  note: 'They are kept on this computer and apply at once.',
  language: 'Language',
  languages: { system: 'As the system', en: 'English', fr: 'Français' },
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  density: 'Rows of lists and tables',
  densities: { compact: 'Compact', normal: 'Normal', roomy: 'Roomy' },
  zoom: 'Size of everything',
  zoomValue: (n: number) => `${n} %`,
  smaller: 'Smaller',
  larger: 'Larger',
  motion: 'Motion',
  motions: { system: 'As the system', full: 'Move', reduced: 'Nothing moves' },
  autoReplan: 'Plan again after every edit',
  singleKeys: 'Single letters are keys',
  singleKeysHint: 'W, P, E and others without Ctrl. Everything they do is in the menus as well.',
};

export const problems = {
  title: (n: number) => count(n, 'problem', 'problems'),
  blocking: (n: number) => `Planning waits for ${n === 1 ? 'this' : 'these'} (${n})`,
  others: (n: number) => `Planned all the same (${n})`,
  none: 'There is no problem: everything that is needed is there.',
  close: 'Close the list',
  go: (name: string) => `Go to ${name}`,
};

export const firstSteps = {
  title: 'Four things to try (2 min)',
  progress: (n: number, all: number) => `${n} of ${all} done`,
  sampleOnly: 'They are there with the sample only: Document, New from the sample.',
  tries: {
    move: {
      title: 'Move an investment',
      text: 'Drag a bar a quarter later, or select it and press ]: see what it costs.',
    },
    what_if: { title: 'Ask what if', text: 'Press W and type budget -20%, then Enter.' },
    why_not: {
      title: 'Ask why not',
      text: 'Select something under “Not in the plan”: see what it would take.',
    },
    export: { title: 'Export one page', text: 'Ctrl+E writes a chart for your slides.' },
  },
  done: 'done',
  allDone: 'That is how it works.',
  start: 'Start my plan…',
  close: 'Close; Help brings it back',
};

export const start = {
  title: 'Start my plan',
  question: (n: number, all: number) => `Question ${n} of ${all}`,
  money: 'What do you plan with?',
  name: 'Name of the roadmap',
  currency: 'Currency',
  currencyHint: 'Its code of three letters: EUR, USD, GBP …',
  fiscal: 'Fiscal year starts in',
  time: 'When does it start, and how far does it look?',
  first: 'First quarter',
  periods: 'Number of quarters',
  people: 'Who can work, and what may be spent?',
  pools: 'Pools of people: teams or skills, never persons',
  poolName: (n: number) => `Name of pool ${n}`,
  poolPeople: (n: number) => `People in pool ${n}, in FTE`,
  removePool: (name: string) => `Remove ${name === '' ? 'this pool' : name}`,
  fte: 'FTE',
  addPool: 'Add a pool',
  budget: 'Budget per quarter',
  budgetHint: 'Such as 500k. It can differ by quarter later.',
  back: 'Back',
  next: 'Next',
  make: 'Make the plan',
  note: 'Enter goes on. Everything can be changed later.',
};

export const licences = {
  title: 'What others made',
  count: (n: number) => `${number(n)} parts, each under its own licence`,
  name: 'Part',
  version: 'Version',
  licence: 'Licence',
  button: 'Licences of what others made',
};

export const catalogue = {
  open: 'From the catalogue…',
  title: 'Pick from the catalogue',
  search: 'Name or stage',
  none: 'Nothing in the catalogue is called so.',
  there: 'in the roadmap',
  today: 'Where are you today?',
  needs: 'To go beyond level 2 it needs',
  helps: 'Usually helps:',
  withInvestments: 'Add an investment that raises each to its next level',
  withOutcomes: 'Add the four delivery metrics as outcomes, with the usual effects',
  useOwn: 'Use another catalogue…',
  write: 'Save this catalogue…',
  reset: 'Use the built-in one',
  add: (n: number) => (n === 0 ? 'Add' : n === 1 ? 'Add one capability' : `Add ${number(n)} capabilities`),
};

export const timeZoom = {
  fit: 'Show the whole roadmap',
  selection: 'Zoom in time to the selection',
  nearer: 'Wider quarters',
  farther: 'Narrower quarters',
  isWhole: 'The whole roadmap is shown. Shift+Z zooms to the selection, + makes quarters wider.',
  also: 'zoom time quarters timeline scale',
};
