// Tables on their screens, with the fake behind them: typed, refused, pasted, removed, undone.
import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import axe from 'axe-core';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Appearance } from '../actions/appearance.svelte';
import { Session } from '../actions/session.svelte';
import { FakeDesktop } from '../ipc/fake';
import App from './App.svelte';

async function open(kind = 'sample') {
  const desktop = new FakeDesktop(kind);
  const session = new Session(desktop, new Appearance());
  const user = userEvent.setup();
  const { container } = render(App, { session });
  await waitFor(() => expect(session.isReady).toBe(true));
  return { desktop, session, user, container };
}

const cell = (table: string, row: number, column: number) => {
  const found = screen
    .getByTestId(`table-${table}`)
    .querySelector<HTMLElement>(`[data-row="${row}"] [aria-colindex="${column + 1}"]`);
  if (!found) throw new Error(`there is no cell ${row}, ${column} in ${table}`);
  return found;
};

async function choose(table: string, row: number, column: number) {
  await waitFor(() => cell(table, row, column));
  await fireEvent.pointerDown(cell(table, row, column), { button: 0 });
  await waitFor(() => expect(cell(table, row, column)).toHaveFocus());
}

const paste = (text: string) =>
  fireEvent.paste(document.querySelector('[data-testid=grid] textarea') as HTMLElement, {
    clipboardData: { getData: (kind: string) => (kind === 'text/plain' ? text : '') },
  });

describe('tables', () => {
  it('are reached by key, say what they hold, and have no tab that does not work', async () => {
    const { user, session } = await open();
    await user.keyboard('{Control>}2{/Control}');
    expect(session.screen).toBe('system');
    await waitFor(() => expect(screen.getByTestId('headline')).toHaveTextContent('3 rows in capabilities'));
    const tabsIn = (list: string) =>
      within(screen.getByRole('tablist', { name: list }))
        .getAllByRole('tab')
        .map((tab) => tab.textContent);
    expect(tabsIn('Parts of the system')).toEqual(['What we can do', 'How it runs', 'People', 'Business']);
    for (const [group, tabs] of [
      ['How it runs', ['Stages', 'Delivery', 'Feedback', 'Zones', 'Themes', 'Principles', 'Flywheel']],
      ['People', ['Stakeholders', 'Teams', 'Culture', 'Skills']],
      ['Business', ['Drivers']],
      [
        'What we can do',
        ['Capabilities', 'Investments', 'Needs', 'Estimates', 'Briefs', 'Knowing and doing'],
      ],
    ] as const) {
      await user.click(screen.getByRole('tab', { name: group }));
      expect(tabsIn(group)).toEqual(tabs);
    }
    await user.keyboard('{Control>}4{/Control}');
    await waitFor(() => screen.getByTestId('table-funds'));
  });

  it('begin with the usual stages, as one step', async () => {
    const { desktop, user, session } = await open();
    session.system.goTo('stages');
    session.goTo('system');
    await user.click(await screen.findByRole('button', { name: 'Add the usual stages' }));
    await waitFor(() => expect(session.toast.sentence).toBe('Added 2 stages. Type what gets through each.'));
    expect(desktop.calls.filter(({ name }) => name === 'add_usual_stages')).toHaveLength(1);
    expect(session.view?.document.undo).toBe('Add 2 usual stages');
    await waitFor(() => expect(cell('stages', 1, 1)).toHaveTextContent('10'));
  });

  it('are in groups, of which each is as it was left, and gone through by keys', async () => {
    const { user, session } = await open();
    session.goTo('system');
    await waitFor(() => cell('capabilities', 0, 0));
    const group = (name: string) => screen.getByRole('tab', { name });
    session.system.goTo('practices');
    await waitFor(() => cell('practices', 0, 0));
    await waitFor(() => expect(group('How it runs')).toHaveAttribute('aria-selected', 'true'));
    group('How it runs').focus();
    await user.keyboard('{Home}');
    await waitFor(() => expect(group('What we can do')).toHaveFocus());
    expect(session.system.tab).toBe('capabilities');
    await user.keyboard('{End}');
    await waitFor(() => expect(group('Business')).toHaveFocus());
    expect(session.system.tab).toBe('drivers');
    await user.keyboard('{ArrowLeft}');
    await waitFor(() => expect(group('People')).toHaveFocus());
    expect(session.system.tab).toBe('stakeholders');
    await user.keyboard('{ArrowLeft}');
    await waitFor(() => expect(group('How it runs')).toHaveFocus());
    expect(session.system.tab, 'as it was left').toBe('practices');
  });

  it('say what is counted at the stages once, and keep what cannot be taken until it is given up', async () => {
    const { desktop, user, session } = await open();
    session.system.goTo('stages');
    session.goTo('system');
    const field = await screen.findByRole('textbox', { name: 'The stages count' });
    await user.type(field, 'changes');
    await user.tab();
    await waitFor(() => expect(session.toast.sentence).toBe('The stages count changes.'));
    expect(field).toHaveValue('changes');
    await user.type(field, ' of code{Escape}');
    expect(field).toHaveValue('changes');
    await user.tab();
    expect(desktop.calls.filter(({ name }) => name === 'set_stage_unit')).toHaveLength(1);
  });

  it('begin with the usual statements, and say from how many people on surveys are shown', async () => {
    const { desktop, user, session } = await open();
    session.system.goTo('statements');
    session.goTo('system');
    await user.click(await screen.findByRole('button', { name: 'Add the usual statements' }));
    await waitFor(() => expect(cell('statements', 1, 0)).toHaveTextContent('Asking for help is easy'));
    expect(session.view?.document.undo).toBe('Add 2 usual statements');
    const group = await screen.findByTestId('least-group');
    expect(group).toHaveValue(5);
    await user.clear(group);
    await user.type(group, '8');
    await user.tab();
    await waitFor(() =>
      expect(session.toast.sentence).toBe('Surveys are shown from 8 people on; all of them are.'),
    );
    const asked = desktop.calls.find(({ name }) => name === 'set_least_group');
    expect(asked?.payload).toEqual({ people: 8 });
    await waitFor(() => expect(screen.getByTestId('least-group')).toHaveValue(8));
  });

  it('begin with the usual blades of the flywheel, as one step', async () => {
    const { desktop, user, session } = await open();
    session.system.goTo('blades');
    session.goTo('system');
    await user.click(await screen.findByRole('button', { name: 'Add the usual blades' }));
    await waitFor(() => expect(session.toast.sentence).toBe('Added 3 blades. Say where each stands today.'));
    expect(desktop.calls.filter(({ name }) => name === 'add_usual_blades')).toHaveLength(1);
    expect(session.view?.document.undo).toBe('Add 3 usual blades');
    await waitFor(() => expect(cell('blades', 2, 0)).toHaveTextContent('Vitality'));
  });

  it('tell what outcomes would be worth by drivers before they are weighed so, as one step', async () => {
    const { desktop, user, session } = await open();
    session.system.goTo('drivers');
    session.goTo('system');
    await waitFor(() => expect(screen.getByTestId('weigh-change')).toHaveTextContent('28 → 40'));
    await user.click(screen.getByTestId('weigh'));
    const rows = within(await screen.findByTestId('weigh-table')).getAllByRole('row');
    expect(rows[1]).toHaveTextContent('Lead time for changes');
    await user.click(screen.getByRole('button', { name: 'Leave them as they are' }));
    expect(desktop.calls.filter(({ name }) => name === 'weigh_outcomes')).toHaveLength(0);
    await user.click(screen.getByTestId('weigh'));
    await user.click(await screen.findByTestId('weigh-apply'));
    await waitFor(() =>
      expect(session.toast.sentence).toBe('One outcome is worth what the drivers say now.'),
    );
    expect(session.view?.document.undo).toBe('Weigh outcomes by drivers');
    await waitFor(() => expect(screen.getByTestId('weigh-change')).toHaveTextContent('Every outcome'));
    await user.click(screen.getByTestId('weigh'));
    expect(screen.queryByTestId('weigh-table'), 'nothing would be different').toBeNull();
  });

  it('tell which levels change before evidenced ones are taken over, as one step, and price the gap', async () => {
    const { desktop, user, session } = await open();
    session.system.goTo('assessments');
    session.goTo('system');
    await waitFor(() => expect(screen.getByTestId('knowing-change')).toHaveTextContent('2 → 1'));
    await user.click(screen.getByTestId('price-knowing'));
    await waitFor(() => expect(screen.getByTestId('knowing-price')).toHaveTextContent('worth 12 pts'));
    expect(desktop.calls.filter(({ name }) => name === 'price_knowing')).toHaveLength(2);
    await user.click(screen.getByTestId('take-over'));
    const rows = within(await screen.findByTestId('take-table')).getAllByRole('row');
    expect(rows[1]).toHaveTextContent('now 2 → 1');
    await user.click(screen.getByRole('button', { name: 'Leave levels as they are' }));
    expect(desktop.calls.filter(({ name }) => name === 'take_over_levels')).toHaveLength(0);
    await user.click(screen.getByTestId('take-over'));
    await user.click(await screen.findByTestId('take-apply'));
    await waitFor(() =>
      expect(session.toast.sentence).toBe('One capability counts at the level at which it was seen now.'),
    );
    expect(session.view?.document.undo).toBe('Plan with the levels seen');
    await waitFor(() => expect(screen.getByTestId('knowing-change')).toHaveTextContent('Every assessed'));
    expect(screen.getByTestId('knowing-price'), 'the price was of other levels').toHaveTextContent('');
    expect(screen.getByTestId('take-over')).toBeDisabled();
  });

  it('are gone through by arrows on their tabs, to a chart and back, without losing the focus', async () => {
    const { user, session } = await open();
    session.goTo('system');
    await waitFor(() => cell('capabilities', 0, 0));
    screen.getByRole('tab', { name: 'Capabilities' }).focus();
    for (const [key, name] of [
      ['ArrowRight', 'Investments'],
      ['ArrowRight', 'Needs'],
      ['ArrowLeft', 'Investments'],
    ] as const) {
      await user.keyboard(`{${key}}`);
      await waitFor(() => expect(screen.getByRole('tab', { name })).toHaveFocus());
    }
  });

  it('have no fault that the accessibility rules know', async () => {
    const { session, container } = await open();
    for (const [name, table] of [
      ['system', 'capabilities'],
      ['limits', 'funds'],
    ] as const) {
      session.goTo(name);
      await waitFor(() => cell(table, 0, 0));
      const found = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
      expect(found.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    }
  });

  it('keep what could not be read in its cell, and forget it with an undo', async () => {
    const { user, session } = await open();
    session.goTo('system');
    await choose('capabilities', 0, 3);
    await user.keyboard('two{Enter}');
    await waitFor(() => expect(cell('capabilities', 0, 3)).toHaveAttribute('aria-invalid', 'true'));
    expect(cell('capabilities', 0, 3)).toHaveTextContent('two');
    await choose('capabilities', 0, 1);
    await user.keyboard('Faster{Enter}');
    await waitFor(() => expect(cell('capabilities', 0, 1)).toHaveTextContent('Faster'));
    expect(cell('capabilities', 0, 3)).toHaveTextContent('two');
    await session.undo();
    await waitFor(() => expect(cell('capabilities', 0, 3)).not.toHaveAttribute('aria-invalid'));
  });

  it('keep the focus through an edit, and take the next one where it is chosen', async () => {
    const { user, session } = await open();
    session.goTo('system');
    await choose('capabilities', 0, 4);
    await user.keyboard('5');
    await waitFor(() => expect(session.grids.of('capabilities').view?.rows[0]?.cells[4]?.text).toBe('5'));
    expect(cell('capabilities', 0, 4)).toHaveFocus();
    await choose('capabilities', 0, 1);
    await user.keyboard('what if{Enter}');
    await waitFor(() => expect(cell('capabilities', 0, 1)).toHaveTextContent('what if'));
    expect(session.whatIf.isOpen).toBe(false);
    expect(cell('capabilities', 1, 1)).toHaveFocus();
  });

  it('show what a pasted table would do before it does it', async () => {
    const { user, session, desktop } = await open();
    session.goTo('system');
    await choose('capabilities', 3, 1);
    await paste('Capability\tNow\tColour\nCoaching\t2\tred\nGuilds\t1\tblue');
    const dialog = await screen.findByTestId('paste');
    expect(dialog).toHaveTextContent('2 new.');
    expect(dialog).toHaveTextContent('Not understood, and left out: Colour.');
    const edits = () => desktop.calls.filter(({ name }) => name === 'paste_grid').length;
    expect(edits()).toBe(1);
    await user.click(within(dialog).getByRole('button', { name: 'Paste' }));
    await waitFor(() => expect(screen.getByTestId('table-capabilities')).toHaveTextContent('Guilds'));
    expect(edits()).toBe(2);
  });

  it('ask before something goes along with a removed row', async () => {
    const { user, session, desktop } = await open();
    session.goTo('limits');
    await choose('funds', 0, 0);
    await user.keyboard('{Control>}-{/Control}');
    const dialog = await screen.findByTestId('removal');
    expect(dialog).toHaveTextContent('costs go with it');
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(desktop.grids.rows.funds).toHaveLength(1);
    await choose('funds', 0, 0);
    await user.keyboard('{Control>}-{/Control}');
    await user.click(within(await screen.findByTestId('removal')).getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(desktop.grids.rows.funds).toHaveLength(0));
    await waitFor(() => expect(screen.getByTestId('table-funds')).toHaveTextContent('A fund says'));
  });

  it('teach and act while they are empty', async () => {
    const { session, user } = await open();
    session.goTo('outcomes');
    await user.click(await screen.findByRole('tab', { name: 'Steps' }));
    const empty = await screen.findByTestId('table-empty');
    expect(empty).toHaveTextContent('A step is a plateau');
    await user.click(within(empty).getByRole('button', { name: 'Type the first' }));
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('gridcell'));
  });

  it('are planned again by themselves when typing rests', async () => {
    const { user, session, desktop } = await open('stale');
    session.goTo('system');
    await choose('capabilities', 0, 1);
    await user.keyboard('Faster{Enter}');
    const plans = () => desktop.calls.filter(({ name }) => name === 'make_plan');
    await waitFor(() => expect(plans()).toHaveLength(1), { timeout: 4000 });
    expect(plans()[0]?.payload).toMatchObject({ after_edit: true });
  });
});
