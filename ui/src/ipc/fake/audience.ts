// The window of the audience of the fake: it keeps what it is shown, and says what a test lets it say.
import type { AudienceCalls, AudienceSaid, AudienceShown, PreparedPage } from '../audience';

/** A window of the audience without a window. */
export class FakeAudience {
  /** How many screens there are. */
  screens = 1;
  isOpen = false;
  pages: PreparedPage[] = [];
  shown: AudienceShown | null = null;
  /** The page that is presented, as a page that begins again is told. */
  page: number | null = null;
  #openings = 0;
  #listeners = new Set<(said: AudienceSaid) => void>();

  open(wanted: boolean | null): AudienceCalls['open_audience']['response'] {
    const isPlaced = this.screens > 1;
    if (!this.isOpen && !(wanted ?? isPlaced))
      return { opening: null, is_placed: false, screens: this.screens, last_drawing: 0 };
    if (!this.isOpen) this.#openings += 1;
    this.isOpen = true;
    const last_drawing = Math.max(0, ...this.pages.map(({ drawing }) => drawing));
    return { opening: this.#openings, is_placed: isPlaced, screens: this.screens, last_drawing };
  }

  /** Behaves as if the window was closed, by whomever. */
  close() {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.pages = [];
    this.shown = null;
    this.page = null;
    this.say({ kind: 'closed', opening: this.#openings });
  }

  prepare({ keep, pages }: AudienceCalls['prepare_audience']['request']) {
    this.pages = [...this.pages, ...pages].filter(({ drawing }) => keep.includes(drawing));
  }

  show({ shown, page }: AudienceCalls['show_audience']['request']) {
    this.shown = shown;
    this.page = page;
  }

  /** The title of what is seen. */
  get title() {
    return this.pages.find(({ drawing }) => drawing === this.shown?.drawing)?.title ?? null;
  }

  listen(tell: (said: AudienceSaid) => void): () => void {
    this.#listeners.add(tell);
    return () => void this.#listeners.delete(tell);
  }

  say(said: AudienceSaid) {
    for (const tell of this.#listeners) tell(said);
  }

  /** Behaves as if a key was pressed in the window. */
  press(key: string) {
    this.say({ kind: 'key', key, is_repeated: false });
  }
}
