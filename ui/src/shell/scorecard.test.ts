import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Appearance } from '../actions/appearance.svelte';
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
  return { session, user: userEvent.setup() };
}

const card = (name: RegExp) => within(screen.getByTestId('scorecard')).getByRole('button', { name });

describe('the numbers of the scorecard', () => {
  it('lead to the chart that each sums up', async () => {
    const { session, user } = await open();
    await user.click(card(/^Value 412 pts/));
    await waitFor(() => expect(session.picture).not.toBeNull());
    expect([session.screen, session.compare.tab]).toEqual(['compare', 'value_curve']);
    for (const [name, screenName] of [
      [/^Spend/, 'limits'],
      [/^Platform/, 'limits'],
      [/^Outcomes/, 'outcomes'],
    ] as const) {
      session.goTo('plan');
      await user.click(await waitFor(() => card(name)));
      expect(session.screen).toBe(screenName);
    }
    expect(session.outcomes.tab).toBe('flow');
  });

  it('are reached by keys, and say what was left out on the screen itself', async () => {
    const { session, user } = await open();
    card(/^In 13/).focus();
    await user.keyboard('{Enter}');
    expect(session.screen).toBe('plan');
    expect(screen.getByRole('group', { name: 'Not in the plan (5)' })).toBeVisible();
  });
});
