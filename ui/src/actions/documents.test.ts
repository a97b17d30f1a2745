import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeDesktop } from '../ipc/fake';
import { Appearance } from './appearance.svelte';
import { perform } from './registry';
import { markOf, Session } from './session.svelte';

let desktop: FakeDesktop;
let session: Session;
const asked = () => desktop.calls.map((call) => call.name);
const count = (name: string) => asked().filter((one) => one === name).length;

async function begin(kind = 'sample') {
  desktop = new FakeDesktop(kind);
  session = new Session(desktop, new Appearance());
  await session.resize(1072, 748);
}

beforeEach(() => begin());

describe('undo', () => {
  it('takes back a pin with the plan it caused, names it, and does it again', async () => {
    const startOf = () =>
      session.picture?.marks.find((mark) => mark.id === markOf('event-backbone'))?.area.x ?? 0;
    const before = startOf();
    await session.select(markOf('event-backbone'));
    await session.pin('event-backbone', 5);
    const after = startOf();
    expect(after).toBeGreaterThan(before);
    expect(session.view?.document.undo).toBe('Pin “Event backbone” to Q2 2028');
    await session.undo();
    expect(startOf()).toBe(before);
    expect(session.view?.decisions).toEqual([]);
    expect(session.toast).toMatchObject({
      sentence: 'Undone: Pin “Event backbone” to Q2 2028.',
      offer: 'redo',
    });
    await session.redo();
    expect(startOf()).toBe(after);
    expect(session.facts?.decision?.text).toBe('Pinned to Q2 2028');
    expect(session.toast.offer).toBe('undo');
  });

  it('forgets a selection that an undo has taken away, without calling it a failure', async () => {
    await begin('empty');
    await session.documents.importTable();
    await session.select(markOf('coaching'));
    expect(session.facts?.name).toBe('Coaching');
    for (let steps = 0; steps < 3 && session.view?.document.undo; steps += 1) await session.undo();
    expect(session.view?.investment_count).toBe(0);
    expect([session.selected, session.alert]).toEqual([null, null]);
  });

  it('is not asked for when there is nothing, and says so', () => {
    perform('undo', session);
    expect(asked()).not.toContain('undo');
    expect(session.toast.sentence).toBe('There is nothing to undo.');
    perform('redo', session);
    expect(session.toast.sentence).toBe('There is nothing to redo.');
  });

  it('ends a running search first', async () => {
    await session.exclude('flow-metrics');
    desktop.planningMs = 60_000;
    const running = session.plan();
    await vi.waitFor(() => expect(session.planning).not.toBeNull());
    await session.undo();
    await running;
    expect(asked().indexOf('stop_planning')).toBeLessThan(asked().indexOf('undo'));
  });
});

describe('edits of last time that the file did not hold', () => {
  it('are told of once, and stand in the document until the next edit', async () => {
    await begin('recovered');
    expect(session.toast.sentence).toContain('Unsaved edits of meridian.cairn from last time are restored');
    expect(session.view?.document.recovered_edits).toContain('are restored');
    session.toast.close();
    await session.reload();
    expect(session.toast.sentence).toBe('');
    await session.exclude('flow-metrics');
    expect(session.view?.document.recovered_edits).toBeNull();
  });
});

describe('saving', () => {
  it('writes the file now and says when', async () => {
    await session.exclude('flow-metrics');
    expect(session.view?.document.is_saved).toBe(false);
    await session.documents.save();
    expect(session.view?.document.is_saved).toBe(true);
    expect(session.toast.sentence).toBe('Saved to meridian.cairn 14:02.');
    expect(asked()).not.toContain('save_document_as');
  });

  it('that fails is shown as a failure and stays in the state of the document', async () => {
    await begin('trouble');
    await session.documents.save();
    expect(session.alert?.code).toBe('disk_full');
    expect(session.view?.document.trouble).toContain('disk is full');
    await session.documents.saveAs();
    expect([session.view?.document.trouble, session.alert]).toEqual([null, null]);
  });

  it('of a document that is open for reading asks for another name', async () => {
    await begin('reading');
    await session.documents.save();
    expect(asked()).toContain('save_document_as');
    expect(asked()).not.toContain('save_document');
  });

  it('by the desktop itself changes what is said of the file and nothing else', async () => {
    const stop = session.documents.follow();
    await session.select(markOf('coaching'));
    await session.exclude('flow-metrics');
    const { sentence } = session.toast;
    const planned = count('make_plan');
    desktop.autosave();
    await vi.waitFor(() => expect(session.view?.document.is_saved).toBe(true));
    expect(session.selected).toBe(markOf('coaching'));
    expect(session.toast.sentence).toBe(sentence);
    desktop.autosave(true);
    await vi.waitFor(() => expect(session.toast.sentence).toContain('could not be written'));
    expect(count('make_plan')).toBe(planned);
    stop();
  });
});

describe('a document that is open for reading', () => {
  beforeEach(() => begin('reading'));

  it('is not edited and not planned, and says why', async () => {
    await session.exclude('flow-metrics');
    await session.plan();
    perform('import-table', session);
    expect(asked().filter((name) => ['exclude', 'make_plan', 'import_table'].includes(name))).toEqual([]);
    expect(session.toast.sentence).toContain('open for reading');
  });

  it('becomes one to work on as a copy', async () => {
    await session.documents.openCopy();
    expect(session.view?.document).toMatchObject({ is_read_only: false, file_name: null });
    await session.exclude('flow-metrics');
    expect(session.view?.decisions).toHaveLength(1);
  });
});

describe('recovering', () => {
  it('says what was done, and shows what is missing only if anything is', async () => {
    await session.documents.recover();
    expect(session.toast.sentence).toContain('Everything could be read');
    expect(session.documents.recovered).toBeNull();
    desktop.lost = ['2 needs'];
    await session.documents.recover();
    expect(session.documents.recovered?.lost).toEqual(['2 needs']);
    expect(session.view?.document.file_name).toBeNull();
  });
});

describe('importing a table', () => {
  it('with a row that cannot be read imports nothing, then the others of the same file', async () => {
    await begin('empty');
    desktop.hasUnreadableRow = true;
    await session.documents.importTable();
    expect(session.alert?.code).toBe('unreadable_rows');
    expect(session.view?.investment_count).toBe(0);
    await session.documents.importTable({ skip_unreadable: true, again: true });
    expect(session.alert).toBeNull();
    expect(session.view?.investment_count).toBeGreaterThan(0);
    expect(session.toast).toMatchObject({
      sentence: expect.stringContaining('one row was left out'),
      offer: 'undo',
    });
  });
});

describe('the version history', () => {
  it('lists what was kept, named first, and looks at the first', async () => {
    await session.showVersions();
    const { versions } = session;
    expect(versions.points.map((line) => line.name)).toEqual(['Before the offsite']);
    expect(versions.backups.map((line) => line.reason)).toEqual(['every 30 minutes', 'before import']);
    expect(versions.chosenLine?.name).toBe('Before the offsite');
    expect(versions.difference?.lines).toContainEqual(
      expect.objectContaining({ kind: 'added', name: 'Guilds and communities' }),
    );
  });

  it('keeps the document under a name and looks at that', async () => {
    await session.showVersions();
    expect(await session.versions.keep('  ')).toBe(false);
    expect(session.versions.trouble?.message).toBe('A restore point needs a name.');
    expect(await session.versions.keep(' After the offsite ')).toBe(true);
    expect(session.versions.chosenLine?.name).toBe('After the offsite');
    expect(session.versions.difference?.lines).toEqual([]);
    expect([session.versions.trouble, session.versions.said]).toEqual([
      null,
      'Restore point “After the offsite” was made.',
    ]);
  });

  it('restores into a new document and asks before unnamed work is left', async () => {
    await session.showVersions();
    await session.documents.restoreVersion();
    expect(session.view).toMatchObject({ document: { file_name: null }, investment_count: 17 });
    expect(session.panel).toBeNull();
  });

  it('tells of a failure in its own place and stays open', async () => {
    desktop.refusals.list_versions = { code: 'io', message: 'The backups cannot be read.', hint: '' };
    await session.showVersions();
    expect(session.versions).toMatchObject({ lines: [], trouble: { code: 'io' } });
    await session.showVersions();
    desktop.refusals.restore_version = { code: 'io', message: 'It cannot be read.', hint: '' };
    await session.documents.restoreVersion();
    expect(session.versions.trouble?.message).toBe('It cannot be read.');
    expect([session.panel, session.alert]).toEqual(['versions', null]);
  });
});
