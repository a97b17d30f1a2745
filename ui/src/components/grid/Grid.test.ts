import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { FakeGrids } from '../../ipc/fake/grids';
import Grid from './Grid.svelte';

const keyOf = (row: string | null, column: string) => `${row ?? ''}\n${column}`;

function open(more: object = {}) {
  const onWrite = vi.fn(() => Promise.resolve<(string | null)[]>([]));
  const onPaste = vi.fn(() => Promise.resolve(false));
  const onRemove = vi.fn();
  const view = new FakeGrids().show('capabilities');
  render(Grid, {
    view,
    typed: {},
    wrong: {},
    keyOf,
    isReadOnly: false,
    onWrite,
    onPaste,
    onRemove,
    onSay: () => undefined,
    ...more,
  });
  return { onWrite, onPaste, onRemove, user: userEvent.setup() };
}

const cell = (row: number, column: number) => {
  const found = document.querySelector<HTMLElement>(`[data-row="${row}"] [aria-colindex="${column + 1}"]`);
  if (!found) throw new Error(`there is no cell ${row}, ${column}`);
  return found;
};

async function choose(row: number, column: number, isExtending = false) {
  await fireEvent.pointerDown(cell(row, column), { button: 0, shiftKey: isExtending });
  await vi.waitFor(() => expect(cell(row, column)).toHaveFocus());
}

describe('a grid', () => {
  it('has one tab stop, names its parts, and shows levels with their digit', () => {
    open();
    const grid = screen.getByRole('grid', { name: /capabilities, 3 rows/ });
    expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    expect(within(grid).getByRole('columnheader', { name: 'Now' })).toBeInTheDocument();
    expect(cell(0, 2).querySelector('.level')).toHaveTextContent('1');
    expect(grid).toHaveTextContent('now 1.0 → 2.3');
  });

  it('replaces a cell with what is typed, takes it with Enter and goes down', async () => {
    const { onWrite, user } = open();
    await choose(0, 1);
    await user.keyboard('Faster{Enter}');
    expect(onWrite).toHaveBeenCalledWith(
      [{ row: 'trunk-based', new_row: null, column: 'name', text: 'Faster' }],
      0,
    );
    await vi.waitFor(() => expect(cell(1, 1)).toHaveFocus());
  });

  it('lets no letter through to the window', async () => {
    const { user } = open();
    const heard = vi.fn((event: KeyboardEvent) => event.defaultPrevented);
    window.addEventListener('keydown', heard);
    await choose(0, 1);
    await user.keyboard('w{Escape}');
    expect(heard).not.toHaveBeenCalled();
    await user.keyboard('{F6}');
    expect(heard).toHaveBeenCalledTimes(1);
    window.removeEventListener('keydown', heard);
  });

  it('removes rows only while it is seen which', async () => {
    const { onRemove, user } = open();
    const remove = screen.getByRole('button', { name: /Remove/ });
    expect(remove).toBeDisabled();
    await choose(1, 1);
    await vi.waitFor(() => expect(remove).toBeEnabled());
    await user.click(remove);
    expect(onRemove).toHaveBeenCalledTimes(1);
  });

  it('drops an edit with Escape', async () => {
    const { onWrite, user } = open();
    await choose(0, 1);
    await user.keyboard('{F2}x{Escape}');
    expect(onWrite).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(cell(0, 1)).toHaveFocus());
  });

  it('takes a digit for a level at once, in the whole selection', async () => {
    const { onWrite, user } = open();
    await choose(0, 3);
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}4');
    expect(onWrite).toHaveBeenCalledWith(
      [
        { row: 'trunk-based', new_row: null, column: 'next', text: '4' },
        { row: 'test-strategy', new_row: null, column: 'next', text: '4' },
      ],
      0,
    );
  });

  it('fills right and down, and clears', async () => {
    const { onWrite, user } = open();
    await choose(0, 2);
    await choose(0, 4, true);
    await user.keyboard('{Control>}r{/Control}');
    expect(onWrite.mock.calls.at(-1)).toEqual([
      [
        { row: 'trunk-based', new_row: null, column: 'next', text: '1' },
        { row: 'trunk-based', new_row: null, column: 'target', text: '1' },
      ],
      0,
    ]);
    await user.keyboard('{Delete}');
    expect((onWrite.mock.calls.at(-1) as unknown[] | undefined)?.[0]).toHaveLength(3);
  });

  it('begins a row where the last one ends, with all that is pasted', async () => {
    const { onWrite } = open();
    await choose(3, 1);
    await fireEvent.paste(document.querySelector('textarea') as HTMLElement, {
      clipboardData: { getData: (kind: string) => (kind === 'text/plain' ? 'A\t1\nB\t2' : '') },
    });
    await vi.waitFor(() => expect(onWrite).toHaveBeenCalledTimes(1));
    expect(onWrite).toHaveBeenCalledWith(
      [
        { row: null, new_row: 0, column: 'name', text: 'A' },
        { row: null, new_row: 0, column: 'now', text: '1' },
        { row: null, new_row: 1, column: 'name', text: 'B' },
        { row: null, new_row: 1, column: 'now', text: '2' },
      ],
      2,
    );
  });

  it('copies the selection as text and as a table', async () => {
    open();
    await choose(0, 1);
    await choose(1, 2, true);
    const setData = vi.fn();
    await fireEvent.copy(document.querySelector('textarea') as HTMLElement, { clipboardData: { setData } });
    expect(setData).toHaveBeenCalledWith('text/plain', 'Trunk-based delivery\t1\nTest strategy\t1');
    expect(setData).toHaveBeenCalledWith('text/html', expect.stringContaining('<td sdval="1"'));
  });

  it('keeps what could not be read in its cell, with the reason', () => {
    open({ wrong: { [keyOf('trunk-based', 'next')]: { text: 'two', reason: '“two” is not a level.' } } });
    expect(cell(0, 3)).toHaveTextContent('two');
    expect(cell(0, 3)).toHaveAttribute('aria-invalid', 'true');
    expect(screen.getByTestId('wrong')).toHaveTextContent('1 cell');
  });

  it('filters and sorts what is shown', async () => {
    const { user } = open();
    await user.type(screen.getByRole('searchbox'), 'core');
    expect(document.querySelectorAll('[data-row]')).toHaveLength(2);
    await user.clear(screen.getByRole('searchbox'));
    await user.click(screen.getByRole('button', { name: /Helps/ }));
    expect(cell(0, 1)).toHaveTextContent('Test strategy');
  });

  it('changes nothing where it is only read', async () => {
    const { onWrite, onRemove, user } = open({ isReadOnly: true });
    expect(document.querySelectorAll('[data-row]')).toHaveLength(3);
    await choose(0, 1);
    await user.keyboard('x{Control>}-{/Control}');
    expect([onWrite.mock.calls.length, onRemove.mock.calls.length]).toEqual([0, 0]);
  });

  it('shows a row that is looked for, whatever is filtered, with the focus on its name', async () => {
    const onFound = vi.fn();
    open({ wanted: 'modular-core', onFound });
    await vi.waitFor(() => expect(cell(2, 1)).toHaveFocus());
    expect(cell(2, 1)).toHaveTextContent('Modular core');
    expect(onFound).toHaveBeenCalledOnce();
  });
});
