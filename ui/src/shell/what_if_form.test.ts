import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { Appearance } from '../actions/appearance.svelte';
import { perform } from '../actions/registry';
import { Session } from '../actions/session.svelte';
import { FakeDesktop } from '../ipc/fake';
import App from './App.svelte';

async function open() {
  const desktop = new FakeDesktop();
  desktop.own.settings.first_steps_closed = true;
  const session = new Session(desktop, new Appearance());
  await session.settings.load();
  const { container } = render(App, { session });
  await waitFor(() => expect(session.isReady).toBe(true));
  await waitFor(() => expect(session.planning).toBeNull());
  return { desktop, session, container, user: userEvent.setup() };
}

const form = () => within(screen.getByTestId('what-if-form'));
const list = (name: string) => form().getByRole('combobox', { name });

describe('the what-if as a form', () => {
  it('writes the sentence into the box, says it, and asks by the same way', async () => {
    const { desktop, session, user } = await open();
    await user.keyboard('w');
    await user.click(screen.getByTestId('as-form'));
    await waitFor(() => expect(list('What')).toHaveFocus());
    expect(screen.getByRole('textbox', { name: 'What if' })).toHaveValue('budget -20%');
    expect(screen.getByTestId('what-if-said')).toHaveTextContent('All funds 20 % lower in every quarter.');
    await user.click(screen.getByRole('button', { name: /Answer/ }));
    await waitFor(() => expect(session.whatIf.answer).not.toBeNull());
    expect(desktop.calls).toContainEqual({ name: 'what_if', payload: { text: 'budget -20%' } });
  });

  it('offers the names and periods of the roadmap for what is chosen', async () => {
    const { session, user } = await open();
    perform('what-if-form', session);
    await waitFor(() => expect(within(list('Which')).getAllByRole('option')).toHaveLength(2));
    await user.selectOptions(list('Which'), 'Build');
    await user.selectOptions(list('When'), 'Q3 2027');
    expect(session.whatIf.text).toBe('fund "Build" -20% from Q3 2027');
    await user.selectOptions(list('What'), 'Pin an investment');
    expect(form().queryByRole('combobox', { name: 'How much' })).toBeNull();
    await user.selectOptions(list('Which'), 'Event backbone');
    list('When').focus();
    await user.keyboard('4 27');
    expect(session.whatIf.text).toBe('pin "Event backbone" in Q4 2027');
    await user.selectOptions(list('What'), 'What an outcome is worth');
    expect(within(list('Which')).getByRole('option', { name: /Lead time/ })).toBeInTheDocument();
  });

  it('joins a further change to what is understood, and leaves alone what was typed before', async () => {
    const { session, user } = await open();
    await user.keyboard('w');
    await user.keyboard('budget -20%');
    await user.click(screen.getByTestId('as-form'));
    await waitFor(() => expect(list('What')).toHaveFocus());
    expect(session.whatIf.text).toBe('budget -20%');
    await user.click(form().getByRole('button', { name: 'And…' }));
    await user.selectOptions(list('Which'), 'Data mesh');
    expect(session.whatIf.text).toBe('budget -20% and without "Data mesh"');
  });

  it('has nothing that hinders people', async () => {
    const { container, session } = await open();
    perform('what-if-form', session);
    await screen.findByTestId('what-if-form');
    const found = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(found.violations.map((one) => `${one.id}: ${one.nodes[0]?.html ?? ''}`)).toEqual([]);
  });
});
