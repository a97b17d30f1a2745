import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { Appearance } from '../actions/appearance.svelte';
import { markOf, Session } from '../actions/session.svelte';
import { FakeDesktop } from '../ipc/fake';
import App from './App.svelte';

async function open() {
  const desktop = new FakeDesktop();
  desktop.own.settings.first_steps_closed = true;
  const session = new Session(desktop, new Appearance());
  await session.settings.load();
  const { container } = render(App, { session });
  await waitFor(() => expect(session.isReady).toBe(true));
  await waitFor(() => expect(session.planning).toBeNull());
  return { desktop, session, container, user: userEvent.setup() };
}

const bar = (name: RegExp) => within(screen.getByTestId('chart')).getByRole('button', { name });
const item = (name: RegExp) => screen.findByRole('menuitem', { name });

describe('the menu of a bar', () => {
  it('opens under the other button, selects the bar, and does what the registry does', async () => {
    const { desktop, session, container } = await open();
    const isLeft = await fireEvent.contextMenu(bar(/Event backbone/), {
      button: 2,
      clientX: 40,
      clientY: 50,
    });
    expect(isLeft).toBe(false);
    expect(session.selected).toBe(markOf('event-backbone'));
    expect(await item(/^Exclude Event backbone.*E$/)).toBeVisible();
    const found = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(found.violations.map((one) => one.id)).toEqual([]);
    await fireEvent.click(await item(/^Exclude Event backbone/));
    await waitFor(() => expect(desktop.calls.map(({ name }) => name)).toContain('exclude'));
    expect(screen.queryByTestId('context-menu')).toBeNull();
  });

  it('opens by its keys, and Escape gives the focus back', async () => {
    const { user } = await open();
    for (const keys of ['{Shift>}{F10}{/Shift}', '{ContextMenu}']) {
      bar(/Event backbone/).focus();
      await user.keyboard(keys);
      await waitFor(async () => expect(await item(/^Why/)).toHaveFocus());
      await user.keyboard('{Escape}');
      await waitFor(() => expect(bar(/Event backbone/)).toHaveFocus());
      expect(screen.queryByTestId('context-menu')).toBeNull();
    }
  });

  it('leads to the reasons and to the periods, which keep the focus', async () => {
    const { user } = await open();
    bar(/Event backbone/).focus();
    await user.keyboard('{ContextMenu}');
    await user.click(await item(/^Why/));
    await waitFor(() => expect(screen.getByTestId('inspector')).toHaveFocus());
    bar(/Event backbone/).focus();
    await user.keyboard('{ContextMenu}');
    await user.click(await item(/^Pin Event backbone/));
    await waitFor(async () => expect(await item(/Q4 2027/)).toHaveFocus());
  });

  it('is there for what is left out, and offers what is about a step alone for a step', async () => {
    const { session, user } = await open();
    await user.click(screen.getByRole('button', { name: /Not in the plan/ }));
    const list = within(screen.getByRole('group', { name: 'Not in the plan (5)' }));
    await fireEvent.contextMenu(list.getByRole('button', { name: /New ERP edge/ }), { button: 2 });
    expect(await item(/^Pin New ERP edge/)).toBeVisible();
    await user.keyboard('{Escape}');
    session.tray = null;
    await fireEvent.contextMenu(bar(/^Step 1/), { button: 2 });
    await item(/^Why/);
    expect(screen.queryByRole('menuitem', { name: /^Pin/ })).toBeNull();
  });

  it('leaves alone what has no menu', async () => {
    await open();
    expect(await fireEvent.contextMenu(screen.getByTestId('status'), { button: 2 })).toBe(true);
    expect(screen.queryByTestId('context-menu')).toBeNull();
  });
});
