// A table as text for a spreadsheet: cells apart by tabs, rows by line ends.
import type { TableView } from '../ipc/generated/TableView';

/** A cell that holds a tab, a line end or a quote is quoted, the way spreadsheets read it back. */
const cellText = (cell: string) => (/[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The table with its column names, as tab-separated text. */
export function tableText(table: TableView): string {
  return [table.columns, ...table.rows].map((row) => row.map(cellText).join('\t')).join('\r\n');
}
