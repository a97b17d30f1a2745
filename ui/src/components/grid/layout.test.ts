import { describe, expect, it } from 'vitest';
import type { GridColumn } from '../../ipc/generated/GridColumn';
import type { GridRow } from '../../ipc/generated/GridRow';
import { columnWidths, inView, LINE, lines } from './layout';
import { textWidth } from './text_width';

const row = (id: string, axis: GridRow['axis']): GridRow => ({ id, axis, cells: [], notice: '' });

describe('the lines of a grid', () => {
  it('are headed by each group once, and end with the new row', () => {
    const groups = [
      { axis: 'methods' as const, summary: 'now 1.0 → 2.0' },
      { axis: 'skills' as const, summary: 'now 0.5 → 1.0' },
    ];
    const found = lines([row('a', 'methods'), row('b', 'methods'), row('c', 'skills')], groups, true);
    expect(found.map((line) => line.kind)).toEqual(['group', 'row', 'row', 'group', 'row', 'new']);
    expect(found[0]).toMatchObject({ axis: 'methods', count: 2 });
    expect(found.at(-1)).toEqual({ kind: 'new', index: 3 });
    expect(lines([row('a', 'methods')], [], false).map((line) => line.kind)).toEqual(['row']);
  });

  it('are drawn only where they are in view when there are hundreds', () => {
    const { first, last, above, below } = inView(600, 100 * LINE, 20 * LINE);
    expect([first, last]).toEqual([90, 130]);
    expect(above + (last - first) * LINE + below).toBe(600 * LINE);
    expect(inView(60, 0, 200)).toEqual({ first: 0, last: 60, above: 0, below: 0 });
  });
});

describe('the widths of columns', () => {
  const column = (key: string, header: string, kind: string, more: Partial<GridColumn> = {}): GridColumn => ({
    key,
    header,
    kind,
    unit: '',
    choices: [],
    is_computed: false,
    ...more,
  });
  const table = (columns: GridColumn[], ...texts: string[][]) => ({
    columns,
    rows: texts.map((cells, index): GridRow => ({
      ...row(`${index}`, null),
      cells: cells.map((text) => ({ text, value: text })),
    })),
    totals: [],
  });
  const sum = (widths: number[]) => widths.reduce((all, width) => all + width, 0);
  const promise =
    'Every team ships once a week, and nobody waits for an approval that takes longer than a day.';

  it('leave heads whole, with their unit and the arrow of a sorted one', () => {
    const columns = [column('low', 'Cost at most', 'percent', { unit: 'of the plan' })];
    const [width = 0] = columnWidths(table(columns), 96, 0);
    expect(width).toBeGreaterThan(textWidth('Cost at most', 12) + textWidth('of the plan', 12) + 16);
    expect(columnWidths(table([column('now', 'Now', 'level')]), 96, 0)).toEqual([64]);
  });

  it('leave figures and what is chosen whole where the table scrolls all the same', () => {
    const parts = '150,000 + 160,000 + 130,000 + 140,000';
    const columns = [
      column('fund:build', 'Build', 'money', { unit: 'EUR' }),
      column('kind', 'Kind', 'choice', { choices: ['Innover', 'Rendre possible'] }),
    ];
    const shown = table(columns, [parts, 'Innover'], ['', 'Rendre possible']);
    const [money = 0, kind = 0] = columnWidths(shown, 96, 100);
    expect(money).toBeGreaterThan(textWidth(parts, 13) + 16);
    expect(kind).toBeGreaterThan(textWidth('Rendre possible', 13) + 16);
  });

  it('give the room that is left to texts that are cut, alike and no more than they want', () => {
    const columns = [
      column('name', 'Step', 'text'),
      column('promise', 'Promise', 'note'),
      column('note', 'Note', 'note'),
      column('last_period', 'Ends with', 'period'),
    ];
    const steps = table(columns, ['First', promise, promise + promise, 'Q4 2026']);
    const least = columnWidths(steps, 96, 0);
    const some = columnWidths(steps, 96, sum(least) + 101);
    expect(some.map((width, at) => width - (least[at] ?? 0))).toEqual([0, 51, 50, 0]);
    const all = columnWidths(steps, 96, 5000);
    expect(all[1]).toBe(textWidth(promise, 13) + 18);
    expect(sum(all)).toBeLessThan(5000);
    expect([all[0], all[3]]).toEqual([least[0], least[3]]);
  });

  it('shrink to what is shown where a text beside them would be cut', () => {
    const columns = [
      column('name', 'Assumption', 'text'),
      column('output', 'Output', 'choice', { choices: ['Delivery slots to choose', 'Live parcel tracking'] }),
      column('how', 'How it is found out', 'text'),
    ];
    const shown = table(columns, [promise, '', 'Ask']);
    const usual = columnWidths(shown, 96, 0);
    const [name = 0, output = 0, how = 0] = columnWidths(shown, 96, sum(usual));
    expect(output).toBeGreaterThan(textWidth('Output', 12) + 18);
    expect(output).toBeLessThan(usual[1] ?? 0);
    expect(how).toBeGreaterThan(textWidth('How it is found out', 12) + 18);
    expect(how).toBeLessThan(usual[2] ?? 0);
    expect(name + output + how).toBe(sum(usual));
  });

  it('stay as they are while there is no row to show what is needed', () => {
    const columns = [column('name', 'Rule', 'text'), column('levels', 'Levels', 'text')];
    expect(columnWidths(table(columns), 96, 160)).toEqual([220, 220]);
  });

  it('break the heads of figures into three lines before anything scrolls', () => {
    const header = 'What others need to know reaches them in time';
    const columns = [column('name', 'Survey', 'text'), column('reaches', header, 'measure', { unit: '1–7' })];
    const shown = table(columns, ['Routing', '4.3']);
    const usual = columnWidths(shown, 96, 0);
    expect(usual[1]).toBeGreaterThan(textWidth(header, 12));
    expect(sum(columnWidths(shown, 96, 400))).toBe(400);
    const [, least = 0] = columnWidths(shown, 96, 100);
    expect(least).toBeGreaterThan(textWidth(header, 12) / 3);
    expect(least).toBeLessThan(textWidth(header, 12) / 2 + 60);
  });

  it('are fitted into a room that is short by cutting texts, and scroll in one that is far too small', () => {
    const columns = [column('name', 'Outcome', 'text'), column('now', 'Now', 'whole')];
    const shown = table(columns, ['Deployments', '4']);
    const usual = columnWidths(shown, 96, 0);
    expect(columnWidths(shown, 96, sum(usual) - 20)).toEqual([(usual[0] ?? 0) - 20, usual[1]]);
    expect(columnWidths(shown, 96, sum(usual) - 100)).toEqual([(usual[0] ?? 0) - 100, usual[1]]);
    expect(columnWidths(shown, 96, sum(usual) - 160)).toEqual(usual);
  });

  it.each([
    [
      ['Rule', 'Kind', 'Among', 'How much', 'Of what', 'From', 'Until', 'Strictness', 'Price', 'Plan pays'],
      ['Off would bring', 'Reason', 'Category', 'Source'],
    ],
    [
      [
        'Règle',
        'Genre',
        'Porte sur',
        'Combien',
        'De quoi',
        'De',
        'Jusqu’à',
        'Rigueur',
        'Prix',
        'Le plan paie',
      ],
      ['Gain sans elle', 'Raison', 'Catégorie', 'Source'],
    ],
  ])('let the table of rules stand beside its prices in a window 1440 px wide', (some, others) => {
    const heads = [...some, ...others];
    const kinds = [
      'text',
      'choice',
      'name',
      'text',
      'name',
      'period',
      'period',
      'choice',
      'whole',
      'text',
      'text',
    ];
    const columns = [...kinds, 'note', 'choice', 'text'].map((kind, at) =>
      column(at === 0 ? 'name' : `column-${at}`, heads[at] ?? '', kind, {
        unit: at === 8 ? 'pts' : '',
        choices: kind === 'choice' ? ['En cours en même temps', 'Environnementale'] : [],
      }),
    );
    const rule = [
      'Seven at once',
      'En cours en même temps',
      'all investments',
      '7',
      'Deployment automation level 3; Test strategy level 2',
      'Q4 2027',
      'Q1 2028',
      'soft',
      '20',
      '40 pts',
      '+12 pts',
      'Beyond that nobody has an overview any more',
      'Environnementale',
      'Offsite of spring',
    ];
    const [rail, panel, bar] = [48, 320, 16];
    const room = 1440 - rail - panel - bar;
    for (const shown of [table(columns), table(columns, rule, rule)]) {
      const widths = columnWidths(shown, 96, room);
      expect(sum(widths)).toBeLessThanOrEqual(room);
      columns.forEach(({ header }, at) =>
        header
          .split(' ')
          .forEach((word) => expect(widths[at]).toBeGreaterThanOrEqual(textWidth(word, 12) + 18)),
      );
    }
  });

  it('are the same for all periods, as wide as the widest figure of one', () => {
    const columns = [column('period:0', 'Q1 2027', 'money'), column('period:1', 'Q2 2027', 'money')];
    const [first, second] = columnWidths(table(columns, ['1', '1,250,000,000']), 72, 0);
    expect(first).toBe(second);
    expect(first).toBe(textWidth('1,250,000,000', 13) + 18);
    expect(columnWidths(table(columns, ['1', '2']), 72, 0)).toEqual([72, 72]);
  });
});
