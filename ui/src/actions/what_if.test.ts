import { beforeEach, describe, expect, it } from 'vitest';
import { FakeDesktop } from '../ipc/fake';
import { Appearance } from './appearance.svelte';
import { perform } from './registry';
import { markOf, Session } from './session.svelte';

let desktop: FakeDesktop;
let session: Session;
const asked = () => desktop.calls.map((call) => call.name);

async function begin(kind = 'sample') {
  desktop = new FakeDesktop(kind);
  session = new Session(desktop, new Appearance());
  await session.resize(1072, 748);
}

async function answer() {
  await session.whatIf.open();
  await session.whatIf.type('budget -20%');
  await session.whatIf.ask();
}

beforeEach(() => begin());

describe('a what-if', () => {
  it('says what was understood while it is typed, and asks nothing else', async () => {
    await session.whatIf.open();
    await session.whatIf.type('budget -20%');
    expect(session.whatIf.read?.sentence).toBe('All funds 20 % lower in every quarter.');
    expect(asked()).not.toContain('what_if');
  });

  it('offers the nearest names and puts one in place of what was wrong', async () => {
    await session.whatIf.open();
    await session.whatIf.type('budgt -20%');
    expect(session.whatIf.read?.problem?.nearest).toContain('budget');
    await session.whatIf.correct('budget');
    expect(session.whatIf.text).toBe('budget -20%');
    expect(session.whatIf.read?.problem).toBeNull();
  });

  it('is not answered while it is not understood', async () => {
    await session.whatIf.open();
    await session.whatIf.type('budgt -20%');
    await session.whatIf.ask();
    expect(session.whatIf.isOpen).toBe(true);
    expect(asked()).not.toContain('what_if');
  });

  it('asks what the box held when Enter was pressed, however late that is understood', async () => {
    await session.whatIf.open();
    const understood = session.whatIf.type('budget -20%');
    const answered = session.whatIf.ask();
    // the next key came before the answer did
    void session.whatIf.type('budget -20%1');
    await Promise.all([understood, answered]);
    expect(session.whatIf.isOpen).toBe(false);
    expect(session.whatIf.answer?.text).toBe('budget -20%');
  });

  it('is drawn in place of the plan, which stays what it is', async () => {
    const before = session.picture?.svg;
    await answer();
    expect(session.whatIf.isOpen).toBe(false);
    expect(session.view?.is_what_if).toBe(true);
    expect(session.whatIf.answer?.is_final).toBe(true);
    expect(session.picture?.svg).not.toBe(before);
    expect(session.whatIf.before.length).toBeGreaterThan(10);
    await session.whatIf.drop();
    expect(session.view?.is_what_if).toBe(false);
    expect(session.picture?.svg).toBe(before);
    expect(asked()).not.toContain('adopt_what_if');
  });

  it('can be asked to change less, which is what is adopted', async () => {
    await answer();
    expect(session.whatIf.canBeCloser).toBe(true);
    perform('closer', session);
    await expect.poll(() => session.whatIf.answer?.closer).toContain('instead of 3');
    expect(session.whatIf.answer?.moved).toEqual([]);
    expect(session.whatIf.canBeCloser).toBe(false);
    const last = desktop.calls.filter((call) => call.name === 'what_if').at(-1);
    expect(last?.payload).toEqual({ text: 'budget -20%', closer: true });
  });

  it('shows the first answer while a better one is looked for, and keeps it when stopped', async () => {
    await begin('slow');
    const asking = answer();
    await expect.poll(() => session.whatIf.answer?.is_final).toBe(false);
    await expect.poll(() => session.view?.is_what_if).toBe(true);
    expect(session.planning).not.toBeNull();
    await session.stop();
    await asking;
    expect(session.whatIf.answer?.is_final).toBe(true);
    expect(session.planning).toBeNull();
  });

  it('is adopted as one step that can be undone', async () => {
    await answer();
    perform('adopt-what-if', session);
    await expect.poll(() => session.view?.document.undo).toContain('Adopt what-if');
    expect(session.whatIf.answer).toBeNull();
    await expect.poll(() => session.toast.sentence).toContain('Adopted');
    expect(session.toast.offer).toBe('undo');
  });

  it('is gone when the document has changed', async () => {
    await answer();
    await session.exclude('modular-core');
    expect(session.view?.is_what_if).toBe(false);
    expect(session.whatIf.answer).toBeNull();
  });

  it('is written to a file as the difference it makes', async () => {
    await answer();
    perform('export-chart', session);
    session.exporting.begin();
    expect(session.exporting.isMissing('roadmap')).toBe(true);
    expect(session.exporting.wanted).toMatchObject({ chart: 'difference', what_if: 'budget -20%' });
    expect(await session.exporting.write()).toBe(true);
  });

  it('is not in the document, so nothing is decided on while it is shown', async () => {
    await answer();
    await session.select(markOf('modular-core'));
    for (const id of ['pin', 'exclude']) perform(id, session);
    expect(session.isPinChooserOpen).toBe(false);
    expect(session.panel).toBeNull();
    expect(asked()).not.toContain('exclude');
    expect(session.toast.sentence).toContain('Adopt or drop it first');
  });

  it('gives one of its changes to the plan and asks again what the others come to', async () => {
    await answer();
    const line = session.whatIf.answer?.moved[0];
    expect(line).toBeDefined();
    if (!line) return;
    await session.whatIf.accept(line);
    expect(desktop.calls).toContainEqual({
      name: 'pin',
      payload: { investment: line.investment, start: line.now },
    });
    expect(session.toast.sentence).toContain(`Accepted: ${line.name}`);
    expect(session.whatIf.answer?.text).toBe('budget -20%');
    expect(session.view?.document.undo).not.toBeNull();
  });

  it('leaves the plan as it was when nothing fits', async () => {
    await session.whatIf.open();
    await session.whatIf.type('nothing fits');
    await session.whatIf.ask();
    expect(session.alert?.code).toBe('nothing_fits');
    expect(session.whatIf.answer).toBeNull();
    expect(session.view?.is_what_if).toBe(false);
  });

  it('waits for a plan of the roadmap as it is', async () => {
    await begin('stale');
    perform('what-if', session);
    expect(session.whatIf.isOpen).toBe(false);
    expect(session.toast.sentence).toContain('Plan the roadmap');
  });

  it('is dropped by Escape after everything else is closed', async () => {
    await answer();
    await session.whatIf.open();
    perform('escape', session);
    expect(session.whatIf.isOpen).toBe(false);
    expect(session.whatIf.answer).not.toBeNull();
    perform('escape', session);
    await expect.poll(() => session.whatIf.answer).toBeNull();
  });
});
