// What a key means in a grid while no cell is edited: where the focus goes, or what is done. Letters begin an edit, so
// they never run a command of the window.
import type { Extent, Place } from './selection';

/** What a key asks for. */
export type GridKey =
  | { does: 'move'; to: Place; extends: boolean }
  | { does: 'edit'; text: string | null }
  | { does: 'tab'; step: 1 | -1 }
  | { does: 'clear' | 'fill-down' | 'fill-right' | 'all' | 'row' | 'remove' | 'copy' | 'cut' | 'paste' };

/** A key press, as far as it matters. */
export type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

const MODIFIED: Record<string, GridKey['does']> = {
  d: 'fill-down',
  r: 'fill-right',
  a: 'all',
  c: 'copy',
  x: 'cut',
  v: 'paste',
  '-': 'remove',
};

const PAGE = 12;

/** What a key asks for; nothing if it is not the grid's. */
export function gridKey(press: Press, focus: Place, extent: Extent): GridKey | null {
  const { key, shiftKey } = press;
  const isModified = press.ctrlKey || press.metaKey;
  if (press.altKey) return null;
  const to = target(key, isModified, focus, extent);
  if (to) return { does: 'move', to, extends: shiftKey };
  if (isModified) {
    const does = shiftKey ? undefined : MODIFIED[key.toLowerCase()];
    return does ? ({ does } as GridKey) : null;
  }
  if (key === 'Tab') return { does: 'tab', step: shiftKey ? -1 : 1 };
  if (key === 'F2') return { does: 'edit', text: null };
  if (key === 'Enter') {
    return shiftKey
      ? { does: 'move', to: { row: focus.row - 1, column: focus.column }, extends: false }
      : { does: 'edit', text: null };
  }
  if (key === 'Delete' || key === 'Backspace') return { does: 'clear' };
  if (key === ' ' && shiftKey) return { does: 'row' };
  // a key that begins to compose a letter begins an edit too, and the letter goes into it
  if (key === 'Dead' || key === 'Process') return { does: 'edit', text: '' };
  return [...key].length === 1 ? { does: 'edit', text: key } : null;
}

function target(key: string, isModified: boolean, { row, column }: Place, extent: Extent): Place | null {
  const [last, end] = [extent.rows - 1, extent.columns - 1];
  switch (key) {
    case 'ArrowUp':
      return { row: isModified ? 0 : row - 1, column };
    case 'ArrowDown':
      return { row: isModified ? last : row + 1, column };
    case 'ArrowLeft':
      return { row, column: isModified ? 0 : column - 1 };
    case 'ArrowRight':
      return { row, column: isModified ? end : column + 1 };
    case 'Home':
      return { row: isModified ? 0 : row, column: 0 };
    case 'End':
      return { row: isModified ? last : row, column: end };
    case 'PageUp':
      return { row: row - PAGE, column };
    case 'PageDown':
      return { row: row + PAGE, column };
    default:
      return null;
  }
}
