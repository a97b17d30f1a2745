// The graph of needs on the screen System, with the fake behind it: reached by tab and action, left again, and never
// without word of a what-if whose answer it shows.
import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Appearance } from '../actions/appearance.svelte';
import { perform } from '../actions/registry';
import { Session } from '../actions/session.svelte';
import { FakeDesktop } from '../ipc/fake';
import App from './App.svelte';

async function open() {
  const desktop = new FakeDesktop('sample');
  const session = new Session(desktop, new Appearance());
  render(App, { session });
  await waitFor(() => expect(session.isReady).toBe(true));
  const asked = () => desktop.calls.filter(({ name }) => name === 'show_plan').map(({ payload }) => payload);
  return { session, user: userEvent.setup(), asked };
}

describe('the graph of needs', () => {
  it('is drawn on its tab, and a table asks for none', async () => {
    const { session, user, asked } = await open();
    session.goTo('system');
    await screen.findByTestId('table-capabilities');
    expect(session.picture).toBeNull();
    await user.click(screen.getByRole('tab', { name: 'Needs' }));
    await session.resize(1000, 600);
    expect(asked().at(-1)).toMatchObject({ chart: 'needs' });
    expect(session.picture).not.toBeNull();
    await user.click(screen.getByRole('tab', { name: 'Investments' }));
    await screen.findByTestId('table-investments');
    await waitFor(() => expect(asked().at(-1)).toMatchObject({ chart: 'roadmap' }));
    expect(session.picture).toBeNull();
  });

  it('is reached by its action, and says that it shows the answer to a what-if', async () => {
    const { session } = await open();
    await session.whatIf.askText('budget -20%');
    perform('system-needs', session);
    await session.resize(1000, 600);
    expect([session.screen, session.chart]).toEqual(['system', 'needs']);
    await screen.findByTestId('what-if-strip');
  });
});
