// The tables of the roadmap as they are filled in: what each shows, what is being written, what could not be read, and
// what waits for a yes. What cannot be read stays in its cell, marked, until it is typed anew or the step is undone.
// Deliberately not here: selection, keys and the clipboard (components/grid), and what a cell means (the desktop).
import type { Desktop } from '../ipc/contract';
import type { DecimalSignName } from '../ipc/generated/DecimalSignName';
import type { GridEdited } from '../ipc/generated/GridEdited';
import type { GridName } from '../ipc/generated/GridName';
import type { GridPasted } from '../ipc/generated/GridPasted';
import type { GridView } from '../ipc/generated/GridView';
import type { TypedCell } from '../ipc/generated/TypedCell';
import { isSpoken, messages, spoken } from '../messages';
import type { Session } from './session.svelte';

/** A cell by its row and column; the new row has no id. */
export const cellKey = (row: string | null, column: string) => `${row ?? ''}\n${column}`;

/** What was typed and could not be read, and why. */
export interface Wrong {
  text: string;
  reason: string;
}

/** The sign before decimals: of the user's system, unless that speaks the other language of the window. */
function decimalSign(): DecimalSignName {
  const system = new Intl.NumberFormat().resolvedOptions().locale;
  const language = new Intl.Locale(system).language;
  const isOther = language !== spoken && isSpoken(language);
  const parts = new Intl.NumberFormat(isOther ? spoken : system).formatToParts(1.5);
  return parts.find((part) => part.type === 'decimal')?.value === ',' ? 'comma' : 'point';
}

/** One table. */
export class GridState {
  readonly name: GridName;
  view = $state.raw<GridView | null>(null);
  /** What is on its way into the document, by cell. */
  typed = $state.raw<Record<string, string>>({});
  /** What could not be read, by cell. */
  wrong = $state.raw<Record<string, Wrong>>({});
  /** Rows that are removed if the user says yes, and what goes with them. */
  removal = $state.raw<{ rows: string[]; lines: string[] } | null>(null);
  /** A pasted table that goes in if the user says yes. */
  pasted = $state.raw<{ cells: string[][]; answer: GridPasted } | null>(null);

  readonly #desktop: Desktop;
  readonly #session: Session;
  readonly #sign: DecimalSignName;
  #readers = 0;
  #turn = 0;
  #loading: Promise<void> = Promise.resolve();
  #writing: Promise<unknown> = Promise.resolve();

  constructor(name: GridName, desktop: Desktop, session: Session, sign: DecimalSignName) {
    this.name = name;
    this.#desktop = desktop;
    this.#session = session;
    this.#sign = sign;
  }

  /** The table is on the screen until the returned function is called. */
  open(): () => void {
    this.#readers += 1;
    void this.load();
    return () => void (this.#readers -= 1);
  }

  /** Whether anyone looks at it. */
  get isOpen() {
    return this.#readers > 0;
  }

  /** Asks for the table again, if anyone looks at it. */
  load(): Promise<void> {
    if (this.isOpen) this.#loading = this.#load(++this.#turn);
    return this.#loading;
  }

  async #load(turn: number): Promise<void> {
    const asking = this.#desktop.call('show_grid', { grid: this.name, decimal_sign: this.#sign });
    const view = await asking.catch(() => null);
    // answers may overtake each other: whoever waits for an older one waits for the newest
    if (turn !== this.#turn) return this.#loading;
    if (!view) return;
    this.view = view;
    const rows = ['', ...view.rows.map((row) => row.id)];
    const isThere = ([key]: [string, unknown]) => rows.includes(key.split('\n')[0] ?? '');
    this.wrong = Object.fromEntries(Object.entries(this.wrong).filter(isThere));
  }

  /** Another document, or a step that was taken back: what could not be read was part of it. */
  forget() {
    this.wrong = {};
    this.typed = {};
    this.removal = null;
    this.pasted = null;
  }

  /** Writes cells, one after the other call; says what it came to. Cells of the new row begin a row. */
  write(cells: TypedCell[], newRows = 0): Promise<GridEdited | null> {
    const all = [...this.#rest(cells, newRows), ...cells];
    this.typed = {
      ...this.typed,
      ...Object.fromEntries(
        all
          .filter((cell) => cell.new_row === null)
          .map((cell) => [cellKey(cell.row, cell.column), cell.text]),
      ),
    };
    return this.#next(() => this.#write(all, newRows));
  }

  /** Removes rows; asks first if anything goes with them. */
  remove(rows: string[]): Promise<unknown> {
    return this.#next(async () => {
      if (rows.length === 0 || this.#refusesReader()) return;
      const preview = await this.#edit({ removed: rows, preview: true });
      if (!preview) return;
      if (preview.consequences.length === 0) await this.#remove(rows);
      else this.removal = { rows, lines: preview.consequences };
    });
  }

  /** The user said yes. */
  confirmRemoval(): Promise<unknown> {
    const { removal } = this;
    this.removal = null;
    return this.#next(() => (removal ? this.#remove(removal.rows) : Promise.resolve()));
  }

  /** Looks at pasted cells: a table with headers waits for a yes, and the answer is true; else nothing happens. */
  async offerPaste(cells: string[][]): Promise<boolean> {
    if (cells.length < 2 || this.#refusesReader()) return false;
    const answer = await this.#session.attempt(() => this.#paste(cells, true));
    if (!answer?.has_header) return false;
    this.pasted = { cells, answer };
    return true;
  }

  /** Reads the rows of a file that the user chooses: they wait for a yes like pasted ones. */
  async fromFile(): Promise<void> {
    if (this.#refusesReader()) return;
    const session = this.#session;
    session.alert = null;
    const asked = { decimal_sign: this.#sign };
    const read = await session.attempt(() => this.#desktop.call('read_rows', asked));
    if (!read || (await this.offerPaste(read.rows))) return;
    if (session.alert === null) session.say(messages.tables.noHeader(read.file_name));
  }

  /** Writes the table to a file that the user chooses. */
  async toFile(): Promise<void> {
    await this.written();
    const session = this.#session;
    session.alert = null;
    const written = await session.attempt(() => this.#desktop.call('write_grid', { grid: this.name }));
    if (written) session.say(messages.notices.exported(written.file_name));
  }

  /** The user said yes to a pasted table. */
  confirmPaste(): Promise<unknown> {
    const { pasted } = this;
    this.pasted = null;
    return this.#next(async () => {
      if (!pasted) return;
      await this.#session.settle();
      const answer = await this.#session.attempt(() => this.#paste(pasted.cells, false));
      if (answer?.edited) await this.#took(answer.edited, []);
    });
  }

  /** Waits until all that was typed has reached the document. */
  async written() {
    await this.#writing;
  }

  #paste(rows: string[][], preview: boolean) {
    return this.#desktop.call('paste_grid', { grid: this.name, rows, decimal_sign: this.#sign, preview });
  }

  #edit(change: { cells?: TypedCell[]; new_rows?: number; removed?: string[]; preview?: boolean }) {
    const request = { cells: [], new_rows: 0, removed: [], preview: false, ...change };
    return this.#session.attempt(() =>
      this.#desktop.call('edit_grid', { grid: this.name, decimal_sign: this.#sign, ...request }),
    );
  }

  async #write(cells: TypedCell[], newRows: number): Promise<GridEdited | null> {
    const done = () => {
      const { typed } = this;
      const isDone = (key: string) => cells.some((cell) => cellKey(cell.row, cell.column) === key);
      this.typed = Object.fromEntries(Object.entries(typed).filter(([key]) => !isDone(key)));
    };
    if (this.#refusesReader()) {
      done();
      return null;
    }
    await this.#session.settle();
    const edited = await this.#edit({ cells, new_rows: newRows });
    if (edited) await this.#took(edited, cells);
    done();
    return edited;
  }

  async #remove(rows: string[]) {
    await this.#session.settle();
    const edited = await this.#edit({ removed: rows });
    if (edited) await this.#took(edited, []);
  }

  /** Marks what could not be read, and shows the document as it is now. */
  async #took(edited: GridEdited, cells: TypedCell[]) {
    const done = cells.map((cell) => cellKey(cell.row, cell.column));
    const wrong = Object.fromEntries(Object.entries(this.wrong).filter(([key]) => !done.includes(key)));
    for (const cell of edited.unreadable) {
      if (cell.column !== '') wrong[cellKey(cell.row, cell.column)] = cell;
      // a row that could not begin keeps all that was typed into it
      else if (cell.row === null) {
        const row = cells.filter((one) => one.new_row === cell.new_row);
        for (const one of row) wrong[cellKey(null, one.column)] = { text: one.text, reason: cell.reason };
      }
    }
    this.wrong = wrong;
    await this.#session.changed();
    const isNews = edited.unreadable.length > 0 || edited.notes.length > 0 || edited.consequences.length > 0;
    const isLarge = cells.length !== 1;
    if (isNews || (isLarge && edited.is_changed)) {
      const first = edited.unreadable[0]?.reason ?? '';
      const said = [edited.sentence, first, ...edited.notes, ...edited.consequences];
      this.#session.say(said.filter(Boolean).join(' '), edited.is_changed ? 'undo' : null);
    }
  }

  /** What was typed into the new row before and could not begin a row, except what is typed anew. */
  #rest(cells: TypedCell[], newRows: number): TypedCell[] {
    if (newRows !== 1) return [];
    const isAnew = (column: string) => cells.some((cell) => cell.new_row === 0 && cell.column === column);
    return Object.entries(this.wrong).flatMap(([key, { text }]) => {
      const [row, column = ''] = key.split('\n');
      return row === '' && !isAnew(column) ? [{ row: null, new_row: 0, column, text }] : [];
    });
  }

  #refusesReader(): boolean {
    if (this.#session.isReadOnly) this.#session.say(messages.notices.readOnly);
    return this.#session.isReadOnly;
  }

  /** One change after the other, in the order in which they were made. */
  #next<Result>(act: () => Promise<Result>): Promise<Result> {
    const next = this.#writing.then(act, act);
    this.#writing = next.catch(() => null);
    return next;
  }
}

const NAMES: GridName[] = [
  'capabilities',
  'investments',
  'estimates',
  'funds',
  'pools',
  'outcomes',
  'effects',
  'steps',
  'rules',
  'measured',
  'commitments',
  'stakeholders',
  'stances',
  'stages',
  'lifts',
  'contracts',
  'principles',
  'practices',
  'themes',
  'companions',
  'briefs',
  'statements',
  'surveys',
  'answers',
  'assessments',
  'zones',
  'placements',
  'teams',
  'bridges',
  'skills',
  'ranks',
  'ownerships',
  'blades',
  'influences',
  'pushes',
  'drivers',
  'comparisons',
  'driver_links',
  'keys',
  'loops',
  'shortenings',
  'cycles',
  'assumptions',
  'circumstances',
  'debts',
  'repayments',
];

/** All tables. */
export class Grids {
  /** A row that shall be shown, until its table has done so. */
  wanted = $state.raw<{ grid: GridName; row: string } | null>(null);
  readonly #states: Record<GridName, GridState>;
  #last: GridName | null = null;

  constructor(desktop: Desktop, session: Session) {
    const sign = decimalSign();
    const states = NAMES.map((name) => [name, new GridState(name, desktop, session, sign)]);
    this.#states = Object.fromEntries(states) as Record<GridName, GridState>;
  }

  /** One of them. */
  of(name: GridName): GridState {
    return this.#states[name];
  }

  /** The table that was in hand last, or else the first, of those on the screen. */
  get current(): GridState | null {
    const open = NAMES.map((name) => this.#states[name]).filter((state) => state.isOpen);
    return open.find((state) => state.name === this.#last) ?? open[0] ?? null;
  }

  /** A table is in hand. */
  take(name: GridName) {
    this.#last = name;
  }

  /** Shows a row as soon as its table is on the screen. */
  reveal(grid: GridName, row: string) {
    this.wanted = { grid, row };
  }

  /** Whether any of them is looked at. */
  get areOpen() {
    return NAMES.some((name) => this.#states[name].isOpen);
  }

  /** The document may have changed: those that are looked at are asked for again. */
  async renew() {
    await Promise.all(NAMES.map((name) => this.#states[name].load()));
  }

  /** Waits until all that was typed has reached the document. */
  async written() {
    await Promise.all(NAMES.map((name) => this.#states[name].written()));
  }

  /** What was typed and could not be read, by table and cell. */
  get wrong(): Partial<Record<GridName, Record<string, Wrong>>> {
    return Object.fromEntries(NAMES.map((name) => [name, this.#states[name].wrong]));
  }

  /** Nothing of what was typed and could not be read belongs to the document any more. */
  forget() {
    for (const name of NAMES) this.#states[name].forget();
  }
}
