import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Appearance } from '../actions/appearance.svelte';
import { perform } from '../actions/registry';
import { Session } from '../actions/session.svelte';
import { FakeDesktop } from '../ipc/fake';
import App from './App.svelte';

async function open() {
  const desktop = new FakeDesktop();
  desktop.own.settings.first_steps_closed = true;
  const session = new Session(desktop, new Appearance());
  await session.settings.load();
  render(App, { session });
  await waitFor(() => expect(session.isReady).toBe(true));
  await waitFor(() => expect(session.planning).toBeNull());
  return { desktop, session, user: userEvent.setup() };
}

const bar = (name: RegExp) => within(screen.getByTestId('chart')).queryByRole('button', { name });
const said = () => screen.getByTestId('look-back');

describe('X', () => {
  it('shows the plan without the what-if for as long as it is held', async () => {
    const { session, user } = await open();
    await session.whatIf.askText('budget -20%');
    const now = session.picture?.svg;
    const entered = session.whatIf.answer?.entered[0]?.name ?? '';
    await user.keyboard('{x>}');
    await waitFor(() => expect(said()).toHaveTextContent('The plan before.'));
    expect(session.picture?.svg).not.toBe(now);
    expect(bar(new RegExp(entered))).toBeNull();
    expect(document.querySelector('[data-ghost]')).toBeNull();
    await user.keyboard('{/x}');
    await waitFor(() => expect(said()).toHaveTextContent(''));
    expect(session.picture?.svg).toBe(now);
    expect(bar(new RegExp(entered))).toBeVisible();
    expect(session.whatIf.answer).not.toBeNull();
  });

  it('shows what was planned before the last change, and says so where there is nothing', async () => {
    const { session, user } = await open();
    await user.keyboard('x');
    expect(session.toast.sentence).toBe('There is no plan before this one to look back at.');
    const before = session.picture?.svg;
    await session.exclude('flow-metrics');
    const now = session.picture?.svg;
    await user.keyboard('{x>}');
    await waitFor(() => expect(session.picture?.svg).toBe(before));
    await user.keyboard('{/x}');
    expect(session.picture?.svg).toBe(now);
    await session.undo();
    expect(session.lookBack.isThere).toBe(false);
  });

  it('lets go when the window is left', async () => {
    const { session, user } = await open();
    await session.exclude('flow-metrics');
    await user.keyboard('{x>}');
    await waitFor(() => expect(session.lookBack.picture).not.toBeNull());
    await fireEvent.blur(window);
    expect(session.lookBack.picture).toBeNull();
  });

  it('gives the focus back to a bar that was not in the plan before', async () => {
    const { session, user } = await open();
    await session.exclude('flow-metrics');
    await session.lift('flow-metrics');
    const name = /Flow metrics/;
    await waitFor(() => expect(bar(name)).toBeVisible());
    bar(name)?.focus();
    await user.keyboard('{x>}');
    await waitFor(() => expect(bar(name)).toBeNull());
    await user.keyboard('{/x}');
    await waitFor(() => expect(bar(name)).toHaveFocus());
  });

  it('looks back from the menu as well, until Escape', async () => {
    const { session, user } = await open();
    await session.exclude('flow-metrics');
    perform('swap', session);
    await waitFor(() => expect(session.lookBack.picture).not.toBeNull());
    await user.keyboard('{Escape}');
    expect(session.lookBack.picture).toBeNull();
  });

  it('flicks the comparison while it is held, and swaps it at a press', async () => {
    const { session, user } = await open();
    await session.whatIf.askText('budget -20%');
    await user.keyboard('{Control>}5{/Control}');
    await user.keyboard('x');
    expect(session.compare.isSwapped).toBe(true);
    await user.keyboard('{x>}');
    expect(session.compare.isSwapped).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 450));
    await user.keyboard('{/x}');
    expect(session.compare.isSwapped).toBe(true);
  });
});
