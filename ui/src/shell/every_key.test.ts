// Every key of the registry is pressed where people have the focus: each has to reach its action, and that one alone.
import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Appearance } from '../actions/appearance.svelte';
import { actions, type Action } from '../actions/registry';
import { Session, type ScreenName } from '../actions/session.svelte';
import { FakeDesktop } from '../ipc/fake';
import { belongsToText, isSingleLetter } from '../keys';
import App from './App.svelte';

const real = new Map<Action, Pick<Action, 'run' | 'when' | 'release'>>();
let ran: string[] = [];

// What actions do has tests of its own; here it would only change the place in which the next key is pressed.
beforeEach(() => {
  for (const one of actions) {
    real.set(one, { run: one.run, when: one.when, release: one.release });
    Object.assign(one, { run: vi.fn(() => void ran.push(one.id)), when: () => true, release: undefined });
  }
});
afterEach(() => {
  for (const [one, own] of real) Object.assign(one, own);
});

async function open(on: ScreenName = 'plan') {
  const desktop = new FakeDesktop();
  desktop.own.settings.first_steps_closed = true;
  const session = new Session(desktop, new Appearance());
  await session.settings.load();
  render(App, { session });
  await waitFor(() => expect(session.isReady).toBe(true));
  if (on !== 'plan') session.goTo(on);
  return session;
}

/** The event of a key in the notation of the registry. */
function pressed(binding: string): KeyboardEventInit {
  const parts = binding.replace(/\+?\+$/, '+Plus').split('+');
  const last = parts.at(-1) ?? '';
  const key = last === 'Plus' ? '+' : last;
  const shiftKey = parts.includes('Shift');
  return {
    key: shiftKey && key.length === 1 ? key.toUpperCase() : key,
    code: `Key${key.toUpperCase()}`,
    ctrlKey: parts.includes('$mod'),
    altKey: parts.includes('Alt'),
    shiftKey,
    bubbles: true,
    cancelable: true,
  };
}

const all = actions.flatMap(({ id, keys }) => keys.map((key) => ({ id, key })));

/** The keys that do not reach their action, or reach another as well. */
async function dead(where: () => HTMLElement, isMeant: (key: string) => boolean = () => true) {
  const found: string[] = [];
  for (const { id, key } of all.filter((entry) => isMeant(entry.key))) {
    const target = where();
    target.focus();
    expect(document.activeElement).toBe(target);
    ran = [];
    await fireEvent.keyDown(target, pressed(key));
    await fireEvent.keyUp(target, pressed(key));
    if (ran.join() !== id) found.push(`${key} does ${ran.join() || 'nothing'} in place of ${id}`);
  }
  return found;
}

const first = (selector: string) => () => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
};

describe('every key of the registry', () => {
  it.each([
    ['a bar', '[data-mark^="investment:"][tabindex="0"], [data-mark^="investment:"]'],
    ['a line of what is left out', '[data-left-out]'],
    ['a screen in the rail', '[data-region="nav"] button'],
    ['a number of the scorecard', '[data-card] button'],
    ['the inspector', '[data-testid="inspector"]'],
    ['the status line', '[data-testid="status"]'],
  ])('works on %s', async (_, selector) => {
    const session = await open();
    session.tray = 'left_out';
    await waitFor(() => first(selector)());
    expect(await dead(first(selector))).toEqual([]);
  });

  it('works where nothing has the focus', async () => {
    await open();
    const body = () => {
      document.body.tabIndex = -1;
      return document.body;
    };
    expect(await dead(body)).toEqual([]);
  });

  it('works on a tab of the Compare screen', async () => {
    await open('compare');
    await screen.findAllByRole('tab');
    expect(await dead(first('[role="tab"]'))).toEqual([]);
  });

  it('works in a text field, but for letters and what undoes typing', async () => {
    await open();
    const field = document.body.appendChild(document.createElement('input'));
    expect(
      await dead(
        () => field,
        (key) => !belongsToText(key),
      ),
    ).toEqual([]);
    expect(
      await dead(
        () => field,
        (key) => belongsToText(key) && isSingleLetter(key),
      ),
    ).toHaveLength(all.filter(({ key }) => isSingleLetter(key)).length);
    field.remove();
  });

  it('works in a table, but for letters and what the table does itself', async () => {
    await open('limits');
    await waitFor(() => first('[role="gridcell"][tabindex="0"]')());
    const ofTables = [
      'Enter',
      'PageUp',
      'PageDown',
      '$mod+Enter',
      '$mod+-',
      '$mod+d',
      '$mod+r',
      '$mod+c',
      '$mod+x',
      '$mod+v',
      '$mod+a',
    ];
    const isMeant = (key: string) => !isSingleLetter(key) && !ofTables.includes(key);
    expect(await dead(first('[role="gridcell"][tabindex="0"]'), isMeant)).toEqual([]);
  });
});
