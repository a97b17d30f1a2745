import { beforeEach, describe, expect, it } from 'vitest';
import { FakeDesktop } from '../ipc/fake';
import { Appearance } from './appearance.svelte';
import { action, perform } from './registry';
import { Session } from './session.svelte';

let desktop: FakeDesktop;
let session: Session;
const lastOf = (name: string) => desktop.calls.filter((call) => call.name === name).at(-1)?.payload;
const countOf = (name: string) => desktop.calls.filter((call) => call.name === name).length;
const rest = () => new Promise((resolve) => setTimeout(resolve, 20));

async function begin(kind = 'sample') {
  desktop = new FakeDesktop(kind);
  session = new Session(desktop, new Appearance());
  await session.resize(1072, 748);
  perform('go-present', session);
  await session.resize(1072, 748);
  await rest();
}

beforeEach(() => begin());

describe('the story', () => {
  it('has its pages drawn ahead, so that a turn asks for nothing', () => {
    expect(session.story.count).toBe(5);
    expect(Object.keys(session.story.views)).toHaveLength(5);
    const asked = desktop.calls.length;
    perform('page-after', session);
    expect(session.story.page).toBe(2);
    expect(session.story.view?.title).toBe('What limits us: people, in one sentence.');
    expect(desktop.calls.length).toBe(asked);
    perform('page-before', session);
    perform('page-before', session);
    expect(session.story.page).toBe(1);
  });

  it('is changed page by page, each one step to undo', async () => {
    session.story.goTo(2);
    await session.story.move(2, 4);
    expect(lastOf('change_story')).toEqual({ kind: 'move', page: 2, to: 4 });
    expect(session.story.page).toBe(4);
    expect(session.toast.offer).toBe('undo');
    await session.story.add('frontier', null);
    expect(lastOf('change_story')).toEqual({ kind: 'add', chart: 'frontier', at: 5 });
    await session.story.remove(5);
    expect(session.story.count).toBe(5);
    await session.story.name(1, 'Where we stand');
    expect(session.story.now?.is_edited).toBe(true);
    await session.story.write(1, 'Slowly.');
    expect(session.story.now?.notes).toBe('Slowly.');
  });

  it('asks for no change where nothing was typed', async () => {
    const before = countOf('change_story');
    await session.story.name(1, '');
    await session.story.name(1, session.story.now?.sentence ?? '');
    await session.story.write(1, '  ');
    await session.story.move(1, 0);
    expect(countOf('change_story')).toBe(before);
  });

  it('is not changed where the document is only read', async () => {
    await begin('reading');
    await session.story.remove(2);
    expect(countOf('change_story')).toBe(0);
    expect(action('add-page').when(session)).toBe(false);
  });

  it('cannot be presented without a plan', async () => {
    await begin('blocked');
    expect(action('present').when(session)).toBe(false);
    expect(session.story.story?.has_plan).toBe(false);
  });

  it('is written to a file that the user chooses', async () => {
    perform('export-story', session);
    await rest();
    expect(lastOf('export_story')).toEqual({ theme: 'light', altitude: 'cto' });
    expect(session.toast.sentence).toContain('meridian story.pdf');
  });
});

describe('the altitude', () => {
  it('is one setting for the pages, for presenting and for the file', async () => {
    await session.story.rise('board');
    expect(session.story.story?.pages.map(({ chart }) => chart)).toEqual(['scorecard', 'value_curve']);
    expect(lastOf('show_page')).toMatchObject({ altitude: 'board' });
    perform('export-story', session);
    await rest();
    expect(lastOf('export_story')).toEqual({ theme: 'light', altitude: 'board' });
    await session.story.present(1);
    expect(session.story.count).toBe(2);
    await session.story.end();
    expect(session.story.altitude).toBe('board');
  });

  it('leaves the pages of the higher ones as they are made', async () => {
    await session.story.rise('executive');
    await session.story.move(1, 2);
    expect(countOf('change_story')).toBe(0);
    expect(action('add-page').when(session)).toBe(false);
    expect(session.toast.sentence).toContain('made of the plan');
    await session.story.rise('cto');
    expect(action('add-page').when(session)).toBe(true);
  });
});

describe('presenting', () => {
  it('begins with the first page or from here, from every screen, and fills the screen', async () => {
    session.story.goTo(3);
    perform('present', session);
    await rest();
    expect(session.story).toMatchObject({ isPresenting: true, page: 1 });
    expect(lastOf('set_fullscreen')).toEqual({ on: true });
    await session.story.end();
    session.story.goTo(3);
    perform('present-here', session);
    await rest();
    expect(session.story.page).toBe(3);
    await session.story.end();
    expect(session.story.isPresenting).toBe(false);
    expect(lastOf('set_fullscreen')).toEqual({ on: false });
    session.goTo('plan');
    await session.resize(1072, 748);
    perform('present', session);
    await rest();
    expect(session).toMatchObject({ screen: 'present' });
  });

  it('never changes a page by itself: what came late waits until it is asked for', async () => {
    await session.story.present(1);
    const shown = session.story.view?.chart?.svg;
    await session.reload();
    expect(session.story.hasBetter).toBe(false);
    desktop.story.drawn = 'second';
    await session.reload();
    expect(session.story.hasBetter).toBe(true);
    expect(session.story.view?.chart?.svg).toBe(shown);
    session.story.takeBetter();
    expect(session.story.hasBetter).toBe(false);
    expect(session.story.view?.chart?.svg).toContain('second');
  });

  it('fills in a page that nobody has seen whole, unless it is the one that is shown', async () => {
    desktop.story.unknown = [2, 3];
    await session.reload();
    await session.story.present(2);
    desktop.story.unknown = [2];
    await session.reload();
    expect(session.story.hasBetter).toBe(false);
    expect(session.story.views[3]?.chart?.svg).toContain('first');
    desktop.story.unknown = [];
    await session.reload();
    expect(session.story.hasBetter).toBe(true);
    expect(session.story.view?.chart?.svg).toContain('not yet known');
  });

  it('covers the page in black or white and shows it again', () => {
    session.story.cover('black');
    expect(session.story.blank).toBe('black');
    session.story.cover('black');
    expect(session.story.blank).toBeNull();
  });

  it('answers a likely question in place of the page, and goes back to it', async () => {
    await session.story.present(1);
    const question = session.story.now?.questions[0];
    if (!question) throw new Error('the page has a question');
    await session.story.ask(question);
    expect(lastOf('what_if')).toEqual({ text: 'budget -20%' });
    expect(session.story.asked?.view?.title).toBe('The answer.');
    await session.story.back();
    expect(session.story.asked).toBeNull();
    expect(session.whatIf.answer).toBeNull();
    expect(session.story.view?.title).toBe('Where we are, in one sentence.');
  });

  it('asks nothing of a plan that is not that of the roadmap', async () => {
    await begin('stale');
    const question = session.story.now?.questions[0];
    if (!question) throw new Error('the page has a question');
    await session.story.ask(question);
    expect(countOf('what_if')).toBe(0);
    expect(session.story.asked).toBeNull();
  });
});
