import { describe, expect, it } from 'vitest';
import type { GridColumn } from '../../ipc/generated/GridColumn';
import type { GridRow } from '../../ipc/generated/GridRow';
import { nextSorting, shownRows } from './shown_rows';

const column = (key: string, kind: string): GridColumn => ({
  key,
  header: key,
  kind,
  unit: '',
  choices: [],
  is_computed: false,
});
const row = (id: string, ...values: string[]): GridRow => ({
  id,
  cells: values.map((value) => ({ text: value, value })),
  axis: null,
  notice: '',
});
const columns = [column('name', 'text'), column('cost', 'money')];
const rows = [
  row('a', 'Événements', '9'),
  row('b', 'Core', ''),
  row('c', 'Mesh', '100'),
  row('d', 'Edge', '9'),
];
const ids = (shown: GridRow[]) => shown.map(({ id }) => id).join('');

describe('the rows that are shown', () => {
  it('hold every word of the filter, without regard to accents and case', () => {
    expect(ids(shownRows(rows, columns, 'evene', null))).toBe('a');
    expect(ids(shownRows(rows, columns, 'e 9', null))).toBe('ad');
  });

  it('are sorted as numbers where there are numbers, with empty cells last', () => {
    expect(ids(shownRows(rows, columns, '', { column: 'cost', isDescending: false }))).toBe('adcb');
    expect(ids(shownRows(rows, columns, '', { column: 'cost', isDescending: true }))).toBe('cadb');
    expect(ids(shownRows(rows, columns, '', { column: 'name', isDescending: false }))).toBe('bdac');
    expect(ids(rows)).toBe('abcd');
  });

  it('go back to the order of the roadmap at the third click', () => {
    const once = nextSorting(null, 'cost');
    const twice = nextSorting(once, 'cost');
    expect([once?.isDescending, twice?.isDescending, nextSorting(twice, 'cost')]).toEqual([
      false,
      true,
      null,
    ]);
  });
});
