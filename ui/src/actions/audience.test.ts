import { beforeEach, describe, expect, it } from 'vitest';
import { FakeDesktop } from '../ipc/fake';
import { Appearance } from './appearance.svelte';
import { perform } from './registry';
import { Session } from './session.svelte';

let desktop: FakeDesktop;
let session: Session;
const rest = () => new Promise((resolve) => setTimeout(resolve, 20));
const lastOf = (name: string) => desktop.calls.filter((call) => call.name === name).at(-1)?.payload;
const countOf = (name: string) => desktop.calls.filter((call) => call.name === name).length;

beforeEach(async () => {
  desktop = new FakeDesktop();
  session = new Session(desktop, new Appearance());
  perform('go-present', session);
  await session.resize(1072, 748);
  await rest();
});

async function presentApart() {
  perform('present-apart', session);
  await rest();
}

describe('presenting in two windows', () => {
  it('begins by itself where there is another screen, and fills both', async () => {
    desktop.audience.screens = 2;
    perform('present', session);
    await rest();
    expect(session.story).toMatchObject({ isPresenting: true });
    expect(session.story.audience).toMatchObject({ isOpen: true, isPlaced: true, screens: 2 });
    expect(lastOf('set_fullscreen')).toEqual({ on: true });
  });

  it('is asked for where there is one screen, and leaves room for the other window', async () => {
    perform('present', session);
    await rest();
    expect(session.story.audience.isOpen).toBe(false);
    await session.story.end();
    const filled = countOf('set_fullscreen');
    await presentApart();
    expect(session.story.audience).toMatchObject({ isOpen: true, isPlaced: false });
    expect(countOf('set_fullscreen')).toBe(filled);
  });

  it('stays in one window where that is asked for, however many screens there are', async () => {
    desktop.audience.screens = 2;
    perform('present-together', session);
    await rest();
    expect(countOf('open_audience')).toBe(0);
    expect(session.story.isPresenting).toBe(true);
  });

  it('hands pages over before they are shown, each once, so that a turn only says which', async () => {
    await presentApart();
    expect(desktop.audience.pages).toHaveLength(5);
    expect(desktop.audience.title).toBe('Where we are, in one sentence.');
    const before = countOf('prepare_audience');
    session.story.turn(1);
    await rest();
    expect(desktop.audience.title).toBe('What limits us: people, in one sentence.');
    expect(countOf('prepare_audience')).toBe(before);
    expect(desktop.audience.page).toBe(2);
  });

  it('covers the page in both windows', async () => {
    await presentApart();
    session.story.cover('black');
    await rest();
    expect(desktop.audience.shown?.blank).toBe('black');
    session.story.cover('black');
    await rest();
    expect(desktop.audience.shown?.blank).toBeNull();
  });

  it('is steered by keys from the window of the audience too', async () => {
    await presentApart();
    desktop.audience.press('ArrowRight');
    expect(session.story.page).toBe(2);
    for (const key of ['4', 'Enter']) desktop.audience.press(key);
    expect(session.story.page).toBe(4);
    desktop.audience.press('w');
    expect(session.story.blank).toBe('white');
    desktop.audience.press('Escape');
    await rest();
    expect(session.story.isPresenting).toBe(false);
    expect(desktop.audience.isOpen).toBe(false);
  });

  it('shows what came late to nobody until it is asked for', async () => {
    await presentApart();
    desktop.story.drawn = 'second';
    await session.reload();
    await rest();
    expect(session.story.hasBetter).toBe(true);
    expect(desktop.audience.pages.every((page) => page.svg?.includes('first'))).toBe(true);
    desktop.audience.press('r');
    await rest();
    const seen = desktop.audience.pages.find(({ drawing }) => drawing === desktop.audience.shown?.drawing);
    expect(seen?.svg).toContain('second');
  });

  it('keeps an answer to the one who presents until it is shared', async () => {
    await presentApart();
    desktop.audience.press('q');
    desktop.audience.press('1');
    await rest();
    expect(session.story.asked?.view?.title).toBe('The answer.');
    expect(session.story.audience.isAnswerPrivate).toBe(true);
    expect(desktop.audience.title).toBe('Where we are, in one sentence.');
    desktop.audience.press('a');
    await rest();
    expect(desktop.audience.title).toBe('The answer.');
    desktop.audience.press('a');
    await rest();
    expect(desktop.audience.title).toBe('Where we are, in one sentence.');
    desktop.audience.press('a');
    desktop.audience.press('Escape');
    await rest();
    expect(session.story).toMatchObject({ asked: null, isPresenting: true });
    expect(desktop.audience.title).toBe('Where we are, in one sentence.');
  });

  it('never hands over notes', async () => {
    await session.story.write(1, 'Do not say this.');
    await presentApart();
    expect(session.story.now?.notes).toBe('Do not say this.');
    const told = desktop.calls.filter(({ name }) => name.endsWith('_audience'));
    expect(told.length).toBeGreaterThan(2);
    expect(JSON.stringify(told)).not.toContain('Do not say this.');
  });

  it('ends when the window of the audience is closed, and not for one that was closed before', async () => {
    await presentApart();
    desktop.audience.say({ kind: 'closed', opening: 7 });
    await rest();
    expect(session.story.isPresenting).toBe(true);
    desktop.audience.close();
    await rest();
    expect(session.story.isPresenting).toBe(false);
    await presentApart();
    expect(session.story).toMatchObject({ isPresenting: true });
  });

  it('presents in one window where the other cannot be opened', async () => {
    desktop.refusals.open_audience = { code: 'no_audience', message: 'It cannot be opened.', hint: '' };
    await presentApart();
    expect(session.story).toMatchObject({ isPresenting: true });
    expect(session.story.audience.isOpen).toBe(false);
    expect(session.alert?.code).toBe('no_audience');
  });

  it('goes on where this page had to begin again', async () => {
    await presentApart();
    session.story.goTo(3);
    await rest();
    const again = new Session(desktop, new Appearance());
    await again.story.resume();
    await rest();
    expect(new Set(desktop.audience.pages.map(({ drawing }) => drawing)).size).toBe(
      desktop.audience.pages.length,
    );
    expect(again).toMatchObject({ screen: 'present' });
    expect(again.story).toMatchObject({ isPresenting: true, page: 3 });
    expect(desktop.audience.title).toBe('The plan, in one sentence.');
  });

  it('says so where there is no other screen to change with', async () => {
    await presentApart();
    await session.story.audience.swap();
    expect(session.story.audience.said).toBe('There is only one screen.');
  });
});
