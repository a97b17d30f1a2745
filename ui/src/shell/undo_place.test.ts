import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Appearance } from '../actions/appearance.svelte';
import { perform } from '../actions/registry';
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

const cell = (row: string | null, column: string, text: string) => ({ row, new_row: null, column, text });

describe('undo', () => {
  it('leads back to the screen where the step was made, and redo too', async () => {
    const { session, user } = await open();
    await session.exclude('flow-metrics');
    await user.keyboard('{Control>}3{/Control}');
    await waitFor(() => expect(session.screen).toBe('outcomes'));
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(session.screen).toBe('plan'));
    await waitFor(() => expect(session.toast.sentence).toMatch(/Exclude/));
    expect(session.toast.offer).toBe('redo');
    session.goTo('limits');
    await user.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}');
    await waitFor(() => expect(session.screen).toBe('plan'));
    expect(session.view?.decisions).toHaveLength(1);
  });

  it('leads back to the tab, step by step', async () => {
    const { session } = await open();
    session.goTo('limits');
    session.limits.goTo('rules');
    await session.grids.of('rules').write([cell('gate', 'name', 'Another')]);
    session.goTo('outcomes');
    session.outcomes.goTo('effects');
    await session.grids.of('effects').write([cell('one', 'share', '20')]);
    session.outcomes.goTo('flow');
    session.goTo('plan');
    await session.exclude('flow-metrics');
    session.goTo('system');
    await session.undo();
    expect(session.screen).toBe('plan');
    await session.undo();
    expect([session.screen, session.outcomes.tab]).toEqual(['outcomes', 'effects']);
    session.limits.goTo('amounts');
    await session.undo();
    expect([session.screen, session.limits.tab]).toEqual(['limits', 'rules']);
  });

  it('leads back step by step however fast the keys come', async () => {
    const { session } = await open();
    session.goTo('outcomes');
    session.outcomes.goTo('effects');
    await session.grids.of('effects').write([cell('one', 'share', '20')]);
    session.goTo('plan');
    await session.exclude('flow-metrics');
    session.goTo('system');
    void session.undo();
    await session.undo();
    expect([session.screen, session.outcomes.tab]).toEqual(['outcomes', 'effects']);
    expect(session.view?.decisions).toHaveLength(0);
  });

  it('stays where it is when the step was made there, and keeps what is selected', async () => {
    const { session } = await open();
    await session.exclude('flow-metrics');
    await session.select(markOf('event-backbone'));
    await session.undo();
    expect(session.screen).toBe('plan');
    expect(session.selected).toBe(markOf('event-backbone'));
  });

  it('counts a plan that belongs to an edit with that edit, and one that was asked for by itself', async () => {
    const { session } = await open();
    session.goTo('limits');
    await waitFor(() => expect(screen.queryByTestId('scorecard')).toBeNull());
    await session.lock('event-backbone');
    session.goTo('compare');
    perform('replan', session);
    await waitFor(() => expect(session.planning).toBeNull());
    session.goTo('present');
    await session.undo();
    expect(session.screen).toBe('compare');
    await session.undo();
    expect(session.screen).toBe('limits');
  });

  it('leads nowhere for steps of another document', async () => {
    const { session, desktop } = await open();
    await session.exclude('flow-metrics');
    await desktop.call('new_document', { sample: true });
    await session.adopt();
    session.goTo('system');
    await session.undo();
    expect(['system', 'plan']).toContain(session.screen);
  });
});
