import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Appearance } from '../actions/appearance.svelte';
import { Session } from '../actions/session.svelte';
import { FakeDesktop } from '../ipc/fake';
import type { PlanScreen } from '../ipc/generated/PlanScreen';
import App from './App.svelte';

/** Opens a document whose plan has nothing in it. */
async function open(part: (view: PlanScreen) => Partial<PlanScreen>) {
  const desktop = new FakeDesktop();
  desktop.own.settings.first_steps_closed = true;
  const call = desktop.call.bind(desktop);
  desktop.call = async (name, payload) => {
    const answer = await call(name, payload);
    if (name !== 'show_plan') return answer;
    const view = answer as PlanScreen;
    const cards = view.cards.map((card) => ({ ...card, fill: 0 }));
    const chart = view.chart && { ...view.chart, marks: [] };
    return { ...view, cards, chart, ...part(view) } as typeof answer;
  };
  const session = new Session(desktop, new Appearance());
  await session.settings.load();
  render(App, { session });
  await waitFor(() => expect(session.isReady).toBe(true));
  await screen.findByTestId('empty');
  return { session, user: userEvent.setup() };
}

describe('a plan with nothing in it', () => {
  it('says that no outcome is worth anything, and leads to where they are typed', async () => {
    const problem = { blocks: false, code: 'no_outcomes', subject: '', message: '', hint: '', object: null };
    const { session, user } = await open(() => ({ problems: [problem] }));
    expect(screen.getByTestId('empty')).toHaveTextContent('There is no outcome, so nothing is worth doing');
    await user.click(screen.getByRole('button', { name: 'Fill in the outcomes' }));
    expect([session.screen, session.outcomes.tab]).toEqual(['outcomes', 'outcomes']);
  });

  it('says what keeps the first investment out, and leads to limits, effects and all reasons', async () => {
    const { session, user } = await open(() => ({ problems: [] }));
    const [first] = session.view?.left_out ?? [];
    expect(screen.getByTestId('empty')).toHaveTextContent(`“${first?.name}”: ${first?.reason}`);
    await user.click(screen.getByRole('button', { name: 'Show all reasons' }));
    expect(session.tray).toBe('left_out');
    await user.click(screen.getByRole('button', { name: 'Look at the limits' }));
    expect(session.screen).toBe('limits');
  });

  it('says that all is excluded, and shows the decisions', async () => {
    const { session, user } = await open(({ left_out }) => ({
      problems: [],
      left_out: left_out.map((line) => ({ ...line, is_excluded: true })),
    }));
    await user.click(screen.getByRole('button', { name: 'Show your decisions' }));
    expect(session.tray).toBe('decisions');
  });
});
