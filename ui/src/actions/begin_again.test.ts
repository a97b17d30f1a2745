import { afterEach, describe, expect, it, vi } from 'vitest';
import { FakeDesktop } from '../ipc/fake';
import { Appearance } from './appearance.svelte';
import { page, returnWhereItWas } from './begin_again.svelte';
import { Session } from './session.svelte';

async function open(desktop = new FakeDesktop()) {
  const session = new Session(desktop, new Appearance());
  await session.settings.load();
  await session.resize(800, 600);
  return { desktop, session };
}

const UNREADABLE = { 'c1\nnow': { text: 'much', reason: 'A level is a number from 0 to 5.' } };

afterEach(() => sessionStorage.clear());

describe('another language', () => {
  it('begins the page again, once what is typed is in the document', async () => {
    const { desktop, session } = await open();
    const done: string[] = [];
    vi.spyOn(page, 'load').mockImplementation(() => void done.push('loaded'));
    const call = desktop.call.bind(desktop);
    desktop.call = async (name, payload) => {
      const answer = await call(name, payload);
      if (name === 'edit_grid') done.push('written');
      return answer;
    };
    const field = document.body.appendChild(document.createElement('input'));
    // an open cell is kept when it is left
    field.addEventListener('blur', () => {
      void session.grids.of('capabilities').write([{ row: 'tbd', new_row: null, column: 'now', text: '2' }]);
    });
    field.focus();
    await session.settings.change({ language: 'fr' });
    field.remove();
    expect(done).toEqual(['written', 'loaded']);
    expect(desktop.own.settings).toMatchObject({ language: 'fr', speaks: 'fr' });
  });

  it('that is spoken already changes nothing on the screen', async () => {
    const { session } = await open();
    const load = vi.spyOn(page, 'load').mockImplementation(() => {});
    await session.settings.change({ language: 'en' });
    expect(load).not.toHaveBeenCalled();
    expect(session.settings.now.language).toBe('en');
  });

  it('finds everything where it was', async () => {
    const { desktop, session } = await open();
    vi.spyOn(page, 'load').mockImplementation(() => {});
    await session.whatIf.askText('budget -20%');
    session.goTo('compare');
    session.compare.tab = 'frontier';
    session.panel = 'settings';
    session.grids.of('capabilities').wrong = UNREADABLE;
    const { text } = session.whatIf.answer ?? { text: '' };
    expect(text).not.toBe('');
    await session.settings.change({ language: 'fr' });

    const after = new Session(desktop, new Appearance());
    returnWhereItWas(after);
    expect([after.screen, after.compare.tab, after.panel]).toEqual(['compare', 'frontier', 'settings']);
    expect(after.grids.of('capabilities').wrong).toEqual(UNREADABLE);
    await after.resize(800, 600);
    await vi.waitFor(() => expect(after.whatIf.answer?.text).toBe(text));
  });

  it('happens once: a page that begins by itself begins at the plan', async () => {
    const { desktop, session } = await open();
    vi.spyOn(page, 'load').mockImplementation(() => {});
    session.goTo('limits');
    await session.settings.change({ language: 'fr' });
    returnWhereItWas(new Session(desktop, new Appearance()));
    const later = new Session(desktop, new Appearance());
    returnWhereItWas(later);
    expect(later.screen).toBe('plan');
  });
});
