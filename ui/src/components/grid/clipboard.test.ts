import { describe, expect, it } from 'vitest';
import { parseClipboard, parseHtml, parseTsv, toHtml, toTsv } from './clipboard';

const copied = (rows: string[][]) => rows.map((row) => row.map((text) => ({ text, value: text })));

describe('cells on the clipboard', () => {
  it('are read with tabs, line ends and quotation marks inside of quoted cells', () => {
    expect(parseTsv('a\tb\r\n"one\ttwo\nthree"\t"say ""no"""\n')).toEqual([
      ['a', 'b'],
      ['one\ttwo\nthree', 'say "no"'],
    ]);
    expect(parseTsv('a\t\n\tb')).toEqual([
      ['a', ''],
      ['', 'b'],
    ]);
    expect(parseTsv('')).toEqual([]);
  });

  it('keep a quotation mark that is none', () => {
    expect(parseTsv('"Fast" lane\t5" screen\n"open')).toEqual([['"Fast" lane', '5" screen'], ['"open']]);
  });

  it('come back as they went', () => {
    const rows = [
      ['a\tb', 'line\nend', '"quoted"'],
      ['', '1,240.5', '<b>&'],
    ];
    expect(parseTsv(toTsv(copied(rows)))).toEqual(rows);
    expect(parseHtml(toHtml(copied(rows)))).toEqual([['a\tb', 'line\nend', '"quoted"'], rows[1]]);
  });

  it('carry numbers for spreadsheets of any language', () => {
    expect(toHtml([[{ text: '1.240,5', value: '1240.5' }]])).toContain('sdval="1240.5"');
    expect(toHtml([[{ text: 'Core', value: 'Core' }]])).toBe('<table><tr><td>Core</td></tr></table>');
  });

  it('are taken from a table of a page where there is no text', () => {
    const html =
      '<p>x</p><table><tr><th colspan="2">A</th><th>B</th></tr><tr><td>1</td><td>2<br>3</td></tr></table>';
    expect(parseClipboard('', html)).toEqual([
      ['A', '', 'B'],
      ['1', '2\n3'],
    ]);
    expect(parseClipboard('x\ty', html)).toEqual([['x', 'y']]);
    expect(parseClipboard('', '<p>no table</p>')).toEqual([]);
  });
});
