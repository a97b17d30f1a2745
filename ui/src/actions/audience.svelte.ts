// The window of the audience, as the one who presents sees it: whether it is there, what is seen in it now, and what was
// pressed in it. Pages are handed over before they are shown, so that a turn says a number and nothing more. What is
// seen is kept by the desktop (src-tauri/desktop/stage.rs). Deliberately not here: what a key means (stage_keys.ts).
import { untrack } from 'svelte';
import type { AudienceSaid, PreparedPage } from '../ipc/audience';
import type { Desktop } from '../ipc/contract';
import type { PageView } from '../ipc/generated/PageView';
import { messages } from '../messages';
import { PresentingClock } from './presenting_clock.svelte';
import type { Session } from './session.svelte';
import type { Blank } from './story.svelte';

/** What the audience sees. */
export interface Seen {
  view: PageView | null;
  blank: Blank | null;
  /** The number of the page in the story. */
  page: number;
}

const [LEAST_NOTES, MOST_NOTES, STEP_NOTES] = [14, 40, 2];

export class Audience {
  isOpen = $state(false);
  /** Whether it has a screen of its own. */
  isPlaced = $state(false);
  /** How many screens there are. */
  screens = $state(1);
  /** Whether the audience is shown the answer; otherwise only the one who presents sees it. */
  isAnswerShown = $state(false);
  /** What could not be done, for the one who presents. */
  said = $state('');
  /** How large notes are written, in px. */
  notesSize = $state(18);
  readonly clock = new PresentingClock();

  readonly #desktop: Desktop;
  readonly #session: Session;
  #opening: number | null = null;
  /** What was handed over and is still needed. */
  #handedOver: { view: PageView; drawing: number }[] = [];
  #lastDrawing = 0;
  /** What is told is told in its order. */
  #telling: Promise<unknown> = Promise.resolve();
  #stopFollowing: (() => void)[] = [];

  constructor(desktop: Desktop, session: Session) {
    this.#desktop = desktop;
    this.#session = session;
  }

  /** What the audience sees at this moment. */
  get seen(): Seen {
    const { asked, view, blank, page } = this.#session.story;
    return { view: (this.isAnswerShown ? asked?.view : null) ?? view, blank, page };
  }

  /** Whether an answer is there, or on its way, that only the one who presents sees. */
  get isAnswerPrivate() {
    return this.#session.story.asked !== null && !this.isAnswerShown;
  }

  /**
   * Opens the window if it is wanted, or, where nothing is said, if there is a screen for it; says whether it is open.
   * What was pressed in it is handed on.
   */
  async open(wanted: boolean | null, onKey: (key: string, isRepeated: boolean) => unknown): Promise<boolean> {
    const told = await this.#session.attempt(() => this.#desktop.call('open_audience', { wanted }));
    if (!told || told.opening === null) return false;
    this.#forget();
    this.#opening = told.opening;
    this.#lastDrawing = told.last_drawing;
    this.isPlaced = told.is_placed;
    this.screens = told.screens;
    this.said = '';
    this.isAnswerShown = false;
    this.isOpen = true;
    this.clock.begin();
    const hear = (said: AudienceSaid) => {
      if (said.kind === 'key') onKey(said.key, said.is_repeated);
      else if (said.opening === this.#opening) void this.#session.story.end();
    };
    this.#stopFollowing = [this.#desktop.listenToAudience(hear), this.#follow()];
    return true;
  }

  /** Closes the window, if it is still there. */
  async close() {
    if (!this.isOpen) return;
    this.#forget();
    await this.#telling;
    await this.#session.attempt(() => this.#desktop.call('close_audience', {}));
  }

  /** Shows the answer to the audience, or the page again. */
  share() {
    if (this.#session.story.asked?.view) this.isAnswerShown = !this.isAnswerShown;
  }

  /** The whole screen for the audience, or a window that can be moved by hand. */
  async fill() {
    await this.#session.attempt(() => this.#desktop.call('fill_audience', { on: null }));
  }

  /** Presenter and audience change screens. */
  async swap() {
    const told = await this.#session.attempt(() => this.#desktop.call('swap_screens', {}));
    if (!told) return;
    this.screens = told.screens;
    this.isPlaced ||= told.screens > 1;
    this.said = told.screens > 1 ? '' : messages.presenter.oneScreen;
  }

  /** Writes notes larger or smaller. */
  sizeNotes(by: 1 | -1) {
    this.notesSize = Math.min(Math.max(this.notesSize + by * STEP_NOTES, LEAST_NOTES), MOST_NOTES);
  }

  /** Whether notes can be written larger, or smaller. */
  canSize(by: 1 | -1) {
    return by > 0 ? this.notesSize < MOST_NOTES : this.notesSize > LEAST_NOTES;
  }

  #forget() {
    for (const stop of this.#stopFollowing) stop();
    this.#stopFollowing = [];
    this.#handedOver = [];
    this.#opening = null;
    this.isOpen = false;
    this.clock.stop();
  }

  /** Tells the window whatever changes of what is seen, until the returned function is called. */
  #follow(): () => void {
    return $effect.root(() => {
      $effect(() => {
        const { story } = this.#session;
        const views = Object.values(story.views).filter((view) => view !== undefined);
        const { seen } = this;
        untrack(() => this.#tell(views, seen));
      });
    });
  }

  #tell(views: PageView[], { view, blank, page }: Seen) {
    // an answer is handed over only to be shown
    const needed = view && !views.includes(view) ? [...views, view] : views;
    const fresh = needed
      .filter((one) => this.#handedOver.every((other) => other.view !== one))
      .map((one) => ({ view: one, drawing: ++this.#lastDrawing }));
    // what is seen now stays there until another is shown: what is not needed any more goes the next time
    const all = [...this.#handedOver, ...fresh];
    const keep = all.map((one) => one.drawing);
    this.#handedOver = all.filter((one) => needed.includes(one.view));
    // what was shown before this page had to begin again is better than nothing
    if (all.length === 0) return;
    const pages = fresh.map((one): PreparedPage => {
      return { drawing: one.drawing, title: one.view.title, svg: one.view.chart?.svg ?? null };
    });
    const drawing = this.#handedOver.find((one) => one.view === view)?.drawing ?? null;
    const shown = { drawing, blank, is_dark: this.#session.appearance.theme === 'dark' };
    this.#telling = this.#telling.then(() =>
      this.#session.attempt(async () => {
        if (pages.length > 0) await this.#desktop.call('prepare_audience', { keep, pages });
        await this.#desktop.call('show_audience', { shown, page });
      }),
    );
  }
}
