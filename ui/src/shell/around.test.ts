// What is around the screens, on the fake: the box, menus, settings, recent documents, problems, first steps, the start
// of a plan, and what others made.
import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { Appearance } from '../actions/appearance.svelte';
import { markOf, Session } from '../actions/session.svelte';
import { FakeDesktop } from '../ipc/fake';
import App from './App.svelte';

async function open(kind = 'sample', showsFirstSteps = false) {
  const desktop = new FakeDesktop(kind);
  desktop.own.settings.first_steps_closed = !showsFirstSteps;
  const session = new Session(desktop, new Appearance());
  await session.settings.load();
  const { container } = render(App, { session });
  await waitFor(() => expect(session.isReady).toBe(true));
  await waitFor(() => expect(session.planning).toBeNull());
  return { desktop, session, container, user: userEvent.setup() };
}

const field = () => screen.getByRole('combobox');
const options = () => screen.getAllByRole('option').map((option) => option.textContent.trim());

describe('the box for everything', () => {
  it('opens with its keys, names every action with its key, and does what is chosen', async () => {
    const { session, user } = await open();
    await user.keyboard('{Control>}k{/Control}');
    expect(field()).toHaveFocus();
    await user.type(field(), 'settings');
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent(/Settings….*Ctrl\+,/);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(session.panel).toBe('settings'));
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('walks with arrows while the focus stays in the field', async () => {
    const { user } = await open();
    await user.keyboard('{F1}');
    const first = field().getAttribute('aria-activedescendant');
    await user.keyboard('{ArrowDown}');
    expect(field()).toHaveFocus();
    const second = field().getAttribute('aria-activedescendant');
    expect(second).not.toBe(first);
    expect(screen.getByRole('option', { selected: true })).toHaveAttribute('id', second);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(screen.getAllByRole('option').at(-1)).toHaveAttribute('aria-selected', 'true');
  });

  it('says why something is not possible and does not do it', async () => {
    const { desktop, user } = await open('reading');
    await user.keyboard('{Control>}k{/Control}');
    await user.type(field(), 'import a table');
    const option = screen.getByRole('option', { selected: true });
    expect(option).toHaveAttribute('aria-disabled', 'true');
    expect(option).toHaveTextContent('It is open for reading.');
    await user.keyboard('{Enter}');
    expect(field()).toBeVisible();
    expect(desktop.calls.map((call) => call.name)).not.toContain('import_table');
  });

  it('says what an exclusion would come to, once that is known', async () => {
    const { session, user } = await open();
    await session.select(markOf('event-backbone'));
    await waitFor(() => expect(session.prices.explanation?.price).toBeTruthy());
    await user.keyboard('{Control>}k{/Control}');
    await user.type(field(), 'exclude');
    expect(options()[0]).toMatch(/^Exclude Event backbone.*value .*pts/);
  });

  it('knows other words for things', async () => {
    const { user } = await open();
    await user.keyboard('{Control>}k{/Control}');
    await user.type(field(), 'magnify');
    expect(options()).toEqual([
      expect.stringMatching(/^Larger/),
      expect.stringMatching(/^Smaller/),
      expect.stringMatching(/^Usual size/),
    ]);
  });

  it('puts first what was used last', async () => {
    const { user } = await open();
    await user.keyboard('{Control>}k{/Control}');
    await user.type(field(), 'usual size{Enter}');
    await user.keyboard('{Control>}k{/Control}');
    expect(options()[0]).toMatch(/^Usual size/);
  });

  it('finds things with a slash and jumps to them on the right screen', async () => {
    const { session, user } = await open();
    await user.keyboard('/');
    expect(screen.getByText('Find')).toBeVisible();
    await user.type(field(), 'data mesh');
    await waitFor(() => expect(options()).toHaveLength(1));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(session.selected).toBe(markOf('data-mesh')));
    expect(session.screen).toBe('plan');
    await waitFor(() => expect(screen.getByTestId('inspector')).toHaveFocus());
    await user.keyboard('/');
    await user.type(field(), 'lead time{Enter}');
    await waitFor(() => expect(session.screen).toBe('outcomes'));
    expect(session.selected).toBe('outcome:lead-time');
    await user.keyboard('/');
    await user.type(field(), 'build{Enter}');
    await waitFor(() => expect(session.screen).toBe('limits'));
    await waitFor(() => expect(document.activeElement).toHaveTextContent('Build'));
  });

  it('is one box: prefixes turn it to another use, and Backspace leads back', async () => {
    const { session, user } = await open();
    await user.keyboard('{Control>}k{/Control}');
    await user.keyboard('w budget -20%');
    expect(session.palette.mode).toBe('what-if');
    expect(screen.getByTestId('what-if-said')).toHaveTextContent('All funds 20 % lower in every quarter.');
    await user.clear(screen.getByRole('textbox', { name: 'What if' }));
    await user.keyboard('{Backspace}');
    expect(session.palette.mode).toBe('do');
    await user.keyboard('/mod');
    expect(session.palette.mode).toBe('find');
    await user.keyboard('{Escape}');
    expect(session.palette.isOpen).toBe(false);
  });

  it('gives the focus back to where it came from', async () => {
    const { user } = await open();
    const button = screen.getByTestId('replan');
    button.focus();
    await user.keyboard('{Control>}k{/Control}{Escape}');
    await waitFor(() => expect(button).toHaveFocus());
  });

  it.each(['do', 'find', 'what-if'] as const)('has nothing that hinders people, to %s', async (mode) => {
    const { container, session } = await open();
    await session.palette.open(mode);
    await waitFor(() => expect(container.querySelector('[data-palette]')).not.toBeNull());
    const found = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(found.violations.map((one) => `${one.id}: ${one.nodes[0]?.html ?? ''}`)).toEqual([]);
  });
});

describe('the menus', () => {
  it('go sideways from an open menu to the next', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'File' }));
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(screen.getByRole('menuitem', { name: /^Undo/ })).toHaveFocus());
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    await waitFor(() => expect(screen.getByRole('menu', { name: 'Help' })).toBeVisible());
  });

  it('list recent documents, and take a missing one off the list', async () => {
    const { desktop, user } = await open();
    await user.click(screen.getByRole('button', { name: 'File' }));
    const missing = await screen.findByRole('menuitem', { name: /Take “clinics” off the list/ });
    expect(missing).toHaveTextContent('The file is not there any more.');
    await user.click(missing);
    expect(desktop.calls).toContainEqual({ name: 'forget_recent', payload: { recent: 'two' } });
    await user.click(screen.getByRole('button', { name: 'File' }));
    await user.click(await screen.findByRole('menuitem', { name: /Meridian Parcel/ }));
    expect(desktop.calls).toContainEqual({ name: 'open_recent', payload: { recent: 'one' } });
  });

  it('name the selection in what they would do', async () => {
    const { session, user } = await open();
    await session.select(markOf('event-backbone'));
    await user.click(screen.getByRole('button', { name: 'Edit' }));
    expect(screen.getByRole('menuitem', { name: /^Exclude Event backbone/ })).toBeVisible();
  });
});

describe('the settings', () => {
  it('apply at once and are kept', async () => {
    const { desktop, user } = await open();
    await user.keyboard('{Control>},{/Control}');
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(document.documentElement.dataset.theme).toBe('dark');
    await user.click(screen.getByRole('radio', { name: 'Compact' }));
    await user.click(screen.getByRole('radio', { name: 'Nothing moves' }));
    await user.click(screen.getByRole('button', { name: 'Larger' }));
    await waitFor(() => expect(desktop.own.settings.zoom).toBe(110));
    expect(desktop.own.settings).toMatchObject({ theme: 'dark', density: 'compact', motion: 'reduced' });
    expect(document.documentElement.dataset).toMatchObject({ density: 'compact', motion: 'reduced' });
  });

  it('turn single letters off, and everything else stays', async () => {
    const { session, user } = await open();
    await session.settings.change({ single_keys: false });
    await user.keyboard('w/t');
    expect(session.palette.isOpen).toBe(false);
    expect(session.isTableShown).toBe(false);
    await user.keyboard('{Control>}k{/Control}');
    expect(session.palette.isOpen).toBe(true);
  });

  it('that cannot be kept are put back, and said', async () => {
    const { desktop, session } = await open();
    desktop.refusals.change_settings = { code: 'full', message: 'The disk is full.', hint: '' };
    await session.settings.change({ theme: 'dark' });
    expect(session.appearance.choice).toBe('system');
    expect(await screen.findByRole('alert')).toHaveTextContent('The disk is full.');
  });

  it('that are changed fast are all kept, in order', async () => {
    const { desktop, session } = await open();
    const call = desktop.call.bind(desktop);
    // the first answer takes longest
    let delay = 30;
    desktop.call = async (name, payload) => {
      if (name === 'change_settings') await new Promise((done) => setTimeout(done, (delay -= 10)));
      return call(name, payload);
    };
    await Promise.all([session.settings.zoom(1), session.settings.zoom(1), session.settings.zoom(1)]);
    expect([session.settings.now.zoom, desktop.own.settings.zoom]).toEqual([130, 130]);
  });

  it('that could not be read are told once', async () => {
    const desktop = new FakeDesktop();
    desktop.own.settings.notice = 'The settings could not be read.';
    const session = new Session(desktop, new Appearance());
    await session.settings.load();
    expect(session.alert?.message).toBe('The settings could not be read.');
  });

  it('grow everything by keys, up to twice as large', async () => {
    const { session, user } = await open();
    await user.keyboard('{Control>}={/Control}');
    await waitFor(() => expect(session.settings.now.zoom).toBe(110));
    for (let step = 0; step < 20; step += 1) await session.settings.zoom(1);
    expect(session.settings.now.zoom).toBe(200);
    await user.keyboard('{Control>}0{/Control}');
    await waitFor(() => expect(session.settings.now.zoom).toBe(100));
  });
});

describe('the list of problems', () => {
  it('opens from the status line, blocking ones first, and each leads to its thing', async () => {
    const { session, user } = await open('blocked');
    await user.click(screen.getByTestId('problem-count'));
    const panel = within(screen.getByTestId('problems'));
    expect(screen.getByTestId('problems')).toHaveFocus();
    const headings = panel.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
    expect(headings).toEqual(['Planning waits for this (1)', 'Planned all the same (1)']);
    await user.click(panel.getByRole('button', { name: /Event backbone/ }));
    await waitFor(() => expect(session.selected).toBe(markOf('event-backbone')));
    expect(screen.getByTestId('problems')).toBeVisible();
    await user.click(panel.getByRole('button', { name: 'Close the list' }));
    expect(screen.queryByTestId('problems')).toBeNull();
    expect(screen.getByTestId('status')).toHaveFocus();
  });
});

describe('the first steps', () => {
  it('are ticked by doing, explain the next, and end with a plan of one’s own', async () => {
    const { session, user } = await open('sample', true);
    const card = within(screen.getByTestId('first-steps'));
    expect(card.getByText(/Drag a bar a quarter later/)).toBeVisible();
    await session.pin('event-backbone', 4);
    await waitFor(() => expect(session.settings.now.tried).toEqual(['move']));
    expect(card.getByText(/Press W and type/)).toBeVisible();
    await session.whatIf.open();
    await session.whatIf.type('budget -20%');
    await session.whatIf.ask();
    await session.whatIf.drop();
    await session.select(markOf('data-mesh'));
    await session.exporting.write();
    await waitFor(() => expect(session.firstSteps.isDone).toBe(true));
    expect(card.getByRole('status')).toHaveTextContent('4 of 4 done');
    await user.click(card.getByRole('button', { name: 'Start my plan…' }));
    expect(await screen.findByTestId('start')).toBeVisible();
  });

  it('lie over no table, and are not offered over a document of one’s own', async () => {
    const { desktop, session } = await open('sample', true);
    session.goTo('limits');
    await waitFor(() => expect(screen.queryByTestId('first-steps')).toBeNull());
    session.goTo('outcomes');
    expect(await screen.findByTestId('first-steps')).toBeVisible();
    session.goTo('system');
    await session.firstSteps.resume();
    expect(session.screen).toBe('plan');
    expect(session.view?.document.is_sample).toBe(true);
    await desktop.call('new_document', { sample: false });
    await session.adopt();
    await waitFor(() => expect(screen.queryByTestId('first-steps')).toBeNull());
  });

  it('stay closed, and come back from Help', async () => {
    const { desktop, session, user } = await open('sample', true);
    await user.click(screen.getByRole('button', { name: 'Close; Help brings it back' }));
    await waitFor(() => expect(screen.queryByTestId('first-steps')).toBeNull());
    expect(desktop.own.settings.first_steps_closed).toBe(true);
    await session.select(markOf('data-mesh'));
    expect(desktop.own.settings.tried).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Help' }));
    await user.click(screen.getByRole('menuitem', { name: 'Four things to try' }));
    expect(await screen.findByTestId('first-steps')).toBeVisible();
  });
});

describe('the start of a plan of one’s own', () => {
  it('is Enter, Enter, Enter', async () => {
    const { desktop, user } = await open();
    await user.keyboard('{Control>}{Shift>}N{/Shift}{/Control}');
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Name of the roadmap' })).toHaveFocus());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'First quarter' })).toHaveFocus());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Budget per quarter' })).toHaveFocus());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByTestId('start')).toBeNull());
    expect(desktop.calls).toContainEqual({
      name: 'start_plan',
      payload: {
        name: 'Our roadmap',
        currency: 'EUR',
        fiscal_year_start: 1,
        first_period: '2027-01',
        periods: 8,
        budget: '500k',
        pools: [{ name: 'Platform', people: '6' }],
      },
    });
    expect(screen.getByTestId('announcement')).toHaveTextContent('Our roadmap is ready.');
    expect(await screen.findByRole('tab', { name: 'Capabilities' })).toHaveAttribute('aria-selected', 'true');
  });

  it('says beside the question what cannot be, and keeps every answer', async () => {
    const { session, user } = await open();
    await session.starting.open();
    const currency = await screen.findByRole('textbox', { name: 'Currency' });
    await user.clear(currency);
    await user.type(currency, 'EU');
    for (let question = 0; question < 3; question += 1) await session.starting.next();
    const dialog = within(screen.getByRole('dialog', { name: 'Start my plan' }));
    await waitFor(() => expect(dialog.getByRole('alert')).toHaveTextContent('“EU” is not a currency.'));
    expect(session.starting.answers?.currency).toBe('EU');
  });

  it('names the quarters by the fiscal year', async () => {
    const { session, user } = await open();
    await session.starting.open();
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Fiscal year starts in' }), 'April');
    await waitFor(() => expect(session.starting.answers?.first_periods[0]?.name).toBe('FY Q1 2027'));
  });
});

describe('what others made', () => {
  it('is listed with licences from the about box', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Help' }));
    await user.click(screen.getByRole('menuitem', { name: 'About Cairn' }));
    await user.click(await screen.findByRole('button', { name: 'Licences of what others made' }));
    const table = await screen.findByTestId('licences');
    expect(within(table).getByRole('cell', { name: 'HiGHS' })).toBeVisible();
  });
});
