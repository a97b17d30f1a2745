// What the document was like before: the list of restore points and backups, what is different since one of them, and
// the two things to do about it. Every failure is kept here as a sentence, because the dialog that shows this lies over
// the window's own place for failures. Nothing here ever changes the open document.
import { asFailure, type Desktop } from '../ipc/contract';
import type { Failure } from '../ipc/generated/Failure';
import type { VersionDifference } from '../ipc/generated/VersionDifference';
import type { VersionLine } from '../ipc/generated/VersionLine';
import { messages } from '../messages';

/** The version history of the open document. */
export class Versions {
  /** Newest first; nothing until the desktop has answered. */
  lines = $state.raw<VersionLine[] | null>(null);
  chosen = $state<string | null>(null);
  /** From the chosen version to now. */
  difference = $state.raw<VersionDifference | null>(null);
  trouble = $state.raw<Failure | null>(null);
  /** What was just done here, for the live region of the dialog. */
  said = $state('');
  isBusy = $state(false);

  readonly points = $derived(this.lines?.filter((line) => line.name !== null) ?? []);
  readonly backups = $derived(this.lines?.filter((line) => line.name === null) ?? []);
  readonly chosenLine = $derived(this.lines?.find((line) => line.id === this.chosen) ?? null);

  readonly #desktop: Desktop;
  #turn = 0;

  constructor(desktop: Desktop) {
    this.#desktop = desktop;
  }

  /** Reads the list anew and looks at the first of it. */
  async open() {
    this.lines = null;
    this.said = '';
    this.trouble = null;
    await this.#list();
    await this.choose(this.points[0]?.id ?? this.backups[0]?.id ?? null);
  }

  /** Looks at a version: what is different since then. */
  async choose(version: string | null) {
    const turn = ++this.#turn;
    this.chosen = version;
    this.difference = null;
    if (version === null) return;
    try {
      const difference = await this.#desktop.call('compare_version', { version });
      if (turn !== this.#turn) return;
      this.difference = difference;
      this.trouble = null;
    } catch (thrown) {
      if (turn === this.#turn) this.trouble = asFailure(thrown);
    }
  }

  /** Keeps the document as it is now under a name. Says whether it was kept. */
  async keep(name: string): Promise<boolean> {
    const trimmed = name.trim();
    if (trimmed === '') {
      this.trouble = { code: 'usage', ...messages.versions.nameMissing };
      return false;
    }
    return this.#busily(async () => {
      const line = await this.#desktop.call('make_restore_point', { name: trimmed });
      this.trouble = null;
      await this.#list();
      await this.choose(line.id);
      this.said = messages.versions.kept(trimmed);
    });
  }

  /** Opens the chosen version as a new document without a name. Says whether it was opened. */
  async restore(): Promise<boolean> {
    const version = this.chosen;
    if (version === null) return false;
    return this.#busily(async () => {
      await this.#desktop.call('restore_version', { version });
    });
  }

  async #list() {
    try {
      this.lines = await this.#desktop.call('list_versions', {});
    } catch (thrown) {
      this.trouble = asFailure(thrown);
      this.lines ??= [];
    }
  }

  async #busily(deed: () => Promise<void>): Promise<boolean> {
    if (this.isBusy) return false;
    this.isBusy = true;
    try {
      await deed();
      return true;
    } catch (thrown) {
      this.trouble = asFailure(thrown);
      return false;
    } finally {
      this.isBusy = false;
    }
  }
}
