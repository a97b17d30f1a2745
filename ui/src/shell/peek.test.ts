import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
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
  render(App, { session });
  await waitFor(() => expect(session.isReady).toBe(true));
  await waitFor(() => expect(session.planning).toBeNull());
  return { desktop, session, user: userEvent.setup() };
}

const bar = (name: RegExp) => within(screen.getByTestId('chart')).getByRole('button', { name });

describe('Space on a bar', () => {
  it('shows its reasons beside it, and selects nothing', async () => {
    const { session, user } = await open();
    bar(/Event backbone/).focus();
    await user.keyboard(' ');
    const card = screen.getByTestId('peek');
    expect(card).toHaveTextContent('Event backbone');
    expect(await within(card).findByText('needs Modular core')).toBeVisible();
    expect(session.selected).toBeNull();
    await user.keyboard(' ');
    expect(screen.queryByTestId('peek')).toBeNull();
    expect(bar(/Event backbone/)).toHaveFocus();
  });

  it('goes along with the arrow keys, and Escape closes the card and nothing else', async () => {
    const { session, user } = await open();
    await session.select(markOf('event-backbone'));
    bar(/Trunk-based/).focus();
    await user.keyboard(' {ArrowRight}');
    expect(screen.getByTestId('peek')).toHaveTextContent(/Test strategy/);
    await user.keyboard('{Escape}');
    expect(screen.queryByTestId('peek')).toBeNull();
    expect(session.selected).toBe(markOf('event-backbone'));
    expect(bar(/Test strategy/)).toHaveFocus();
  });

  it('is over when the focus leaves the chart, or all of it is asked for', async () => {
    const { user } = await open();
    bar(/Event backbone/).focus();
    await user.keyboard(' ');
    screen.getByTestId('replan').focus();
    await waitFor(() => expect(screen.queryByTestId('peek')).toBeNull());
    bar(/Event backbone/).focus();
    await user.keyboard(' {Enter}');
    await waitFor(() => expect(screen.getByTestId('inspector')).toHaveFocus());
    expect(screen.queryByTestId('peek')).toBeNull();
  });

  it('says no reasons of the plan as it is while an answer is shown in its place', async () => {
    const { session, user } = await open();
    await session.whatIf.askText('budget -20%');
    bar(/Event backbone/).focus();
    await user.keyboard(' ');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(screen.getByTestId('peek')).not.toHaveTextContent('needs Modular core');
  });
});
