import { describe, expect, it } from 'vitest';
import { tableText } from './table_text';

describe('a table for a spreadsheet', () => {
  it('has its columns first and keeps cells apart by tabs', () => {
    const table = {
      title: 'In the plan',
      columns: ['Investment', 'Cost'],
      rows: [
        ['Coaching', '60'],
        ['Test strategy', '120'],
      ],
    };
    expect(tableText(table)).toBe('Investment\tCost\r\nCoaching\t60\r\nTest strategy\t120');
  });

  it('quotes cells that hold tabs, line ends or quotes', () => {
    const table = { title: '', columns: ['Name'], rows: [['two\nlines'], ['a\ttab'], ['a "quote"']] };
    expect(tableText(table)).toBe('Name\r\n"two\nlines"\r\n"a\ttab"\r\n"a ""quote"""');
  });
});
