// The screen Outcomes with the fake behind it: its tabs with a chart, and the tables under them.
import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import axe from 'axe-core';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Appearance } from '../actions/appearance.svelte';
import { canPromise, whyNotPromise } from '../actions/outcomes.svelte';
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

  it('removes no row of a table whose rows are those of another', async () => {
    const { desktop, session, user } = await open();
    perform('outcomes-trajectories', session);
    const table = await screen.findByTestId('table-measured');
    const cell = await waitFor(() => {
      const found = table.querySelector<HTMLElement>('[data-row="0"] [aria-colindex="4"]');
      if (!found) throw new Error('there is no such cell');
      return found;
    });
    expect(within(table).queryByRole('button', { name: /Remove/ })).toBeNull();
    await fireEvent.pointerDown(cell, { button: 0 });
    await waitFor(() => expect(cell).toHaveFocus());
    await user.keyboard('{Control>}-{/Control}');
    expect(desktop.calls.filter(({ name }) => name === 'edit_grid')).toEqual([]);
  });

  it('draws what is promised and done above its table, and promises the plan as one step', async () => {
    const { desktop, session, user, asked } = await open();
    session.goTo('outcomes');
    await user.click(await screen.findByRole('tab', { name: 'Promises' }));
    await screen.findByRole('region', { name: 'Known since, promised for and done in' });
    await session.resize(1000, 600);
    expect(asked().at(-1)).toMatchObject({ chart: 'commitments' });
    await user.click(screen.getByRole('button', { name: 'Promise this plan' }));
    await waitFor(() => expect(session.toast.sentence).toBe('3 investments are promised.'));
    expect(desktop.calls.filter(({ name }) => name === 'promise_plan')).toHaveLength(1);
    expect(session.view?.document.undo).toBe('Promise this plan');
  });

  it('promises no plan that is older than the roadmap and no what-if, and says why', async () => {
    const { session } = await open();
    session.outcomes.goTo('commitments');
    session.goTo('outcomes');
    expect(await screen.findByRole('button', { name: 'Promise this plan' })).toBeEnabled();
    const { view } = session;
    if (!view) throw new Error('nothing is shown');
    expect(canPromise(session)).toBe(true);
    session.view = { ...view, is_current: false };
    expect(canPromise(session)).toBe(false);
    expect(whyNotPromise(session)).toContain('Plan first.');
    session.view = { ...view, is_what_if: true };
    expect(canPromise(session)).toBe(false);
    expect(whyNotPromise(session)).toContain('what-if');
  });

  it('is reached by its action, and things are shown on the flow', async () => {
    const { session } = await open();
    perform('outcomes-trajectories', session);
    expect([session.screen, session.outcomes.tab]).toEqual(['outcomes', 'trajectories']);
    session.outcomes.goTo('steps');
    expect(session.chart).toBe('flow');
  });
});

describe('L in the flow', () => {
  const mark = (id: string) => document.querySelector<HTMLElement>(`[data-mark="${id}"]`);
  const lastEdit = (desktop: FakeDesktop) => desktop.calls.filter(({ name }) => name === 'edit_grid').at(-1);

  async function onFlow() {
    const opened = await open();
    await opened.user.keyboard('{Control>}3{/Control}');
    await waitFor(() => expect(document.querySelector('[data-mark^="outcome:"]')).not.toBeNull());
    return opened;
  }

  it('links the output that has the focus with the outcome that is chosen, and asks how much', async () => {
    const { desktop, session, user } = await onFlow();
    const output = session.picture?.marks.find(({ kind, links }) => kind === 'output' && links.length < 2);
    mark(output?.id ?? '')?.focus();
    await user.keyboard('l');
    expect(screen.getByTestId('asks')).toHaveTextContent(/Which outcome does “.*” move\?/);
    const outcome = session.picture?.marks.find(({ kind }) => kind === 'outcome');
    await user.click(mark(outcome?.id ?? '') as HTMLElement);
    await waitFor(() => expect(session.outcomes.tab).toBe('effects'));
    expect(lastEdit(desktop)?.payload).toMatchObject({
      grid: 'effects',
      new_rows: 1,
      cells: [
        { column: 'output', text: output?.id.replace('output:', '') },
        { column: 'outcome', text: outcome?.id.replace('outcome:', '') },
      ],
    });
    expect(session.outcomes.linking.isOn).toBe(false);
    expect(session.toast.sentence).toMatch(/type how much of the way it goes/);
    await waitFor(() => expect(document.activeElement).toHaveAttribute('role', 'gridcell'));
  });

  it('takes the ends in any order, from the keyboard alone, and Escape ends it', async () => {
    const { desktop, session, user } = await onFlow();
    await user.keyboard('l');
    expect(screen.getByTestId('asks')).toHaveTextContent('Choose an output or an outcome.');
    mark(session.picture?.marks.find(({ kind }) => kind === 'outcome')?.id ?? '')?.focus();
    await user.keyboard('{Enter}');
    expect(screen.getByTestId('asks')).toHaveTextContent(/Which output moves “.*”\?/);
    await user.keyboard('{Escape}');
    expect(screen.getByTestId('asks')).toHaveTextContent('');
    expect(lastEdit(desktop)).toBeUndefined();
  });

  it('makes no second link, and none with a step', async () => {
    const { desktop, session, user } = await onFlow();
    const output = session.picture?.marks.find(({ kind, links }) => kind === 'output' && links.length > 1);
    await user.click(screen.getByTestId('link'));
    await user.click(
      mark(session.picture?.marks.find(({ kind }) => kind === 'step')?.id ?? '') as HTMLElement,
    );
    expect(session.toast.sentence).toMatch(/Links lead from an output to an outcome/);
    await user.click(mark(output?.id ?? '') as HTMLElement);
    await user.click(mark(output?.links.find((id) => id.startsWith('outcome:')) ?? '') as HTMLElement);
    expect(session.toast.sentence).toMatch(/is linked with .* already/);
    expect(lastEdit(desktop)).toBeUndefined();
  });

  it('locks on the Plan screen, as ever', async () => {
    const { desktop, session } = await open();
    await session.select('investment:event-backbone');
    perform('lock', session);
    await waitFor(() => expect(desktop.calls.map(({ name }) => name)).toContain('lock'));
    expect(session.outcomes.linking.isOn).toBe(false);
  });
});
