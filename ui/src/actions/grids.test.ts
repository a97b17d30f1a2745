import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeDesktop } from '../ipc/fake';
import type { GridView } from '../ipc/generated/GridView';
import { Appearance } from './appearance.svelte';
import { perform } from './registry';
import { Session } from './session.svelte';

let desktop: FakeDesktop;
let session: Session;

beforeEach(async () => {
  desktop = new FakeDesktop('sample');
  session = new Session(desktop, new Appearance());
  await session.resize(1072, 748);
});

/** Holds back every answer about tables until it is let go, by the number of the question. */
function holdTables() {
  const ask = desktop.call.bind(desktop);
  const held: ((rows: number) => void)[] = [];
  desktop.call = ((name: string, asked: never) => {
    const answer = ask(name as never, asked) as Promise<GridView>;
    if (name !== 'show_grid') return answer;
    return new Promise<GridView>((resolve) => {
      held.push((rows) => void answer.then((view) => resolve({ ...view, rows: view.rows.slice(0, rows) })));
    });
  }) as typeof desktop.call;
  return held;
}

describe('a table', () => {
  it('shows the newest answer, whichever comes last', async () => {
    const grid = session.grids.of('funds');
    const held = holdTables();
    grid.open();
    const newest = grid.load();
    expect(held).toHaveLength(2);
    held[1]?.(1);
    await newest;
    expect(grid.view?.rows).toHaveLength(1);
    held[0]?.(0);
    await new Promise((done) => setTimeout(done));
    expect(grid.view?.rows).toHaveLength(1);
  });

  it('lets whoever asked first wait for the newest answer', async () => {
    const grid = session.grids.of('funds');
    const held = holdTables();
    grid.open();
    const first = grid.load();
    void grid.load();
    let isDone = false;
    void first.then(() => (isDone = true));
    held[1]?.(0);
    await new Promise((done) => setTimeout(done));
    expect(isDone).toBe(false);
    held[2]?.(1);
    await first;
    expect(grid.view?.rows).toHaveLength(1);
  });
});

describe('a table and a file', () => {
  const names = () => desktop.calls.map((call) => call.name);

  it('is filled from one like from a paste, after a yes', async () => {
    const close = session.grids.of('funds').open();
    desktop.grids.file = [
      ['Fund', 'Q1 2027'],
      ['Build', '950'],
    ];
    perform('table-from-file', session);
    const grid = session.grids.of('funds');
    await vi.waitFor(() => expect(grid.pasted?.cells).toEqual(desktop.grids.file));
    expect(names()).not.toContain('edit_grid');
    await grid.confirmPaste();
    expect(names().filter((name) => name === 'paste_grid')).toHaveLength(2);
    close();
  });

  it('says so when no header is understood, and nothing when choosing is broken off', async () => {
    const close = session.grids.of('funds').open();
    const grid = session.grids.of('funds');
    await grid.fromFile();
    expect(session.toast.sentence).toBe('');
    desktop.grids.file = [['950'], ['960']];
    await grid.fromFile();
    expect(grid.pasted).toBeNull();
    expect(session.toast.sentence).toContain('names no column');
    close();
  });

  it('is written, and the one in hand is meant', async () => {
    const closes = [session.grids.of('funds').open(), session.grids.of('pools').open()];
    session.grids.take('pools');
    perform('table-to-file', session);
    await vi.waitFor(() => expect(session.toast.sentence).toContain('pools.xlsx'));
    for (const close of closes) close();
    expect(session.grids.current).toBeNull();
  });
});
