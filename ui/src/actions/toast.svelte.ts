// What was just done, said once: shown in a strip that goes away by itself, and read aloud by the live region. After an
// edit it offers to take it back. Deliberately not here: failures; those stay until they are closed (shell/AlertBar).

/** What a toast offers beside its sentence. */
export type Offer = 'undo' | 'redo';

const SHOWN_FOR_MS = 8000;

/** The one sentence that is shown, if any. */
export class Toast {
  sentence = $state('');
  offer = $state<Offer | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Says something, in place of what was said before. */
  say(sentence: string, offer: Offer | null = null) {
    this.sentence = sentence;
    this.offer = offer;
    this.release();
  }

  /** Stays for as long as somebody points at it or is in it. */
  hold() {
    clearTimeout(this.#timer);
  }

  /** Goes away after a while. */
  release() {
    this.hold();
    if (this.sentence !== '') this.#timer = setTimeout(() => this.close(), SHOWN_FOR_MS);
  }

  /** Goes away now. */
  close() {
    this.hold();
    this.sentence = '';
    this.offer = null;
  }
}
