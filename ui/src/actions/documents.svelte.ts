// What is done with whole documents: making, opening, saving, bringing in and handing out. The desktop asks for every
// file itself, so nothing here knows a path. Deliberately not here: what is shown of a document (session.svelte.ts) and
// what it was like before (versions.svelte.ts).
import type { Desktop, ImportTable } from '../ipc/contract';
import type { CycleBegun } from '../ipc/generated/CycleBegun';
import type { DocumentView } from '../ipc/generated/DocumentView';
import type { Recovered } from '../ipc/generated/Recovered';
import { messages } from '../messages';
import { clockTime } from './clock_time';
import type { Session } from './session.svelte';

/** The verbs of the document menu. */
export class Documents {
  /** What waits for the answer to "keep this unnamed document?", if anything does. */
  leaving = $state.raw<(() => Promise<void>) | null>(null);
  /** What came of recovering a damaged document, while something of it is missing. */
  recovered = $state.raw<Recovered | null>(null);
  /** What the cycle that was just begun took over, until it was read. */
  begun = $state.raw<CycleBegun | null>(null);

  /** What was told of edits of last time. */
  #told: string | null = null;
  readonly #desktop: Desktop;
  readonly #session: Session;

  constructor(desktop: Desktop, session: Session) {
    this.#desktop = desktop;
    this.#session = session;
  }

  /** Starts an untitled document: empty, or with the sample. */
  async make(sample: boolean) {
    await this.#replace(async () => {
      await this.#desktop.call('new_document', { sample });
      return true;
    });
  }

  /** Opens a document that the user chooses. */
  async open() {
    await this.#replace(async () => (await this.#desktop.call('open_document', {})) === true);
  }

  /** Opens one of the documents that were open lately. */
  async openRecent(recent: string) {
    await this.#replace(async () => (await this.#desktop.call('open_recent', { recent })) === true);
  }

  /** Goes on to another document, after asking what becomes of one without a name. */
  async leaveFor(go: () => Promise<void>) {
    await this.#leave(go);
  }

  /** Opens as a copy what is open elsewhere and therefore cannot be changed here. */
  async openCopy() {
    await this.#replace(async () => (await this.#desktop.call('open_copy', {})) === true);
  }

  /** Takes what can be read out of a damaged document that the user chooses, into a new one. */
  async recover() {
    await this.#leave(async () => {
      await this.#session.settle();
      this.#session.alert = null;
      const recovered = await this.#session.attempt(() => this.#desktop.call('recover_document', {}));
      if (!recovered) return;
      await this.#session.adopt(recovered.sentence);
      if (recovered.lost.length > 0) this.recovered = recovered;
    });
  }

  /** Begins the next cycle as a new document without a name, and goes on there; this one stays as it is. */
  async beginCycle() {
    await this.#leave(async () => {
      await this.#session.settle();
      this.#session.alert = null;
      const begun = await this.#session.attempt(() => this.#desktop.call('begin_cycle', {}));
      if (!begun) return;
      await this.#session.adopt(begun.sentence);
      this.begun = begun;
    });
  }

  /** Opens the version that is looked at as a new document; the open one stays as it is. */
  async restoreVersion() {
    await this.#leave(async () => {
      if (!(await this.#session.versions.restore())) return;
      this.#session.panel = null;
      await this.#session.adopt(messages.notices.restored);
    });
  }

  /** The answer to the question before an unnamed document is left: save it, leave it, or stay. */
  async answerLeaving(answer: 'save' | 'leave' | 'stay') {
    const go = this.leaving;
    this.leaving = null;
    if (!go || answer === 'stay') return;
    if (answer === 'save') await this.saveAs();
    if (answer === 'leave' || this.#session.view?.document.file_name) await go();
  }

  /** Saves under a name that the user chooses. */
  async saveAs() {
    this.#session.alert = null;
    const saved = await this.#session.attempt(() => this.#desktop.call('save_document_as', {}));
    if (saved === null) return;
    await this.#session.reload();
    this.#saySaved();
  }

  /** Writes everything to the file now; asks for a name if there is none. */
  async save() {
    const file = this.#session.view?.document;
    if (!file) return;
    if (!file.file_name || file.is_read_only) return this.saveAs();
    this.#session.alert = null;
    const isSaved = await this.#session.succeeds(() => this.#desktop.call('save_document', {}));
    // Also after a failure: what hinders saving is part of the document's state.
    await this.#session.reload();
    if (isSaved) this.#saySaved();
  }

  /** Adds the investments of a table: one that the user chooses, or what can be read of the one just refused. */
  async importTable(wanted: ImportTable = {}) {
    const session = this.#session;
    await session.settle();
    session.alert = null;
    const added = await session.attempt(() => this.#desktop.call('import_table', wanted));
    if (added === null) return;
    await session.reload();
    const ignored = added.ignored_columns.join(', ');
    const done =
      ignored === '' ? added.sentence : `${added.sentence} ${messages.notices.ignoredColumns(ignored)}`;
    session.say(done, added.added > 0 ? 'undo' : null);
    await session.planIfThereIsNone(done);
  }

  /** Writes the roadmap as an exchange file that the user chooses. */
  async exportRoadmap() {
    const written = await this.#session.attempt(() => this.#desktop.call('export_roadmap', {}));
    if (written) this.#session.say(messages.notices.exported(written.file_name));
  }

  /** Follows what the desktop does by itself (a double click on a file, autosave), until told to stop. */
  follow(): () => void {
    return this.#desktop.listenToDocument(() => void this.#hear());
  }

  /** Says once, of each document, that edits of last time were restored; the status line says it until the next edit. */
  tellRecoveredEdits({ recovered_edits: sentence }: DocumentView) {
    if (sentence !== null && sentence !== this.#told) this.#session.say(sentence);
    this.#told = sentence;
  }

  async #hear() {
    const before = this.#session.view?.document;
    await this.#session.reload();
    const now = this.#session.view?.document;
    if (!now) return;
    if (before?.name === now.name && before.file_name === now.file_name) {
      if (now.trouble !== null && now.trouble !== before.trouble) this.#session.say(now.trouble);
      return;
    }
    await this.#session.settle();
    await this.#session.adopt();
  }

  #saySaved() {
    const file = this.#session.view?.document;
    if (file?.file_name) this.#session.say(messages.notices.saved(file.file_name, clockTime(file.saved)));
  }

  async #replace(change: () => Promise<boolean>) {
    await this.#leave(async () => {
      await this.#session.settle();
      this.#session.alert = null;
      if (await this.#session.attempt(change)) await this.#session.adopt();
    });
  }

  /** Work that has no name yet would be hard to find again, so it is not left without asking. */
  async #leave(go: () => Promise<void>) {
    const view = this.#session.view;
    const isUnnamedWork =
      view && !view.document.file_name && !view.document.is_sample && view.investment_count > 0;
    if (isUnnamedWork) this.leaving = go;
    else await go();
  }
}
