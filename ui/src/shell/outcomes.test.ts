// The screen Outcomes with the fake behind it: its tabs with a chart, and the tables under them.
import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import axe from 'axe-core';
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
  const user = userEvent.setup();
  const { container } = render(App, { session });
  await waitFor(() => expect(session.isReady).toBe(true));
  const asked = () => desktop.calls.filter(({ name }) => name === 'show_plan').map(({ payload }) => payload);
  return { desktop, session, user, container, asked };
}

describe('the screen Outcomes', () => {
  it('draws the trajectories above the table of measured values', async () => {
    const { session, user, container, asked } = await open();
    session.goTo('outcomes');
    await user.click(await screen.findByRole('tab', { name: 'Trajectories' }));
    await screen.findByTestId('table-measured');
    await session.resize(1000, 600);
    expect(asked().at(-1)).toMatchObject({ chart: 'trajectories' });
    expect(session.chart).toBe('trajectories');
    const found = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(found.violations.map(({ id }) => id)).toEqual([]);
  });

  it('takes a measured value where it is typed', async () => {
    const { desktop, session, user } = await open();
    perform('outcomes-trajectories', session);
    const table = await screen.findByTestId('table-measured');
    const cell = () => {
      const found = table.querySelector<HTMLElement>('[data-row="0"] [aria-colindex="4"]');
      if (!found) throw new Error('there is no such cell');
      return found;
    };
    await waitFor(cell);
    await fireEvent.pointerDown(cell(), { button: 0 });
    await waitFor(() => expect(cell()).toHaveFocus());
    await user.keyboard('9{Enter}');
    await waitFor(() => expect(desktop.grids.rows.measured?.[0]?.cells[3]?.text).toBe('9'));
  });

  it('is reached by its action, and things are shown on the flow', async () => {
    const { session } = await open();
    perform('outcomes-trajectories', session);
    expect([session.screen, session.outcomes.tab]).toEqual(['outcomes', 'trajectories']);
    session.outcomes.goTo('steps');
    expect(session.chart).toBe('flow');
  });
});
