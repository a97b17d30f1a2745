// What this roadmap uses, with the fake behind it: the list, its groups, and the ways out of it.
import { render, screen, waitFor, within } from '@testing-library/svelte';
import axe from 'axe-core';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Appearance } from '../actions/appearance.svelte';
import { perform } from '../actions/registry';
import { Session } from '../actions/session.svelte';
import { FakeDesktop } from '../ipc/fake';
import App from './App.svelte';

async function open() {
  const session = new Session(new FakeDesktop('sample'), new Appearance());
  const user = userEvent.setup();
  const { container } = render(App, { session });
  await waitFor(() => expect(session.isReady).toBe(true));
  perform('systems', session);
  const list = await screen.findByTestId('systems');
  return { session, user, container, list };
}

describe('what this roadmap uses', () => {
  it('lists every system of Cairn under how it stands, with its key figure', async () => {
    const { container, list } = await open();
    const groups = within(list).getAllByRole('heading', { level: 3 });
    expect(groups.map((group) => group.textContent)).toEqual(['In use', 'Not in use']);
    expect(within(list).getByText('2 of 3 systems are in use, 1 could be.')).toBeTruthy();
    expect(within(list).getByText('3 steps, 3 with a gain in the plan')).toBeTruthy();
    expect(within(list).queryByRole('button', { name: 'Show Reinvention cycles' })).toBeNull();
    const found = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(found.violations.map(({ id }) => id)).toEqual([]);
  });

  it('shows neither numbers of systems nor those that are still to come', async () => {
    const { list } = await open();
    expect(list.querySelector('[data-system=S8]')).not.toBeNull();
    expect(list.querySelector('[data-system=S14]')).toBeNull();
    expect(list.textContent).not.toMatch(/\bS\d+\b|Reinvention cycles|not yet/i);
  });

  it('leads to where a system is switched on', async () => {
    const { session, user, list } = await open();
    await user.click(within(list).getByRole('button', { name: 'Show Mutual reinforcement' }));
    expect(session.panel).toBeNull();
    expect([session.screen, session.outcomes.tab]).toEqual(['outcomes', 'effects']);
    await session.systems.open();
    session.systems.goTo('versions');
    expect(session.panel).toBe('versions');
  });
});
