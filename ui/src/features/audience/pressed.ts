// What is pressed in the window of the audience, passed on in its order and each once, also where the page begins again in
// the middle of it: what the desktop has not answered yet is put aside, and the next page passes it on under the same id,
// by which the desktop knows what it has heard already. Deliberately not here: what is pressed while there is no page
// (src-tauri/desktop/early_keys.js), and what a key means (the page of the one who presents).
import type { AudienceDoor, AudienceGesture } from '../../ipc/audience';

/** Where what was not answered yet lies while there is no page. */
const KEY = 'cairn-pressed';

interface Pressing {
  id: string;
  gesture: AudienceGesture;
}

declare global {
  interface Window {
    /** Gives what was pressed before the page could hear, and stops keeping it. */
    takeEarlyKeys?: () => AudienceGesture[];
  }
}

export class Pressed {
  readonly #door: AudienceDoor;
  readonly #storage: Storage;
  /** Ids of one page are never those of another. */
  readonly #page = performance.timeOrigin;
  #count = 0;
  #isLeaving = false;
  #waiting: Pressing[] = [];

  constructor(door: AudienceDoor, storage: Storage = window.sessionStorage) {
    this.#door = door;
    this.#storage = storage;
  }

  /** Passes on what the page before was not answered, then what was pressed before this one could hear. */
  begin(): void {
    this.#waiting = this.#putAside();
    for (const pressing of [...this.#waiting]) void this.#send(pressing);
    for (const gesture of window.takeEarlyKeys?.() ?? []) this.press(gesture);
  }

  /** Passes on a gesture. */
  press(gesture: AudienceGesture): void {
    const pressing = { id: `${this.#page}-${++this.#count}`, gesture };
    this.#keep([...this.#waiting, pressing]);
    void this.#send(pressing);
  }

  /** From now on the page is on its way out: what fails does so for that reason, and is the next one's. */
  leave(): void {
    this.#isLeaving = true;
  }

  async #send({ id, gesture }: Pressing) {
    const isDone = await this.#door.press(gesture, id).then(
      () => true,
      () => !this.#isLeaving,
    );
    if (isDone) this.#keep(this.#waiting.filter((one) => one.id !== id));
  }

  #keep(waiting: Pressing[]) {
    this.#waiting = waiting;
    if (waiting.length === 0) this.#storage.removeItem(KEY);
    else this.#storage.setItem(KEY, JSON.stringify(waiting));
  }

  /** What was put aside by a page of this very window. */
  #putAside(): Pressing[] {
    try {
      const kept: unknown = JSON.parse(this.#storage.getItem(KEY) ?? '[]');
      return Array.isArray(kept) ? (kept as Pressing[]) : [];
    } catch {
      return [];
    }
  }
}
