import { describe, expect, it } from 'vitest';
import { gridKey, type Press } from './grid_keys';

const press = (key: string, held: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});
const extent = { rows: 9, columns: 4 };
const at = (key: string, held: Partial<Press> = {}) =>
  gridKey(press(key, held), { row: 3, column: 1 }, extent);

describe('keys in a grid', () => {
  it('move the focus, and extend the selection with Shift', () => {
    expect(at('ArrowDown')).toEqual({ does: 'move', to: { row: 4, column: 1 }, extends: false });
    expect(at('ArrowRight', { shiftKey: true })).toEqual({
      does: 'move',
      to: { row: 3, column: 2 },
      extends: true,
    });
    expect(at('End', { ctrlKey: true })).toEqual({ does: 'move', to: { row: 8, column: 3 }, extends: false });
    expect(at('Enter', { shiftKey: true })).toEqual({
      does: 'move',
      to: { row: 2, column: 1 },
      extends: false,
    });
  });

  it('begin an edit with a letter, so that no letter runs a command', () => {
    for (const letter of ['w', 't', 'R', '?', '5', 'é', '投']) {
      expect(at(letter)).toEqual({ does: 'edit', text: letter });
    }
    expect(at('Dead')).toEqual({ does: 'edit', text: '' });
    expect(at('F2')).toEqual({ does: 'edit', text: null });
  });

  it('fill, copy and clear as in a spreadsheet', () => {
    expect(at('d', { ctrlKey: true })).toEqual({ does: 'fill-down' });
    expect(at('R', { metaKey: true })).toEqual({ does: 'fill-right' });
    expect(at('Delete')).toEqual({ does: 'clear' });
    expect(at(' ', { shiftKey: true })).toEqual({ does: 'row' });
  });

  it('are left to the window where they are not the grid’s', () => {
    for (const [key, held] of [
      ['z', { ctrlKey: true }],
      ['k', { ctrlKey: true }],
      ['s', { ctrlKey: true, shiftKey: true }],
      ['F6', {}],
      ['Escape', {}],
      ['d', { altKey: true }],
    ] as const) {
      expect(at(key, held)).toBeNull();
    }
  });
});
