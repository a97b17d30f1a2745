// What is offered while a cell is typed: words of the column that hold what is typed so far.
import type { GridColumn } from '../../ipc/generated/GridColumn';

const MOST = 8;

/** Whether a cell of the column may hold several names. */
const isList = (column: GridColumn) => column.key === 'needs' || column.key === 'outputs';

const typedSoFar = (column: GridColumn, text: string) =>
  isList(column) ? (text.split(/[;\n]/).at(-1) ?? '').trim() : text.trim();

/** What is offered for a text; those that begin with it first. */
export function offered(column: GridColumn, text: string): string[] {
  const typed = typedSoFar(column, text).toLocaleLowerCase();
  const begins = (choice: string) => choice.toLocaleLowerCase().startsWith(typed);
  const found = column.choices.filter((choice) => choice.toLocaleLowerCase().includes(typed));
  if (found.length === 1 && found[0]?.toLocaleLowerCase() === typed) return [];
  return [...found.filter(begins), ...found.filter((choice) => !begins(choice))].slice(0, MOST);
}

/** The text with a choice in place of what was typed of it. */
export function completed(column: GridColumn, text: string, choice: string): string {
  if (!isList(column)) return choice;
  const before = text
    .split(/[;\n]/)
    .slice(0, -1)
    .map((part) => part.trim());
  return [...before, choice].join('; ');
}

/** What a typed text means where there are only a few words: the one that begins with it. */
export function meant(column: GridColumn, text: string): string {
  const typed = text.trim().toLocaleLowerCase();
  if (column.kind !== 'choice' || typed === '') return text;
  const found = column.choices.filter((choice) => choice.toLocaleLowerCase().startsWith(typed));
  return found.length === 1 && found[0] !== undefined ? found[0] : text;
}
