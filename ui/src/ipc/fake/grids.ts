// Tables of the invented roadmap: capabilities and funds with a few rows, the others empty. A level is a digit from 0 to
// 5 and an amount is digits alone; what a cell really means is said in Rust.
import type { EditGrid } from '../generated/EditGrid';
import type { FileWritten } from '../generated/FileWritten';
import type { GridColumn } from '../generated/GridColumn';
import type { GridEdited } from '../generated/GridEdited';
import type { GridName } from '../generated/GridName';
import type { GridPasted } from '../generated/GridPasted';
import type { GridRow } from '../generated/GridRow';
import type { GridView } from '../generated/GridView';
import type { PasteGrid } from '../generated/PasteGrid';
import type { RowsRead } from '../generated/RowsRead';
import type { SetStageUnit } from '../generated/SetStageUnit';
import type { StageUnitSet } from '../generated/StageUnitSet';
import type { BladesAdded } from '../generated/BladesAdded';
import type { CultureView } from '../generated/CultureView';
import type { DriversView } from '../generated/DriversView';
import type { KnowingPrice } from '../generated/KnowingPrice';
import type { KnowingView } from '../generated/KnowingView';
import type { LevelsTaken } from '../generated/LevelsTaken';
import type { PricesRequest } from '../generated/PricesRequest';
import type { GroupSet } from '../generated/GroupSet';
import type { OutcomesWeighed } from '../generated/OutcomesWeighed';
import type { SetLeastGroup } from '../generated/SetLeastGroup';
import type { StagesAdded } from '../generated/StagesAdded';
import type { StatementsAdded } from '../generated/StatementsAdded';
import { recordedGrids } from '../generated/recorded';
import { AXES, QUARTERS } from './roadmap';

const column = (key: string, header: string, kind: string, choices: string[] = []): GridColumn => ({
  key,
  header,
  kind,
  unit: kind === 'money' ? 'EUR' : '',
  choices,
  is_computed: key === 'helps',
});

const COLUMNS: Partial<Record<GridName, GridColumn[]>> = {
  capabilities: [
    column('axis', 'Axis', 'choice', ['Methods', 'Architecture', 'Management', 'Organization', 'Skills']),
    column('name', 'Capability', 'text'),
    column('now', 'Now', 'level'),
    column('next', 'Next', 'level'),
    column('target', 'Target', 'level'),
    column('helps', 'Helps', 'whole'),
  ],
  measured: [
    { ...column('name', 'Outcome', 'text'), is_computed: true },
    ...QUARTERS.map((quarter, index) => column(`period:${index}`, quarter, 'measure')),
  ],
  commitments: [
    { ...column('name', 'Investment', 'text'), is_computed: true },
    column('known', 'Known since', 'period', QUARTERS),
    column('promised', 'Promised for', 'period', QUARTERS),
    column('done', 'Done in', 'period', QUARTERS),
  ],
  stakeholders: [
    column('name', 'Stakeholder', 'text'),
    column('power', 'Power', 'whole'),
    column('interest', 'Interest', 'whole'),
    column('bears', 'Bears', 'whole'),
  ],
  stances: [
    { ...column('name', 'Investment', 'text'), is_computed: true },
    column('leaning:works-council', 'Works council', 'choice', ['+2', '+1', '−1', '−2']),
    column('load:works-council', 'Change for Works council', 'whole'),
  ],
  stages: [column('name', 'Stage', 'text'), column('capacity', 'Capacity', 'whole')],
  lifts: [
    { ...column('name', 'Capability', 'text'), is_computed: true },
    column('stage:test', 'Test', 'whole'),
  ],
  principles: [column('name', 'Principle', 'text'), column('asked', 'Practices asked', 'whole')],
  practices: [
    { ...column('name', 'Capability', 'text'), is_computed: true },
    column('principle:learn', 'We learn from failure', 'level'),
  ],
  themes: [column('name', 'Theme', 'text'), column('gap', 'Levels ahead', 'whole')],
  companions: [
    { ...column('name', 'Capability', 'text'), is_computed: true },
    column('theme:platform', 'Platform', 'choice', ['yes']),
  ],
  briefs: [
    { ...column('name', 'Investment', 'text'), is_computed: true },
    column('product', 'Product', 'note'),
    column('users', 'Users', 'note'),
  ],
  statements: [
    column('name', 'Statement', 'text'),
    column('about', 'About', 'choice', ['Culture', 'Safety']),
  ],
  surveys: [column('name', 'Survey', 'text'), column('people', 'People who answered', 'whole')],
  assessments: [
    column('capability', 'Capability', 'name', ['Trunk-based development']),
    column('declared', 'Level said', 'level'),
    column('evidenced', 'Level seen', 'level'),
  ],
  answers: [
    { ...column('name', 'Survey', 'text'), is_computed: true },
    column('mean:failure', 'We ask why, not who', 'measure'),
  ],
  zones: [column('name', 'Zone', 'text'), column('team', 'Owned by', 'name', ['Platform'])],
  placements: [
    { ...column('name', 'Name', 'text'), is_computed: true },
    { ...column('what', 'What it is', 'text'), is_computed: true },
    column('zone', 'Zone', 'name', ['Core']),
  ],
  teams: [column('name', 'Team', 'text'), column('talks', 'Talks with', 'name', ['Platform'])],
  bridges: [
    { ...column('name', 'Investment', 'text'), is_computed: true },
    column('teams', 'Brings together', 'name', ['Platform']),
    column('lag', 'Periods after its end', 'whole'),
  ],
  skills: [column('name', 'Skill', 'text'), column('rank:senior', 'Senior', 'level')],
  ranks: [column('name', 'Rank', 'text'), column('headcount', 'People', 'whole')],
  blades: [column('name', 'Blade', 'text'), column('start', 'Today', 'whole')],
  influences: [
    { ...column('name', 'This blade turns', 'text'), is_computed: true },
    column('turns:alignment', 'Alignment', 'choice', ['+2', '+1', '−1', '−2']),
  ],
  pushes: [
    { ...column('name', 'Investment', 'text'), is_computed: true },
    column('points:alignment', 'Alignment', 'whole'),
  ],
  ownerships: [
    { ...column('name', 'Investment', 'text'), is_computed: true },
    column('rank', 'Rank at least', 'name', ['Senior']),
  ],
  drivers: [
    column('name', 'Driver', 'text'),
    column('kind', 'Kind', 'choice', ['Opportunity', 'Threat']),
    column('importance', 'Importance', 'whole'),
  ],
  comparisons: [
    { ...column('name', 'Driver', 'text'), is_computed: true },
    column('than:churn', 'Churn', 'text'),
  ],
  driver_links: [
    { ...column('name', 'Driver', 'text'), is_computed: true },
    column('share:lead-time', 'Lead time for changes', 'percent'),
  ],
  keys: [
    { ...column('name', 'Key', 'text'), is_computed: true },
    column('outcome', 'Outcome', 'name', ['Lead time for changes']),
    column('scale', 'Scale', 'choice', ['logarithmic', 'linear']),
  ],
  loops: [
    column('name', 'Feedback loop', 'text'),
    column('kind', 'Tells about', 'choice', ['User needs', 'Code']),
    column('now', 'Latency today', 'text'),
  ],
  shortenings: [
    { ...column('name', 'Investment', 'text'), is_computed: true },
    column('loop:visits', 'Visits', 'text'),
  ],
  cycles: [
    column('name', 'Cycle', 'text'),
    column('began', 'Begins', 'text'),
    column('review', 'Review', 'note'),
  ],
  assumptions: [
    column('name', 'Assumption', 'text'),
    column('outcome', 'Outcome', 'name', ['Lead time for changes']),
    column('confidence', 'Confidence', 'percent'),
    column('due', 'Due', 'period', QUARTERS),
    column('finding', 'Found out', 'choice', ['open', 'held', 'failed']),
  ],
  debts: [
    column('name', 'Debt', 'text'),
    column('pool', 'Paid by', 'name', ['Platform']),
    column('principal', 'To repay today', 'people'),
  ],
  repayments: [
    { ...column('name', 'Investment', 'text'), is_computed: true },
    column('debt:billing', 'Billing', 'percent'),
  ],
  effects: [
    column('output', 'Output', 'name'),
    column('outcome', 'Outcome', 'name', ['Lead time for changes']),
    column('share', 'Share of the way', 'percent'),
  ],
  contracts: [
    column('name', 'Contract', 'text'),
    column('on', 'On outcome', 'name', ['Lead time for changes']),
    column('share', 'Share of the way', 'percent'),
    column('by', 'By', 'period', QUARTERS),
    column('strictness', 'Strictness', 'choice', ['hard', 'soft', 'off']),
  ],
  rules: [
    column('name', 'Rule', 'text'),
    column('kind', 'Kind', 'choice', ['At work at once', 'In the plan', 'Gate']),
    column('strictness', 'Strictness', 'choice', ['hard', 'soft', 'off']),
  ],
  funds: [
    column('name', 'Fund', 'text'),
    ...QUARTERS.map((quarter, index) => column(`period:${index}`, quarter, 'money')),
  ],
};

const row = (id: string, texts: string[], axis: GridRow['axis'] = null): GridRow => ({
  id,
  cells: texts.map((text) => ({ text, value: text })),
  axis,
  notice: id === 'modular-core' ? 'It is at 1, and Event backbone needs 2.' : '',
});

/** What the fake knows of tables. */
export class FakeGrids {
  stageUnit = '';
  /** The rows of the file that is chosen; nothing where choosing is broken off. */
  file: string[][] | null = null;
  leastGroup = 5;
  leadTimeWorth = 28;
  seenLevel = 2;
  rows: Partial<Record<GridName, GridRow[]>> = {
    capabilities: [
      row('trunk-based', ['Methods', 'Trunk-based delivery', '1', '2', '3', '2'], 'methods'),
      row('test-strategy', ['Methods', 'Test strategy', '1', '2', '3', '0'], 'methods'),
      row('modular-core', ['Architecture', 'Modular core', '1', '3', '4', '5'], 'architecture'),
    ],
    measured: [row('lead-time', ['Lead time for changes', '12', '11', '', '', '', '', '', ''])],
    commitments: [row('modular-core', ['Modular core', 'Q1 2027', 'Q4 2027', ''], 'architecture')],
    contracts: [row('board', ['Promise to the board', 'Lead time for changes', '80', 'Q4 2027', 'hard'])],
    stakeholders: [row('works-council', ['Works council', '4', '4', '4'])],
    stances: [row('modular-core', ['Modular core', '−2', '3'], 'architecture')],
    lifts: [row('modular-core', ['Modular core', '4'], 'architecture')],
    principles: [row('learn', ['We learn from failure', '1'])],
    practices: [row('modular-core', ['Modular core', '3'], 'architecture')],
    themes: [row('platform', ['Platform', '1'])],
    companions: [row('modular-core', ['Modular core', 'yes'], 'architecture')],
    briefs: [row('modular-core', ['Modular core', 'Parts that change alone', ''], 'architecture')],
    surveys: [row('spring', ['Routing, spring', '9'])],
    assessments: [row('autumn', ['Trunk-based development', '3', '1'])],
    answers: [row('spring', ['Routing, spring', '4.2'])],
    zones: [row('core', ['Core', 'Platform'])],
    placements: [row('capability:modular-core', ['Modular core', 'capability', 'Core'], 'architecture')],
    teams: [row('platform', ['Platform', ''])],
    bridges: [row('modular-core', ['Modular core', '', ''], 'architecture')],
    skills: [row('testing', ['Testing', '3'])],
    ranks: [row('senior', ['Senior', '4'])],
    ownerships: [row('modular-core', ['Modular core', 'Senior'], 'architecture')],
    pushes: [row('modular-core', ['Modular core', '+2'], 'architecture')],
    drivers: [row('growth', ['Growth', 'Opportunity', '60']), row('churn', ['Churn', 'Threat', '40'])],
    comparisons: [row('growth', ['Growth', '2']), row('churn', ['Churn', '1'])],
    driver_links: [row('growth', ['Growth', '60']), row('churn', ['Churn', '40'])],
    keys: [row('lead_time', ['Lead time for changes', 'Lead time for changes', 'logarithmic'])],
    loops: [row('visits', ['Visits', 'User needs', '30 days'])],
    shortenings: [row('modular-core', ['Modular core', '7 days'], 'architecture')],
    cycles: [row('first', ['First cycle', 'January 2026', 'Begin less at once.'])],
    assumptions: [
      row('daily', [
        'Teams merge daily once tests are fast',
        'Lead time for changes',
        '80',
        'Q2 2027',
        'open',
      ]),
    ],
    debts: [row('billing', ['Billing', 'Platform', '6'])],
    repayments: [row('modular-core', ['Modular core', '60'], 'architecture')],
    funds: [row('build', ['Build', '900', '1000', '1000', '900', '640', '610', '400', '300'])],
  };

  show(grid: GridName): GridView {
    const rows = this.rows[grid] ?? [];
    const axes = AXES.filter((axis) => rows.some((one) => one.axis === axis));
    return {
      title: grid,
      sentence: `${rows.length} rows in ${grid}.`,
      columns: COLUMNS[grid] ?? [column('name', 'Name', 'text')],
      rows,
      groups: axes.map((axis) => ({ axis, summary: 'now 1.0 → 2.3' })),
      totals: [],
      has_fixed_rows: recordedGrids[grid].has_fixed_rows,
    };
  }

  /** What is answered to commands that fill a table; `begin` begins a step of the document. */
  answers(begin: (label: string) => void) {
    return {
      read_rows: (): RowsRead | null => this.file && { file_name: 'funds.xlsx', rows: this.file },
      write_grid: ({ grid }: { grid: GridName }): FileWritten => ({ file_name: `${grid}.xlsx` }),
      set_stage_unit: ({ unit }: SetStageUnit): StageUnitSet => {
        begin(`Count ${unit} at the stages`);
        this.stageUnit = unit;
        return { sentence: `The stages count ${unit}.`, unit };
      },
      add_usual_stages: (): StagesAdded => {
        begin('Add 2 usual stages');
        this.rows.stages = [row('build', ['Build', '10']), row('test', ['Test', '10'])];
        return { sentence: 'Added 2 stages. Type what gets through each.', added: 2 };
      },
      add_usual_statements: (): StatementsAdded => {
        begin('Add 2 usual statements');
        this.rows.statements = [
          row('failure', ['We ask why, not who', 'Culture']),
          row('help', ['Asking for help is easy', 'Safety']),
        ];
        return { sentence: 'Added 2 statements. Name the capability that makes each truer.', added: 2 };
      },
      add_usual_blades: (): BladesAdded => {
        begin('Add 3 usual blades');
        this.rows.blades = [
          row('alignment', ['Alignment', '43']),
          row('collaboration', ['Collaboration', '50']),
          row('vitality', ['Vitality', '50']),
        ];
        return { sentence: 'Added 3 blades. Say where each stands today.', added: 3 };
      },
      show_drivers: (): DriversView => {
        const differing = this.leadTimeWorth === 40 ? 0 : 1;
        return {
          sentence:
            '“Growth” has 60 % of the weight; “Lead time for changes” is worth 30 % less than the drivers say.',
          basis: 'Weights are points given to each driver.',
          ratio: null,
          drivers: [],
          outcomes: [
            {
              outcome: 'lead-time',
              name: 'Lead time for changes',
              now: this.leadTimeWorth,
              by_drivers: 40,
              text: '28 → 40 points in each quarter',
            },
          ],
          change: differing
            ? 'By the drivers outcomes would be worth: Lead time for changes 28 → 40.'
            : 'Every outcome that carries a driver is worth what the drivers say.',
          differing,
        };
      },
      show_knowing: (): KnowingView => {
        const differing = this.seenLevel === 1 ? 0 : 1;
        return {
          sentence: 'We say level 3.0 and do 1.0 of 5.',
          capabilities: [],
          change: differing
            ? 'Seen at other levels than they count: Trunk-based development 2 → 1.'
            : 'Every assessed capability counts at the level at which it was seen.',
          taken: differing
            ? [{ capability: 'trunk-based', name: 'Trunk-based development', text: 'now 2 → 1' }]
            : [],
          differing,
          can_price: true,
        };
      },
      take_over_levels: (): LevelsTaken => {
        begin('Plan with the levels seen');
        this.seenLevel = 1;
        return { sentence: 'One capability counts at the level at which it was seen now.', changed: 1 };
      },
      price_knowing: ({ proof_seconds }: PricesRequest): KnowingPrice => ({
        sentence: proof_seconds
          ? 'Doing what is said would be worth 12 pts.'
          : 'Doing what is said would be worth about 11 pts.',
        said: 424_000_000,
        seen: 412_000_000,
        least: 12_000_000,
        most: 12_000_000,
        is_complete: true,
      }),
      weigh_outcomes: (): OutcomesWeighed => {
        begin('Weigh outcomes by drivers');
        this.leadTimeWorth = 40;
        return { sentence: 'One outcome is worth what the drivers say now.', changed: 1 };
      },
      show_culture: (): CultureView => ({
        sentence: 'Culture is bureaucratic at 4.20 of 7.',
        least_group: this.leastGroup,
        scores: [],
        teams: [],
        advice: [],
      }),
      set_least_group: ({ people }: SetLeastGroup): GroupSet => {
        begin(`Show surveys from ${people} people on`);
        this.leastGroup = people;
        return { sentence: `Surveys are shown from ${people} people on; all of them are.` };
      },
    };
  }

  edit(asked: EditGrid, begin: (label: string) => void): GridEdited {
    const columns = this.show(asked.grid).columns;
    const rows = structuredClone(this.rows[asked.grid] ?? []);
    const unreadable: GridEdited['unreadable'] = [];
    const added = Array.from({ length: asked.new_rows }, (_, index) => {
      const id = `new-${rows.length + index}`;
      rows.push(
        row(
          id,
          columns.map(({ key }) => (key === 'axis' ? 'Methods' : '')),
          columns[0]?.key === 'axis' ? 'methods' : null,
        ),
      );
      return id;
    });
    for (const cell of asked.cells) {
      const id = cell.row ?? added[cell.new_row ?? 0] ?? '';
      const at = columns.findIndex(({ key }) => key === cell.column);
      const found = rows.find((one) => one.id === id)?.cells[at];
      const isRight =
        columns[at]?.kind === 'level'
          ? /^[0-5]$/.test(cell.text)
          : columns[at]?.kind !== 'money' || /^\d*$/.test(cell.text);
      if (found && isRight) found.text = found.value = cell.text;
      else
        unreadable.push({
          row: id,
          new_row: cell.new_row,
          column: cell.column,
          text: cell.text,
          reason: `“${cell.text}” is not a level: write 0 to 5.`,
        });
    }
    const kept = rows.filter(({ id }) => !asked.removed.includes(id));
    if (!asked.preview) {
      begin(`Change ${asked.grid}`);
      this.rows[asked.grid] = kept;
    }
    const consequences = asked.removed.includes('build') ? ['2 investments’ costs go with it.'] : [];
    const sentence = `Changed ${asked.cells.length} cells in ${asked.grid}.`;
    return { sentence, is_changed: !asked.preview, added, unreadable, consequences, notes: [] };
  }

  paste(asked: PasteGrid, begin: (label: string) => void): GridPasted {
    const columns = this.show(asked.grid).columns;
    const headers = asked.rows[0] ?? [];
    const found = headers.map((header) => columns.find((one) => one.header === header) ?? null);
    const has_header = found.some((one) => one?.key === 'name');
    if (!has_header)
      return { has_header, sentence: '', columns: [], first_rows: [], unreadable: [], edited: null };
    const cells = asked.rows
      .slice(1)
      .flatMap((texts, new_row) =>
        found.flatMap((one, at) =>
          one ? [{ row: null, new_row, column: one.key, text: texts[at] ?? '' }] : [],
        ),
      );
    const new_rows = asked.rows.length - 1;
    const request = { grid: asked.grid, cells, new_rows, removed: [], preview: asked.preview === true };
    return {
      has_header,
      sentence: `${new_rows} new.`,
      columns: headers.map((header, at) => ({ header, column: found[at]?.header ?? null })),
      first_rows: asked.rows.slice(1, 6),
      unreadable: [],
      edited: this.edit(request, begin),
    };
  }
}
