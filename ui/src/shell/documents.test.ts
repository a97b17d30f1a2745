// The window around documents: menus, bars, toasts and dialogs, as a user meets them.
import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { Appearance } from '../actions/appearance.svelte';
import { Session } from '../actions/session.svelte';
import { FakeDesktop } from '../ipc/fake';
import App from './App.svelte';

async function open(kind = 'sample') {
  const desktop = new FakeDesktop(kind);
  const session = new Session(desktop, new Appearance());
  const { container } = render(App, { session });
  await waitFor(() => expect(session.isReady).toBe(true));
  await waitFor(() => expect(session.planning).toBeNull());
  return { desktop, session, container, user: userEvent.setup() };
}

type User = ReturnType<typeof userEvent.setup>;

async function openMenu(user: User, name: string) {
  await user.click(screen.getByRole('button', { name }));
}

async function choose(user: User, name: RegExp) {
  await openMenu(user, 'File');
  await user.click(screen.getByRole('menuitem', { name }));
}

const status = () => screen.getByTestId('status');
const toast = () => within(screen.getByTestId('toast'));

describe('undo in the window', () => {
  it('is on its keys, in the menu by name, and beside the sentence that says what was done', async () => {
    const { session, user } = await open();
    await session.exclude('flow-metrics');
    await openMenu(user, 'Edit');
    expect(screen.getByRole('menuitem', { name: /Undo Exclude “Flow metrics”/ })).not.toHaveAttribute(
      'aria-disabled',
    );
    await user.keyboard('{Escape}');
    await user.click(toast().getByRole('button', { name: /Undo/ }));
    await waitFor(() => expect(session.view?.decisions).toEqual([]));
    expect(screen.getByTestId('announcement')).toHaveTextContent('Undone: Exclude “Flow metrics”.');
    // The button keeps its place and the focus, and now leads forward again.
    expect(toast().getByRole('button', { name: /Redo/ })).toHaveFocus();
    await user.keyboard('{Control>}y{/Control}');
    await waitFor(() => expect(session.view?.decisions).toHaveLength(1));
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(session.view?.decisions).toEqual([]));
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await waitFor(() => expect(session.view?.decisions).toHaveLength(1));
  });

  it('is off in the menu, with the reason, when there is nothing', async () => {
    const { desktop, user } = await open();
    await openMenu(user, 'Edit');
    const item = screen.getByRole('menuitem', { name: /^Undo\s*There is nothing to undo/ });
    expect(item).toHaveAttribute('aria-disabled', 'true');
    await user.click(item);
    expect(desktop.calls.map((call) => call.name)).not.toContain('undo');
  });

  it('never leaves the focus in a toast that has gone', async () => {
    const { session, user } = await open();
    session.say('Something.');
    await user.click(await screen.findByRole('button', { name: 'Close this message' }));
    expect(screen.queryByTestId('toast')).toBeNull();
    expect(document.activeElement).not.toBe(document.body);
  });
});

describe('the status bar of the window', () => {
  it('tells saved edits from those that are safe but not yet in the file', async () => {
    const { desktop, session } = await open();
    expect(status()).toHaveTextContent('Saved to meridian.cairn 14:02');
    await session.exclude('flow-metrics');
    expect(status()).toHaveTextContent('Edits are safe on this computer, not yet in meridian.cairn');
    desktop.autosave();
    await waitFor(() => expect(status()).toHaveTextContent('Saved to meridian.cairn'));
  });

  it('says what hinders saving, with ways out', async () => {
    const { user } = await open('trouble');
    expect(screen.getByTestId('trouble')).toHaveTextContent('the disk is full');
    await user.click(within(status()).getByRole('button', { name: 'Save as…' }));
    await waitFor(() => expect(screen.queryByTestId('trouble')).toBeNull());
  });

  it('offers a copy of what is open for reading, and no edit of it', async () => {
    const { session, user } = await open('reading');
    expect(status()).toHaveTextContent('meridian.cairn is open for reading');
    await session.select('investment:flow-metrics');
    expect(screen.queryByRole('button', { name: /Exclude/ })).toBeNull();
    await user.click(within(status()).getByRole('button', { name: 'Open a copy' }));
    await waitFor(() => expect(status()).toHaveTextContent('Safe on this computer'));
  });
});

describe('the bar for failures', () => {
  it('offers the rows that can be read, of the file that was just refused', async () => {
    const { desktop, user } = await open('damaged-table');
    await choose(user, /Import a table/);
    expect(await screen.findByRole('alert')).toHaveTextContent('row 7');
    await user.click(screen.getByRole('button', { name: 'Import the rows that can be read' }));
    expect(desktop.calls).toContainEqual({
      name: 'import_table',
      payload: { skip_unreadable: true, again: true },
    });
    await waitFor(() => expect(screen.queryByTestId('alert')).toBeNull());
  });

  it('offers a copy of a document that is open elsewhere', async () => {
    const { desktop, user } = await open();
    desktop.refusals.open_document = { code: 'open_elsewhere', message: 'It is open elsewhere.', hint: '' };
    await choose(user, /^Open…/);
    await user.click(await screen.findByRole('button', { name: 'Open a copy' }));
    await waitFor(() => expect(desktop.calls.at(-1)?.name).not.toBe('open_document'));
    expect(desktop.calls.map((call) => call.name)).toContain('open_copy');
  });

  it('offers to recover what turned out to be damaged, and tells what is missing', async () => {
    const { desktop, user } = await open();
    desktop.lost = ['2 needs', '1 note'];
    desktop.refusals.open_document = { code: 'damaged', message: 'It is damaged.', hint: '' };
    await choose(user, /^Open…/);
    await user.click(await screen.findByRole('button', { name: 'Recover a damaged document…' }));
    const dialog = within(await screen.findByTestId('recovered'));
    expect(dialog.getAllByRole('listitem').map((line) => line.textContent)).toEqual(['2 needs', '1 note']);
    await user.click(dialog.getByRole('button', { name: 'Look at it first' }));
    expect(screen.queryByTestId('recovered')).toBeNull();
  });
});

describe('the version history in the window', () => {
  const option = (name: RegExp) => screen.getByRole('option', { name });

  it('is walked through by keyboard, and what is different since follows', async () => {
    const { container, user } = await open();
    await choose(user, /Version history/);
    await waitFor(() => expect(option(/Before the offsite/)).toHaveFocus());
    const difference = () => screen.getByTestId('difference');
    await waitFor(() => expect(difference()).toHaveTextContent('Added (1)'));
    expect(difference()).toHaveTextContent('cost €560 k → €640 k');
    await user.keyboard('{ArrowDown}');
    expect(option(/every 30 minutes/)).toHaveFocus();
    await waitFor(() => expect(difference()).toHaveTextContent('Nothing has changed since then.'));
    await user.keyboard('{End}');
    expect(option(/before import/)).toHaveFocus();
    const found = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(found.violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html ?? ''}`)).toEqual(
      [],
    );
  });

  it('makes a restore point by Enter and shows it as chosen', async () => {
    const { user } = await open();
    await choose(user, /Version history/);
    const field = await screen.findByLabelText('Name');
    await user.type(field, 'Offsite, day 2{Enter}');
    await waitFor(() => expect(option(/Offsite, day 2/)).toHaveAttribute('aria-selected', 'true'));
    expect(field).toHaveValue('');
  });

  it('refuses a nameless restore point in place and keeps the field', async () => {
    const { user } = await open();
    await choose(user, /Version history/);
    await user.click(await screen.findByRole('button', { name: 'Make restore point' }));
    const dialog = within(screen.getByTestId('versions'));
    expect(dialog.getByRole('alert')).toHaveTextContent('A restore point needs a name.');
    expect(screen.getByLabelText('Name')).toHaveFocus();
  });

  it('restores as a new document and never touches the open one', async () => {
    const { desktop, user } = await open();
    await choose(user, /Version history/);
    await user.click(await screen.findByRole('button', { name: 'Restore as a new document' }));
    await waitFor(() => expect(screen.queryByTestId('versions')).toBeNull());
    expect(status()).toHaveTextContent('Safe on this computer; not saved under a name yet');
    const names = desktop.calls.map((call) => call.name);
    expect(names.filter((name) => name.startsWith('save'))).toEqual([]);
  });

  it('has an empty state that leads to the one thing to do', async () => {
    const { user } = await open('empty');
    await choose(user, /Version history/);
    expect(await screen.findByText('There are no versions yet')).toBeVisible();
    await waitFor(() => expect(screen.getByLabelText('Name')).toHaveFocus());
    await user.keyboard('First{Enter}');
    await waitFor(() => expect(option(/First/)).toBeVisible());
  });
});
