// The documents that were open lately: names and ids, never paths. The desktop opens one by its id, which goes through
// the same door as every other document (documents.svelte.ts).
import type { Desktop } from '../ipc/contract';
import type { RecentLine } from '../ipc/generated/RecentLine';
import type { Session } from './session.svelte';

/** The list, as it was read last. */
export class Recent {
  lines = $state.raw<RecentLine[]>([]);

  readonly #desktop: Desktop;
  readonly #session: Session;

  constructor(desktop: Desktop, session: Session) {
    this.#desktop = desktop;
    this.#session = session;
  }

  /** Reads the list anew; whether a file is still there is looked at each time. */
  async renew() {
    this.lines = await this.#desktop.call('list_recent', {}).catch(() => this.lines);
  }

  /** Takes one off the list, or all of them. The files stay. */
  async forget(recent?: string) {
    const request = recent === undefined ? {} : { recent };
    const left = await this.#session.attempt(() => this.#desktop.call('forget_recent', request));
    if (left) this.lines = left;
  }
}
