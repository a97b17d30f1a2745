// What a grid shows from top to bottom: heads of groups, rows, and the empty row in which a new one begins; and how
// wide its columns are. Rows are all of one height, so which are in view follows from where it is scrolled.
import type { AxisName } from '../../ipc/generated/AxisName';
import type { GridColumn } from '../../ipc/generated/GridColumn';
import type { GridGroup } from '../../ipc/generated/GridGroup';
import type { GridRow } from '../../ipc/generated/GridRow';
import type { GridView } from '../../ipc/generated/GridView';
import { isNumeric } from './shown_rows';
import { textWidth } from './text_width';

/** One line of a grid. `index` is the place among rows that can be selected. */
export type GridLine =
  | { kind: 'group'; axis: AxisName; summary: string; count: number }
  | { kind: 'row'; row: GridRow; index: number }
  | { kind: 'new'; index: number };

/** Height of a line, in px. */
export const LINE = 28;
/** Above how many lines only those in view are drawn. */
const MANY = 80;
/** How many lines beyond the view are drawn. */
const BEYOND = 10;

/** The lines of a grid: in groups, if there are groups, with the new row at the end. */
export function lines(rows: GridRow[], groups: GridGroup[], hasNewRow: boolean): GridLine[] {
  const found: GridLine[] = [];
  let axis: AxisName | null = null;
  rows.forEach((row, index) => {
    const group = groups.find((one) => one.axis === row.axis);
    if (group && row.axis !== axis) {
      const count = rows.filter((other) => other.axis === row.axis).length;
      found.push({ kind: 'group', axis: group.axis, summary: group.summary, count });
    }
    axis = row.axis;
    found.push({ kind: 'row', row, index });
  });
  if (hasNewRow) found.push({ kind: 'new', index: rows.length });
  return found;
}

/** First and last line that are drawn, and how much room stands for those that are not. */
export function inView(count: number, scrolled: number, height: number) {
  if (count <= MANY) return { first: 0, last: count, above: 0, below: 0 };
  const first = Math.max(0, Math.floor(scrolled / LINE) - BEYOND);
  const last = Math.min(count, Math.ceil((scrolled + height) / LINE) + BEYOND);
  return { first, last, above: first * LINE, below: (count - last) * LINE };
}

/** The least widths by kind, in px: what is empty still looks like what it will hold. */
const WIDTHS: Record<string, number> = {
  text: 220,
  note: 280,
  choice: 116,
  name: 200,
  level: 64,
  whole: 84,
  money: 112,
  people: 92,
  percent: 96,
  measure: 92,
  period: 96,
};
/** The least widths of columns that are unlike others of their kind. */
const OWN_WIDTHS: Record<string, number> = { helps: 64, unit: 92, carry_over: 96, total: 108, plan: 132 };
/** The kinds that may be cut where there is no room; what they show is whole in their editor and hint. */
const TEXTS = ['text', 'note', 'name'];
/** How narrow they may become, in px, so that a table needs no scrolling: enough to tell one from another. */
const CUT_WIDTHS: Record<string, number> = { text: 60, name: 60, note: 72, choice: 76 };
/** A row is known by its name. */
const CUT_NAME = 116;

/** Padding and rule of a cell. */
const AROUND = 18;
const CELL_SIZE = 13;
const HEAD_SIZE = 12;
/** Lines of a head that breaks. */
const HEAD_LINES = 3;
const GAP = 4;
/** The arrow of a sorted column. */
const ARROW = 12;
/** The mark of a row that is to be looked at. */
const NOTICE = 14;

/** What widths follow from. */
type Table = Pick<GridView, 'columns' | 'rows' | 'totals'>;

const isPeriod = (column: GridColumn) => column.key.startsWith('period:');

/** Whether the head of a column may break, where there is no room for it in one line. */
export const canBreak = (column: GridColumn) => column.kind !== 'level' && !isPeriod(column);

/** The least width in which a head takes no more than its lines. */
function brokenWidth(header: string): number {
  const words = header.split(' ').map((word) => textWidth(word, HEAD_SIZE));
  const space = textWidth(' ', HEAD_SIZE);
  const linesIn = (width: number) => {
    let [count, used] = [1, 0];
    for (const word of words) {
      const isFirst = used === 0;
      const next = isFirst ? word : used + space + word;
      if (next > width && !isFirst) count += 1;
      used = next > width ? word : next;
    }
    return count;
  };
  let width = Math.max(...words);
  while (linesIn(width) > HEAD_LINES) width += space;
  return width;
}

/** What a head takes. Where it breaks, its unit and the arrow go below its words. */
function headWidth(column: GridColumn, isBroken = false): number {
  const unit = column.unit === '' || isPeriod(column) ? 0 : textWidth(column.unit, HEAD_SIZE);
  if (isBroken) return AROUND + Math.max(brokenWidth(column.header), unit, ARROW);
  return AROUND + textWidth(column.header, HEAD_SIZE) + (unit === 0 ? 0 : GAP + unit) + GAP + ARROW;
}

function widestCell({ columns, rows, totals }: Table, at: number): number {
  const hasNotice = columns[at]?.key === 'name';
  const cells = rows.map(
    ({ cells, notice }) =>
      textWidth(cells[at]?.text ?? '', CELL_SIZE) + (hasNotice && notice !== '' ? NOTICE : 0),
  );
  const total = rows.length > 1 ? textWidth(totals[at] ?? '', HEAD_SIZE) : 0;
  return AROUND + cells.reduce((most, width) => Math.max(most, width), total);
}

/** The least width of the columns of periods, in px: as the widest of their figures, and not under `least`. */
export function periodWidth(table: Table, least: number): number {
  const figures = table.columns.map((column, at) => (isPeriod(column) ? widestCell(table, at) : 0));
  return Math.max(least, ...figures);
}

const isText = (column: GridColumn) => TEXTS.includes(column.kind);

/** Whether the column may be as narrow as what it shows. That of names also invites to add a row. */
const canShrink = (column: GridColumn) =>
  column.key !== 'name' && (column.kind === 'choice' || isText(column));

/**
 * The least width to which a column is cut: figures are whole, and where nothing is chosen yet, a choice is as narrow as
 * its head. Texts and choices that are short enough are whole as well.
 */
function cutWidth(column: GridColumn, widest: number, hasRows: boolean): number {
  const head = headWidth(column, canBreak(column));
  if (column.key === 'name') return Math.max(CUT_NAME, head);
  const enough = CUT_WIDTHS[column.kind] ?? 0;
  // what needs less than that is whole with less
  if (isText(column)) return Math.max(head, hasRows ? Math.min(enough, widest) : enough);
  if (column.kind === 'choice') return hasRows ? Math.max(head, Math.min(enough, widest)) : head;
  return Math.max(head, widest);
}

const sum = (widths: number[]) => widths.reduce((all, width) => all + width, 0);

/** An amount shared out: to all alike, and to none more than its most. */
function shares(amount: number, most: number[]): number[] {
  const found = most.map(() => 0);
  let left = amount;
  for (;;) {
    const open = most.flatMap((limit, at) => (limit > (found[at] ?? 0) ? [at] : []));
    if (left < 1 || open.length === 0) return found;
    const share = Math.max(1, Math.floor(left / open.length));
    for (const at of open) {
      const more = Math.min(share, left, (most[at] ?? 0) - (found[at] ?? 0));
      found[at] = (found[at] ?? 0) + more;
      left -= more;
    }
  }
}

/** How wide the columns are where there is room for all that they may hold. */
function usualWidths(table: Table, period: number, whole: number[]): number[] {
  const ofPeriods = periodWidth(table, period);
  return table.columns.map((column, at) => {
    if (isPeriod(column)) return ofPeriods;
    const least = Math.max(OWN_WIDTHS[column.key] ?? WIDTHS[column.kind] ?? 120, headWidth(column));
    if (isText(column)) return least;
    const words =
      column.kind === 'choice' ? column.choices.map((one) => textWidth(one, CELL_SIZE) + AROUND) : [];
    return Math.max(least, whole[at] ?? 0, ...words);
  });
}

/**
 * How wide the columns are, in px. Heads and figures are never cut. `period` is the width of the columns of periods,
 * more if a figure needs more. Where `room` is short, columns of texts give what they do not need to the texts that are
 * cut, then the heads of figures break; a table that is still too wide is fitted in by what choices and periods do not
 * need, and then by cutting texts and choices, as long as enough of each is seen.
 */
export function columnWidths(table: Table, period: number, room: number): number[] {
  const { columns, rows } = table;
  const whole = columns.map((_, at) => widestCell(table, at));
  const usual = usualWidths(table, period, whole);
  if (room <= 0) return usual;
  const wanted = columns.map((column, at) =>
    isText(column) ? Math.max(0, (whole[at] ?? 0) - (usual[at] ?? 0)) : 0,
  );
  const spare = columns.map((column, at) => {
    const needed = Math.max(headWidth(column), whole[at] ?? 0);
    return rows.length > 0 && canShrink(column) ? Math.max(0, (usual[at] ?? 0) - needed) : 0;
  });
  const over = sum(usual) - room;
  const spared = shares(over + sum(wanted), spare);
  const broken = columns.map((column, at) => {
    const least = Math.max(WIDTHS[column.kind] ?? 0, headWidth(column, true), whole[at] ?? 0);
    return isNumeric(column) && canBreak(column) ? Math.max(0, (usual[at] ?? 0) - least) : 0;
  });
  const saved = shares(over - sum(spared), broken);
  const tight = usual.map((width, at) => width - (spared[at] ?? 0) - (saved[at] ?? 0));
  const missing = over - sum(spared) - sum(saved);
  const mostCut = (isMeant: (column: GridColumn) => boolean) =>
    columns.map((column, at) => {
      const least = cutWidth(column, whole[at] ?? 0, rows.length > 0);
      return canBreak(column) && isMeant(column) ? Math.max(0, (tight[at] ?? 0) - least) : 0;
    });
  const [ofTexts, ofOthers] = [mostCut(isText), mostCut((column) => !isText(column))];
  if (missing > 0 && missing <= sum(ofTexts) + sum(ofOthers)) {
    // nothing is lost where a choice or a period is short, or not there yet
    const unused = columns.map((column, at) => {
      const needed = Math.max(headWidth(column, canBreak(column)), whole[at] ?? 0);
      const isMeant = rows.length > 0 && ['choice', 'period'].includes(column.kind);
      return isMeant ? Math.min(ofOthers[at] ?? 0, Math.max(0, (tight[at] ?? 0) - needed)) : 0;
    });
    const first = shares(missing, unused);
    const texts = shares(missing - sum(first), ofTexts);
    const rest = ofOthers.map((most, at) => most - (first[at] ?? 0));
    const others = shares(missing - sum(first) - sum(texts), rest);
    return tight.map((width, at) => width - (first[at] ?? 0) - (texts[at] ?? 0) - (others[at] ?? 0));
  }
  // in a table that scrolls all the same, texts get what texts gave
  const given = shares(missing > 0 ? sum(spared) : -missing, wanted);
  return tight.map((width, at) => width + (given[at] ?? 0));
}
