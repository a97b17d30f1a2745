// Words of the frame of the window: screens, actions, keys, the lines above and below. Part of `messages` (../../messages.ts).
import { count, number } from './count';

export const product = 'Cairn';

export const separator = ' · ';

export const bug = {
  message: 'Something went wrong here. Your plan is safe.',
  hint: 'Try again; if it happens again, close the window and open the document once more.',
};

export const outside = 'This page is part of Cairn and works in its window only.';

export const axis = {
  methods: 'Methods',
  architecture: 'Architecture',
  management: 'Management',
  organization: 'Organization',
  skills: 'Skills',
};

export const screens = {
  label: 'Screens',
  plan: 'Plan',
  system: 'System',
  outcomes: 'Outcomes',
  compare: 'Compare',
  limits: 'Limits',
  present: 'Present',
};

export const topBar = {
  label: 'Document',
  sample: 'Sample',
  sampleHint: 'These are sample data of an invented company.',
  noDocument: 'No document',
  theme: { system: 'Theme: system', light: 'Theme: light', dark: 'Theme: dark' },
  export: 'Export chart',
  plan: 'Plan again',
  planFirst: 'Plan',
  whatIf: 'What if…',
};

export const actions = {
  goPlan: 'Go to Plan',
  goOutcomes: 'Go to Outcomes',
  goCompare: 'Go to Compare',
  keepScenario: 'Keep the what-if as a scenario',
  closer: 'Answer the what-if with fewer changes',
  compareTab: (name: string) => `Compare: ${name}`,
  tryYes: 'Try yes: force it in and compare',
  recordNo: 'Record a no',
  lookAgain: 'Record not now: look at it again',
  goSystem: 'Go to System',
  goNeeds: 'Go to Needs',
  goNeedsAlso: 'dependencies graph network critical path longest chain what comes first',
  goLimits: 'Go to Limits',
  newEmpty: 'New, empty',
  newSample: 'New from the sample',
  open: 'Open…',
  save: 'Save',
  saveAs: 'Save as…',
  importTable: 'Import a table…',
  tableFromFile: 'Fill this table from a file…',
  alsoTableFromFile: 'csv xlsx spreadsheet import rows',
  tableToFile: 'Write this table to a file…',
  alsoTableToFile: 'csv xlsx spreadsheet export rows',
  exportRoadmap: 'Export the roadmap…',
  print: 'Print as PDF…',
  exportChart: 'Export chart…',
  openCopy: 'Open a copy',
  recover: 'Recover a damaged document…',
  undo: 'Undo',
  redo: 'Redo',
  versions: 'Version history…',
  about: 'About Cairn',
  replan: 'Plan again',
  whatIf: 'Ask what if…',
  adoptWhatIf: 'Adopt the answer to a what-if',
  table: 'Chart or table',
  pin: 'Pin to a quarter',
  earlier: 'Pin a quarter earlier',
  later: 'Pin a quarter later',
  auto: 'Plan after every edit, on or off',
  lift: 'Lift the decision',
  exclude: 'Exclude, or include again',
  lock: 'Lock where the plan has it, or unlock; in the flow, link two blocks',
  why: 'Why? for the selection; otherwise this sheet',
  region: 'Next part of the window',
  regionBack: 'Part of the window before',
  theme: 'Change theme',
  escape: 'Close, clear the selection, drop a what-if, or stop planning and keep the best plan',
};

export const gestures = {
  leftRight: 'Earlier or later mark in the lane',
  upDown: 'Lane above or below',
  homeEnd: 'First or last mark in the lane',
  enter: 'Show why in the inspector',
  peek: 'Peek: the reasons beside the mark, until Space or Esc',
  copy: 'Copy the table, while it is shown',
  acceptOne: 'Accept just this change, in the list of what becomes different',
  gridEdit: 'Edit the cell; typing replaces it',
  gridMove: 'Next cell to the right, or below',
  gridExtend: 'Extend the selection',
  gridFill: 'Fill the selection with what is typed',
  gridDown: 'Fill down, fill right',
  gridClear: 'Clear the selection',
  gridCopy: 'Copy, cut and paste cells',
  gridRow: 'Select the row, remove rows',
};

export const contextMenu = {
  action: 'Menu of the mark or line',
  label: 'What can be done with it',
};

export const keySheet = {
  title: 'Keys',
  groups: {
    screens: 'Screens',
    document: 'Document',
    plan: 'Plan',
    selection: 'Selection',
    chart: 'In the chart',
    compare: 'Compare',
    grid: 'In a table',
    present: 'Present',
    window: 'Window',
    help: 'Help',
  },
  change: (keys: string, label: string) => `Change the key ${keys} of: ${label}`,
  changeHint: 'Change this key',
  waiting: 'press a key…',
  notAKey: 'Press one letter, digit or sign, alone or with Shift.',
  taken: (key: string, label: string) => `${key} is the key of: ${label}`,
  usual: 'Back to the usual keys',
  note: 'Single letters work while no text field has the focus. Click one to choose another key for it; all of them can be turned off in the settings (Ctrl+,). With the pointer: drag a bar to another quarter to pin it there, onto “Not in the plan” to exclude it, and from that list onto the chart to force it in.',
};

/** Keys that keyboards of the language name otherwise than programs do. */
export const keyNames = {
  Escape: 'Esc',
  Enter: 'Enter',
  Shift: 'Shift',
  Delete: 'Delete',
  Space: 'Space',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  ContextMenu: 'Menu',
};

export const undo = {
  undo: (step: string | null) => (step === null ? 'Undo' : `Undo ${step}`),
  redo: (step: string | null) => (step === null ? 'Redo' : `Redo ${step}`),
  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to redo.',
  readOnly: 'It is open for reading.',
  editable: 'This document can be edited as it is.',
};

export const status = {
  label: 'Status',
  investments: (n: number) => count(n, 'investment', 'investments'),
  saved: (file: string, time: string) => `Saved to ${file} ${time}`,
  unsaved: (file: string) => `Edits are safe on this computer, not yet in ${file}`,
  unnamed: 'Safe on this computer; not saved under a name yet',
  reading: (file: string) => `${file} is open for reading`,
  thisDocument: 'This document',
  noPlan: 'No plan yet',
  stale: 'Plan is older than the roadmap',
  replanning: 'Re-planning…',
  auto: { on: 'Auto re-plan on', off: 'Auto re-plan off' },
  stop: 'Stop and keep',
  stopping: 'Stopping, keeping the best plan…',
};

export const notices = {
  moved: (n: number) => `${number(n)} moved`,
  entered: (n: number) => `${number(n)} came in`,
  left: (n: number) => `${number(n)} left the plan`,
  unchanged: 'Nothing moved',
  pinned: (name: string, when: string) => `Pinned ${name} to ${when}`,
  excluded: (name: string) => `Excluded ${name}`,
  locked: (name: string) => `Locked ${name}`,
  lockOut: (name: string) => `${name} is not in the plan, so there is no place to lock it in.`,
  lockStale: 'Plan again first: what is locked stays where the plan has it.',
  lifted: (name: string) => `Lifted the decision on ${name}`,
  planLater: 'R plans again',
  autoOn: 'Every edit is planned at once.',
  autoOff: 'Edits wait until you plan again (R).',
  saved: (file: string, time: string) => `Saved to ${file} ${time}.`,
  exported: (file: string) => `Written: ${file}.`,
  opened: (name: string) => `Opened ${name}.`,
  readOnly: 'This document is open for reading. Open a copy to change it.',
  openedForReading: (name: string) => `Opened ${name} for reading.`,
  restored: 'Restored as a new document; the other one is as it was.',
  noTable: 'No table is open: there are tables on System, Outcomes and Limits.',
  ignoredColumns: (names: string) => `Columns not understood: ${names}.`,
  selectFirst: 'Select an investment first.',
  pinExcluded: 'It is excluded. Include it again first (E).',
  noStarts: 'There is no quarter in which it could start.',
};

export const leaving = {
  title: 'This roadmap has no name yet',
  text: 'It stays safe on this computer, but without a name it is hard to find again. Save it under a name first?',
  save: 'Save as…',
  leave: 'Go on without',
  stay: 'Cancel',
};

export const about = {
  title: 'About Cairn',
  version: (version: string) => `Version ${version}`,
};

export const alert = {
  close: 'Close this message',
  importReadable: 'Import the rows that can be read',
};

export const toast = {
  label: 'What was done',
  close: 'Close this message',
};

export const time = {
  momentAgo: 'a moment ago',
  minutesAgo: (n: number) => `${count(n, 'minute', 'minutes')} ago`,
  today: (time: string) => `today, ${time}`,
  yesterday: (time: string) => `yesterday, ${time}`,
  at: (date: string, time: string) => `${date}, ${time}`,
};

export const close = 'Close';
