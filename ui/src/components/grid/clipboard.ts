// Cells on the clipboard: as text with tabs, which every spreadsheet reads, and as an HTML table, which keeps numbers
// numbers whatever language the spreadsheet speaks. Quoted cells may hold tabs and line ends.

/** A cell as it is copied: as it is shown, and as a program reads it. */
export interface CopiedCell {
  text: string;
  value: string;
}

/** Cells from text with tabs. A cell in quotation marks may hold tabs, line ends, and quotation marks doubled. */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  let at = 0;
  const endCell = () => (row.push(cell), (cell = ''));
  const endRow = () => (endCell(), rows.push(row), (row = []));
  while (at < text.length) {
    const sign = text.charAt(at);
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell === '' && closes(text, at)) isQuoted = true;
    else if (sign === '\t') endCell();
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text.charAt(at + 1) === '\n') at += 1;
      endRow();
    } else cell += sign;
    at += 1;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}

/** Whether a quotation mark that begins a cell is closed before a tab, a line end or the end of the text. */
function closes(text: string, from: number): boolean {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text.charAt(at) !== '"') continue;
    if (text.charAt(at + 1) === '"') at += 1;
    else return at + 1 === text.length || '\t\n\r'.includes(text.charAt(at + 1));
  }
  return false;
}

/** Cells of the first table in an HTML text; nothing if there is none. */
export function parseHtml(html: string): string[][] | null {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return null;
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('td, th')].flatMap((cell) => {
      for (const lineEnd of cell.querySelectorAll('br')) lineEnd.replaceWith('\n');
      const text = (cell.textContent ?? '').replace(/\u00a0/g, ' ').trim();
      const empty = Array.from(
        { length: Math.min(Number(cell.getAttribute('colspan') ?? 1), 200) - 1 },
        () => '',
      );
      return [text, ...empty];
    }),
  );
  return rows.filter((row) => row.length > 0);
}

/** Cells of whatever is on the clipboard. Text is taken first: it holds what the user saw, to the letter. */
export function parseClipboard(plain: string, html: string): string[][] {
  if (plain !== '') return parseTsv(plain);
  return (html === '' ? null : parseHtml(html)) ?? [];
}

const quoted = (text: string) => (/["\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Cells as text with tabs. */
export const toTsv = (cells: CopiedCell[][]): string =>
  cells.map((row) => row.map(({ text }) => quoted(text)).join('\t')).join('\n');

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>');

const isNumber = (value: string) => /^-?\d+(\.\d+)?$/.test(value);

/** Cells as an HTML table; numbers carry their value for spreadsheets of any language. */
export function toHtml(cells: CopiedCell[][]): string {
  const cell = ({ text, value }: CopiedCell) =>
    isNumber(value)
      ? `<td sdval="${value}" x:num="${value}">${escaped(text)}</td>`
      : `<td>${escaped(text)}</td>`;
  const rows = cells.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('');
  return `<table>${rows}</table>`;
}
