import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FakeDesktop } from '../ipc/fake';
import { speak } from '../messages';
import { english } from '../messages/en';
import { french } from '../messages/fr';

// The language comes first, and then what takes its words from it; that takes its time on a busy machine.
beforeAll(async () => {
  speak('fr');
  await import('./App.svelte');
}, 120_000);
afterAll(() => speak('en'));

/** Opens the window. */
async function open() {
  const desktop = new FakeDesktop('sample');
  desktop.own.change({ language: 'fr' });
  const { Appearance } = await import('../actions/appearance.svelte');
  const { Session } = await import('../actions/session.svelte');
  const { default: App } = await import('./App.svelte');
  const session = new Session(desktop, new Appearance());
  await session.settings.load();
  const { container } = render(App, { session });
  await waitFor(() => expect(session.view).not.toBeNull());
  return { session, container, user: userEvent.setup() };
}

type Texts = Iterable<string>;

function* fixed(words: unknown): Texts {
  if (typeof words === 'string') yield words;
  else if (typeof words === 'object' && words !== null)
    for (const inner of Object.values(words)) yield* fixed(inner);
}

/** Texts that are English and nothing else; what the fake says for the desktop is not among them. */
const said = new Set(fixed(french));
const onlyEnglish = new Set([...fixed(english)].filter((text) => !said.has(text) && /\p{L}{3}/u.test(text)));

const READ = ['aria-label', 'title', 'placeholder', 'alt'];

/** The English that is on the screen, or is read out. */
function englishIn(container: HTMLElement): string[] {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  const look = (text: string | null) => {
    const plain = text?.trim() ?? '';
    if (onlyEnglish.has(plain)) found.push(plain);
  };
  while (walker.nextNode()) {
    // pictures and tables are the desktop's
    if (!walker.currentNode.parentElement?.closest('svg, table, [role="grid"], h1, [data-card]'))
      look(walker.currentNode.textContent);
  }
  for (const element of container.querySelectorAll('*'))
    for (const name of READ) look(element.getAttribute(name));
  return found;
}

describe('the window in French', () => {
  it.each(['plan', 'system', 'outcomes', 'limits', 'compare', 'present'] as const)(
    'has no English of its own on the screen %s',
    async (name) => {
      const { session, container } = await open();
      session.goTo(name);
      const here = () => container.querySelector('nav [aria-current="page"]')?.getAttribute('aria-label');
      await waitFor(() => expect(here()).toBe(french.screens[name]));
      await session.reload();
      await session.grids.renew();
      await tick();
      expect(englishIn(container)).toEqual([]);
    },
  );

  it.each([
    ['export', french.exportPanel.go],
    ['keys', french.gestures.gridFill],
    ['settings', french.settings.density],
    ['problems', french.problems.close],
  ] as const)('has none in the panel %s', async (name, words) => {
    const { session, container } = await open();
    session.panel = name;
    await waitFor(() => expect(container.innerHTML).toContain(words));
    expect(englishIn(container)).toEqual([]);
  });

  it('has its menus, its keys and its box for everything in French', async () => {
    const { session, user } = await open();
    await user.click(screen.getByRole('button', { name: 'Fichier' }));
    expect(await screen.findByRole('menuitem', { name: /^Enregistrer sous…/ })).toHaveTextContent(
      'Ctrl+Maj+S',
    );
    await user.keyboard('{Escape}');

    const first = async (typed: string) => {
      await session.palette.open('do');
      await session.palette.type(typed);
      return session.palette.lines[0]?.label;
    };
    expect(await first('reglages')).toBe('Réglages…');
    // who has learnt the English names finds by them as well
    expect(await first('settings')).toBe('Réglages…');
    expect(await first('save as')).toBe('Enregistrer sous…');
    expect(await first('dark')).toBe('Changer de thème');
  });

  it('says numbers and times as French does', async () => {
    const { timeInWords } = await import('../actions/clock_time');
    const at = (iso: string) => timeInWords(iso, new Date('2026-11-22T12:00:00'));
    expect(at('2026-11-22T11:59:00')).toBe('il y a 1 minute');
    expect(at('2026-11-22T08:05:00')).toBe('aujourd’hui, 08:05');
    expect(at('2026-02-03T08:05:00')).toBe('3 févr. 2026, 08:05');
  });
});
