// Every English word the window itself says, in one place, so that it can be translated. Sentences about the plan
// (headline, cards, facts, reasons) come from Rust and are not here.

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const messages = {
  product: 'Cairn',
  separator: ' · ',

  bug: {
    message: 'Something went wrong here. Your plan is safe.',
    hint: 'Try again; if it happens again, close the window and open the document once more.',
  },
  outside: 'This page is part of Cairn and works in its window only.',

  axis: {
    methods: 'Methods',
    architecture: 'Architecture',
    management: 'Management',
    organization: 'Organization',
    skills: 'Skills',
  },

  screens: {
    label: 'Screens',
    plan: 'Plan',
    outcomes: 'Outcomes',
  },

  topBar: {
    label: 'Document',
    sample: 'Sample',
    sampleHint: 'These are sample data of an invented company.',
    noDocument: 'No document',
    documentMenu: (name: string) => `${name}: document menu`,
    theme: { system: 'Theme: system', light: 'Theme: light', dark: 'Theme: dark' },
    export: 'Export chart',
    keys: 'Keys',
    plan: 'Plan again',
    planFirst: 'Plan',
  },

  actions: {
    goPlan: 'Go to Plan',
    goOutcomes: 'Go to Outcomes',
    newEmpty: 'New, empty',
    newSample: 'New from the sample',
    open: 'Open…',
    save: 'Save',
    saveAs: 'Save as…',
    importTable: 'Import a table…',
    exportRoadmap: 'Export the roadmap…',
    exportChart: 'Export chart…',
    openCopy: 'Open a copy',
    recover: 'Recover a damaged document…',
    undo: 'Undo',
    redo: 'Redo',
    versions: 'Version history…',
    about: 'About Cairn',
    replan: 'Plan again',
    table: 'Chart or table',
    pin: 'Pin to a quarter',
    lift: 'Lift the decision',
    exclude: 'Exclude, or include again',
    why: 'Why? for the selection; otherwise this sheet',
    region: 'Next part of the window',
    theme: 'Change theme',
    escape: 'Close, clear the selection, or stop planning and keep the best plan',
  },

  gestures: {
    leftRight: 'Earlier or later mark in the lane',
    upDown: 'Lane above or below',
    homeEnd: 'First or last mark in the lane',
    enter: 'Show why in the inspector',
    copy: 'Copy the table, while it is shown',
  },

  keySheet: {
    title: 'Keys',
    groups: {
      screens: 'Screens',
      document: 'Document',
      plan: 'Plan',
      selection: 'Selection',
      chart: 'In the chart',
      window: 'Window',
    },
    note: 'Single letters work while no text field has the focus.',
    or: 'or',
  },

  chart: {
    label: { roadmap: 'Roadmap', flow: 'Activities, outputs and outcomes' },
    kind: 'chart',
    help: 'Arrow keys move between marks, Enter shows why, T shows the same as a table.',
    drawing: 'Drawing…',
    unreadable: 'The picture could not be read. The table (T) shows the same.',
    copyTable: 'Copy table',
    tableCopied: 'The table is copied.',
    showChart: 'Show the chart',
  },

  inspector: {
    label: 'Why',
    nothing: 'When there is a plan, select anything in it to see why.',
    empty: 'Select a bar to see why it is where it is, what it needs, and what it makes.',
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
    close: 'Close',
    goTo: (name: string) => `Go to: ${name}`,
    loading: 'Looking…',
  },

  tray: {
    label: 'Not in the plan, decisions and problems',
    leftOut: (n: number) => `Not in the plan (${n})`,
    decisions: (n: number) => `Your decisions (${n})`,
    problems: (n: number) => count(n, 'problem', 'problems'),
    noneLeftOut: 'Everything is in the plan.',
    noDecisions: 'You have pinned or excluded nothing. Select an investment, then press P or E.',
    excluded: 'Excluded by you',
    toForce: (price: string) => `${price} to force`,
    lift: 'Lift',
    liftOf: (name: string) => `Lift the decision on ${name}`,
    blocks: 'Planning waits for this',
    close: 'Close the list',
  },

  stale: {
    message: 'The roadmap has changed since this plan.',
    button: 'Plan again',
  },

  empty: {
    roadmapTitle: 'This roadmap is empty',
    roadmapText:
      'A plan needs investments: what could be done, what it costs, what it needs and what it moves. Look at a finished example, or bring your own list from a spreadsheet.',
    startSample: 'Start from the sample',
    importTable: 'Import a table…',
    blockedTitle: (n: number) => `Planning waits for ${count(n, 'problem', 'problems')}`,
    blockedText: 'Mend these in your table or roadmap file, then bring it in again. Nothing was lost.',
    planTitle: 'There is no plan yet',
    planText: (n: number) => `${count(n, 'investment is', 'investments are')} ready to be put in order.`,
    plan: 'Plan now',
    noChartTitle: 'There is nothing to draw yet',
  },

  undo: {
    undo: (step: string | null) => (step === null ? 'Undo' : `Undo ${step}`),
    redo: (step: string | null) => (step === null ? 'Redo' : `Redo ${step}`),
    nothingToUndo: 'There is nothing to undo.',
    nothingToRedo: 'There is nothing to redo.',
    readOnly: 'It is open for reading.',
  },

  status: {
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
    stop: 'Stop and keep',
    stopping: 'Stopping, keeping the best plan…',
  },

  notices: {
    moved: (n: number) => `${n} moved`,
    entered: (n: number) => `${n} came in`,
    left: (n: number) => `${n} left the plan`,
    unchanged: 'Nothing moved',
    pinned: (name: string, when: string) => `Pinned ${name} to ${when}.`,
    excluded: (name: string) => `Excluded ${name}.`,
    lifted: (name: string) => `Lifted the decision on ${name}.`,
    saved: (file: string, time: string) => `Saved to ${file} ${time}.`,
    exported: (file: string) => `Written: ${file}.`,
    opened: (name: string) => `Opened ${name}.`,
    readOnly: 'This document is open for reading. Open a copy to change it.',
    openedForReading: (name: string) => `Opened ${name} for reading.`,
    restored: 'Restored as a new document; the other one is as it was.',
    ignoredColumns: (names: string) => `Columns not understood: ${names}.`,
    selectFirst: 'Select an investment first.',
    pinExcluded: 'It is excluded. Include it again first (E).',
    noStarts: 'There is no quarter in which it could start.',
  },

  exportPanel: {
    title: 'Export chart',
    chart: 'Chart',
    size: 'Size',
    theme: 'Theme',
    charts: { roadmap: 'Roadmap', flow: 'Outcomes' },
    sizes: { '16:9': 'Slide 16:9', '4:3': 'Slide 4:3', A4: 'Paper A4', A3: 'Paper A3' },
    themes: { light: 'Light', dark: 'Dark' },
    go: 'Choose a file…',
    note: 'As SVG, PNG, PDF or CSV: the ending of the name decides.',
  },

  leaving: {
    title: 'This roadmap has no name yet',
    text: 'It stays safe on this computer, but without a name it is hard to find again. Save it under a name first?',
    save: 'Save as…',
    leave: 'Go on without',
    stay: 'Cancel',
  },

  about: {
    title: 'About Cairn',
    version: (version: string) => `Version ${version}`,
    close: 'Close',
  },

  alert: {
    close: 'Close this message',
    importReadable: 'Import the rows that can be read',
  },

  toast: {
    label: 'What was done',
    close: 'Close this message',
  },

  versions: {
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
    kindCount: (kind: string, n: number) => `${kind} (${n})`,
    restore: 'Restore as a new document',
  },

  recovered: {
    title: 'Recovered, but not whole',
    lost: 'What is missing',
    text: 'The damaged file was not changed. This is a new document that has no name yet.',
    save: 'Save as…',
    look: 'Look at it first',
  },

  time: {
    momentAgo: 'a moment ago',
    minutesAgo: (n: number) => `${n} ${n === 1 ? 'minute' : 'minutes'} ago`,
    today: (time: string) => `today, ${time}`,
    yesterday: (time: string) => `yesterday, ${time}`,
    at: (date: string, time: string) => `${date}, ${time}`,
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  },
  close: 'Close',
};
