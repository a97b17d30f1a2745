import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { Appearance } from '../actions/appearance.svelte';
import { actions, gestures } from '../actions/registry';
import { markOf, Session } from '../actions/session.svelte';
import { FakeDesktop } from '../ipc/fake';
import App from './App.svelte';

async function open(kind = 'sample', theme?: 'dark') {
  const desktop = new FakeDesktop(kind);
  if (theme) desktop.own.settings.theme = theme;
  // the card of the first steps has tests of its own
  desktop.own.settings.first_steps_closed = true;
  const session = new Session(desktop, new Appearance());
  await session.settings.load();
  const { container } = render(App, { session });
  await waitFor(() => expect(session.isReady).toBe(true));
  await waitFor(() => expect(session.planning).toBeNull());
  return { desktop, session, container, user: userEvent.setup() };
}

const bar = (name: RegExp) => within(screen.getByTestId('chart')).getByRole('button', { name });
const inspector = () => within(screen.getByTestId('inspector'));

describe('the Plan screen', () => {
  it.each(['light', 'dark'] as const)('has nothing that hinders people, in %s', async (theme) => {
    const { container, user } = await open('sample', theme === 'dark' ? 'dark' : undefined);
    expect(document.documentElement.dataset.theme).toBe(theme);
    await user.click(bar(/Event backbone/));
    await user.click(screen.getByRole('button', { name: /Not in the plan/ }));
    // Contrast is computed for the tokens themselves; jsdom has no colours to measure.
    const found = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(found.violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html ?? ''}`)).toEqual(
      [],
    );
  });

  it('has one Tab stop for the chart, and arrow keys move inside it', async () => {
    const { user } = await open();
    const stops = screen.getByTestId('chart').querySelectorAll('[data-mark][tabindex="0"]');
    expect(stops).toHaveLength(1);
    bar(/Trunk-based/).focus();
    await user.keyboard('{ArrowRight}');
    expect(bar(/Test strategy/)).toHaveFocus();
    await user.keyboard('{End}');
    expect(bar(/Release on demand/)).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(bar(/Event backbone/)).toHaveFocus();
  });

  it('shows why on Enter, and Escape leads back to the same mark, then clears', async () => {
    const { session, user } = await open();
    bar(/Event backbone/).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByTestId('inspector')).toHaveFocus());
    expect(inspector().getByRole('heading', { name: 'Event backbone' })).toBeVisible();
    await user.keyboard('{Escape}');
    expect(bar(/Event backbone/)).toHaveFocus();
    expect(session.selected).toBe(markOf('event-backbone'));
    await user.keyboard('{Escape}');
    expect(session.selected).toBeNull();
  });

  it('follows a fact to the investment it speaks of', async () => {
    const { user } = await open();
    await user.click(bar(/Event backbone/));
    await user.click(await inspector().findByRole('button', { name: /needs Modular core/ }));
    expect(await inspector().findByRole('heading', { name: 'Modular core' })).toBeVisible();
  });

  it('pins from the keyboard alone', async () => {
    const { desktop, user } = await open();
    await user.click(bar(/Event backbone/));
    await inspector().findByRole('heading', { name: 'Event backbone' });
    await user.keyboard('p');
    await waitFor(() => expect(screen.getByRole('menuitem', { name: /Q4 2027/ })).toHaveFocus());
    await user.keyboard('{ArrowDown}{Enter}');
    expect(desktop.calls).toContainEqual({
      name: 'pin',
      payload: { investment: 'event-backbone', start: 4 },
    });
    expect(await inspector().findByText('Pinned to Q1 2028')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Your decisions (1)' })).toBeVisible();
  });

  it('pins to a period that is typed', async () => {
    const { desktop, user } = await open();
    await user.click(bar(/Event backbone/));
    await inspector().findByRole('heading', { name: 'Event backbone' });
    await user.keyboard('p');
    await waitFor(() => expect(screen.getByRole('menuitem', { name: /Q4 2027/ })).toHaveFocus());
    await user.keyboard('1 28');
    expect(screen.getByRole('menuitem', { name: /Q1 2028/ })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(desktop.calls).toContainEqual({
      name: 'pin',
      payload: { investment: 'event-backbone', start: 4 },
    });
  });

  it('excludes and includes again with the same button, which keeps the focus', async () => {
    const { user } = await open();
    await user.click(bar(/Flow metrics/));
    const button = await inspector().findByRole('button', { name: /Exclude/ });
    await user.click(button);
    await waitFor(() => expect(button).toHaveTextContent('Include again'));
    expect(button).toHaveFocus();
    expect(screen.getByRole('button', { name: 'Not in the plan (6)' })).toBeVisible();
    await user.keyboard('e');
    await waitFor(() => expect(button).toHaveTextContent('Exclude'));
  });

  it('opens what is not in the plan upward, with a reason each, and Escape closes it', async () => {
    const { user } = await open();
    const tab = screen.getByRole('button', { name: 'Not in the plan (5)' });
    await user.click(tab);
    const list = within(screen.getByRole('group', { name: 'Not in the plan (5)' }));
    expect(list.getAllByRole('button')).toHaveLength(5);
    await user.click(list.getByRole('button', { name: /New ERP edge.*€340 k short in Q1 2028/ }));
    expect(await inspector().findByText('Not in the plan')).toBeVisible();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('group', { name: 'Not in the plan (5)' })).toBeNull();
    await waitFor(() => expect(tab).toHaveFocus());
  });

  it('lifts a decision from the list of decisions', async () => {
    const { session, user } = await open();
    await session.exclude('flow-metrics');
    await user.click(screen.getByRole('button', { name: 'Your decisions (1)' }));
    await user.click(screen.getByRole('button', { name: 'Lift the decision on Flow metrics' }));
    await waitFor(() => expect(session.view?.decisions).toEqual([]));
  });

  it('never loses the focus: it follows an investment out of the plan into the list', async () => {
    const { session, user } = await open();
    bar(/Flow metrics/).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(session.facts?.id).toBe('flow-metrics'));
    bar(/Flow metrics/).focus();
    await user.keyboard('e');
    await waitFor(() => expect(document.activeElement).toHaveAttribute('data-left-out', 'flow-metrics'));
    expect(screen.getByTestId('announcement')).toHaveTextContent(
      /^Excluded Flow metrics · 1 left the plan · −9 pts$/,
    );
  });

  it('never loses the focus between chart and table', async () => {
    const { user } = await open();
    bar(/Event backbone/).focus();
    await user.keyboard('t');
    await waitFor(() =>
      expect(screen.getByRole('region', { name: 'Investments in the plan' })).toHaveFocus(),
    );
    await user.keyboard('t');
    await waitFor(() => expect(bar(/Event backbone/)).toHaveFocus());
  });

  it('turns into a table and back with T', async () => {
    const { session, user } = await open();
    await user.keyboard('t');
    const table = screen.getByRole('table', { name: 'Investments in the plan' });
    expect(within(table).getAllByRole('row')).toHaveLength(1 + 13);
    expect(within(table).getByRole('cell', { name: 'Event backbone' })).toBeVisible();
    await user.keyboard('t');
    expect(screen.queryByRole('table')).toBeNull();
    expect(session.picture).not.toBeNull();
  });

  it('copies the whole table as text for a spreadsheet when nothing is selected', async () => {
    const { session, user } = await open();
    await user.keyboard('t');
    await user.keyboard('{Control>}c{/Control}');
    const copied: Record<string, string> = {};
    const event = new Event('copy', { bubbles: true, cancelable: true });
    Object.assign(event, {
      clipboardData: { setData: (type: string, text: string) => (copied[type] = text) },
    });
    document.dispatchEvent(event);
    expect(copied['text/plain']).toMatch(/^Investment\tAxis\tLevel/);
    expect(copied['text/plain']?.split('\r\n')).toHaveLength(1 + 13);
    expect(event.defaultPrevented).toBe(true);
    expect(session.toast.sentence).toBe('The table is copied.');
  });

  it('says that the plan is older than the roadmap, and plans again with R', async () => {
    const { user } = await open('stale');
    expect(screen.getByTestId('stale')).toHaveTextContent('The roadmap has changed since this plan.');
    await user.keyboard('r');
    await waitFor(() => expect(screen.queryByTestId('stale')).toBeNull());
    expect(screen.getByTestId('announcement')).toHaveTextContent(/Planned\. .*Nothing moved/);
  });

  it('teaches and acts when the roadmap is empty', async () => {
    const { user } = await open('empty');
    expect(screen.getByRole('heading', { name: 'This roadmap is empty' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Start from the sample' }));
    await waitFor(() => expect(screen.queryByTestId('empty')).toBeNull());
    expect(screen.getByText('Sample')).toBeVisible();
  });

  it('lists what blocks planning where the chart would be', async () => {
    await open('blocked');
    const empty = within(screen.getByTestId('empty'));
    expect(empty.getByRole('heading', { name: 'Planning waits for 1 problem' })).toBeVisible();
    expect(empty.getByText('Remove one of these two links.')).toBeVisible();
    expect(screen.getByTestId('replan')).toBeDisabled();
  });
});

describe('the frame', () => {
  it('shows a refusal once, with what to do, and takes it away on request', async () => {
    const { desktop, session, user } = await open();
    desktop.refusals.export_roadmap = {
      code: 'full',
      message: 'The disk is full.',
      hint: 'Choose another place.',
    };
    await session.documents.exportRoadmap();
    expect(await screen.findByRole('alert')).toHaveTextContent('The disk is full. Choose another place.');
    await user.click(screen.getByRole('button', { name: 'Close this message' }));
    expect(screen.queryByTestId('alert')).toBeNull();
  });

  it('lists every key of the registry in the key sheet', async () => {
    const { user } = await open();
    await user.keyboard('?');
    const sheet = screen.getByTestId('key-sheet');
    for (const entry of [...actions, ...gestures].filter(({ keys }) => keys.length > 0)) {
      expect(within(sheet).getByText(entry.label)).toBeInTheDocument();
    }
  });

  it('shows the digit that leads to each screen, beside its name', async () => {
    await open();
    const rail = within(screen.getByRole('navigation', { name: 'Screens' }));
    const shown = rail.getAllByRole('button').map((button) => ({
      name: button.getAttribute('aria-label'),
      key: button.getAttribute('aria-keyshortcuts'),
      digit: button.querySelector<HTMLElement>('.digit')?.dataset.digit,
    }));
    expect(shown).toEqual(
      ['Plan', 'System', 'Outcomes', 'Limits', 'Compare', 'Present'].map((name, at) => ({
        name,
        key: `Control+${at + 1}`,
        digit: String(at + 1),
      })),
    );
  });

  it('runs a menu from the keyboard and gives the focus back', async () => {
    const { desktop, user } = await open();
    const button = screen.getByRole('button', { name: 'File' });
    button.focus();
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(screen.getByRole('menuitem', { name: /Start my plan/ })).toHaveFocus());
    await user.keyboard('{Escape}');
    expect(button).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(screen.getByRole('menuitem', { name: /Start my plan/ })).toHaveFocus());
    await user.keyboard('o{Enter}');
    expect(desktop.calls.map((call) => call.name)).toContain('open_document');
  });

  it('exports light unless asked otherwise, in the chart that is shown', async () => {
    const { desktop, user } = await open('sample', 'dark');
    await user.keyboard('{Control>}e{/Control}');
    expect(screen.getByRole('radio', { name: 'Light' })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: 'Paper A4' }));
    await user.click(screen.getByRole('button', { name: 'Choose a file…' }));
    expect(desktop.calls).toContainEqual({
      name: 'export_chart',
      payload: { chart: 'roadmap', size: 'A4', theme: 'light' },
    });
    await waitFor(() => expect(screen.queryByTestId('export')).toBeNull());
    expect(screen.getByTestId('announcement')).toHaveTextContent('Written: roadmap.pdf.');
  });

  it('goes to Outcomes and shows the flow, keeping a selected investment', async () => {
    const { session, user } = await open();
    await user.keyboard('{Control>}3{/Control}');
    expect(await screen.findByRole('button', { name: /Lead time for changes/ })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Outcomes' })).toHaveAttribute('aria-current', 'page');
    expect(session.picture?.table.columns).toContain('Outcome');
    await user.keyboard('{Control>}1{/Control}');
    await waitFor(() => expect(bar(/Event backbone/)).toBeVisible());
  });

  it('stops a long search with Escape and keeps the best plan', async () => {
    const { desktop, session, user } = await open();
    desktop.planningMs = 60_000;
    const running = session.plan();
    await waitFor(() => expect(screen.getByRole('button', { name: /Stop and keep/ })).toBeVisible());
    await user.keyboard('{Escape}');
    await running;
    expect(screen.getByTestId('status')).toHaveTextContent(/Stopped early/);
  });
});

describe('the key for why', () => {
  it('shows the reasons of the bar that has the focus, though another is selected', async () => {
    const { session, user } = await open();
    await session.select(markOf('event-backbone'));
    bar(/Flow metrics/).focus();
    await user.keyboard('?');
    await waitFor(() => expect(screen.getByTestId('inspector')).toHaveFocus());
    expect(await inspector().findByRole('heading', { name: 'Flow metrics' })).toBeVisible();
    expect(session.panel).toBeNull();
  });

  it('shows the reasons of what is left out, in the list and in the line', async () => {
    const { session, user } = await open();
    await user.click(screen.getByRole('button', { name: /Not in the plan/ }));
    const list = within(screen.getByRole('group', { name: 'Not in the plan (5)' }));
    list.getByRole('button', { name: /New ERP edge/ }).focus();
    await user.keyboard('?');
    await waitFor(() => expect(screen.getByTestId('inspector')).toHaveFocus());
    expect(await inspector().findByRole('heading', { name: 'New ERP edge' })).toBeVisible();
    session.tray = null;
    await session.select(null);
    screen.getByTestId('tray').querySelector<HTMLElement>('.near')?.focus();
    await user.keyboard('?');
    await waitFor(() => expect(session.facts?.is_in).toBe(false));
  });

  it('follows its own key, and shows the sheet where nothing is meant', async () => {
    const { session, user } = await open();
    await session.settings.change({ keys: { why: 'q' } });
    await session.exclude('flow-metrics');
    await user.click(screen.getByRole('button', { name: 'Your decisions (1)' }));
    await user.keyboard('q');
    expect(await inspector().findByRole('heading', { name: 'Flow metrics' })).toBeVisible();
    await session.select(null);
    screen.getByTestId('replan').focus();
    await user.keyboard('q');
    expect(session.panel).toBe('keys');
  });
});
