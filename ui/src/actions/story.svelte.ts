// The story: its pages as they are drawn, which one is looked at, and presenting it. Pages are fetched ahead, so that a
// turn only shows what is there. While one presents, nothing that comes late changes a page by itself: it waits until it
// is asked for. Deliberately not here: what a page looks like (it is drawn in Rust), the second window
// (audience.svelte.ts), and keys (steering.svelte.ts).
import type { Desktop } from '../ipc/contract';
import type { AltitudeName } from '../ipc/generated/AltitudeName';
import type { ChangeStory } from '../ipc/generated/ChangeStory';
import type { ChartName } from '../ipc/generated/ChartName';
import type { LikelyQuestion } from '../ipc/generated/LikelyQuestion';
import type { PageView } from '../ipc/generated/PageView';
import type { StoryPage } from '../ipc/generated/StoryPage';
import type { StoryView } from '../ipc/generated/StoryView';
import { messages } from '../messages';
import { Audience } from './audience.svelte';
import { investmentOf, type Session } from './session.svelte';
import { Steering } from './steering.svelte';

/** What covers the page while one speaks without it. */
export type Blank = 'black' | 'white';

/** A question that is being answered in place of the page. */
export interface Asked {
  question: LikelyQuestion;
  /** The answer as a page, once there is one. */
  view: PageView | null;
}

/** The story with the pages that are drawn of it. */
interface Drawn {
  story: StoryView;
  views: Partial<Record<number, PageView>>;
}

const NOTHING: Drawn['views'] = {};

export class Story {
  story = $state.raw<StoryView | null>(null);
  views = $state.raw<Drawn['views']>(NOTHING);
  /** How much is told: one setting for this screen, for presenting and for what is exported. */
  altitude = $state<AltitudeName>('cto');
  /** The number of the page that is looked at. */
  page = $state(1);
  isPresenting = $state(false);
  blank = $state<Blank | null>(null);
  /** Whether the list of likely questions lies over the page. */
  isChoosing = $state(false);
  asked = $state.raw<Asked | null>(null);
  isAdding = $state(false);
  /** Whether newer pages are waiting to be shown. */
  hasBetter = $state(false);
  /** The window of the audience, where there is one beside this. */
  readonly audience: Audience;
  readonly steering: Steering;

  readonly #desktop: Desktop;
  readonly #session: Session;
  #turn = 0;
  #theme = '';
  #waiting: Drawn | null = null;
  #isWorking = false;

  constructor(desktop: Desktop, session: Session) {
    this.#desktop = desktop;
    this.#session = session;
    this.audience = new Audience(desktop, session);
    this.steering = new Steering(session);
  }

  get count() {
    return this.story?.pages.length ?? 0;
  }

  /** The page that is looked at, as it is listed. */
  get now(): StoryPage | null {
    return this.story?.pages[this.page - 1] ?? null;
  }

  /** Its drawing, if it is there. */
  get view(): PageView | null {
    return this.views[this.page] ?? null;
  }

  /** Asks for the story again, and for its pages, the one that is looked at first. */
  async show() {
    const turn = ++this.#turn;
    const session = this.#session;
    if (session.whatIf.answer && this.asked) return this.#showAnswer(turn);
    // the answer was dropped elsewhere, by Escape for one
    if (this.asked?.view) this.asked = null;
    const story = await session.attempt(() => this.#desktop.call('show_story', { altitude: this.altitude }));
    if (turn !== this.#turn || !story) return;
    if (this.isPresenting && this.story) return this.#prepare(turn, story);
    await this.#takeIn(turn, story);
    if (turn === this.#turn) void this.#workOut(turn);
  }

  /** Tells the plan at another altitude. */
  async rise(altitude: AltitudeName) {
    if (altitude === this.altitude) return;
    if (this.asked) await this.back();
    this.altitude = altitude;
    this.page = 1;
    await this.show();
  }

  /** Whether its pages can be changed: those of the higher altitudes are made of the plan each time. */
  get isOwn() {
    return this.altitude === 'cto';
  }

  /** Looks at another page. */
  goTo(number: number) {
    if (this.count === 0) return;
    this.page = Math.min(Math.max(number, 1), this.count);
    if (this.asked) void this.back();
  }

  /** So many pages on, or back. */
  turn(by: number) {
    this.goTo(this.page + by);
  }

  /** Presents from a page on, in two windows if that is wanted, or, where nothing is said, if there are two screens. */
  async present(from: number, inTwo: boolean | null = null) {
    const session = this.#session;
    session.panel = null;
    session.palette.close();
    session.goTo('present');
    this.blank = null;
    this.isChoosing = false;
    this.hasBetter = false;
    this.#waiting = null;
    if (!this.story) {
      const story = await session.attempt(() =>
        this.#desktop.call('show_story', { altitude: this.altitude }),
      );
      if (story) this.#put(story);
    }
    if (this.count === 0) return;
    this.page = Math.min(Math.max(from, 1), this.count);
    this.steering.digits = '';
    const press = (key: string, isRepeated: boolean) => this.steering.press(key, isRepeated);
    const isApart = inTwo !== false && (await this.audience.open(inTwo, press));
    this.isPresenting = true;
    // beside a window that is moved by hand, this one has to leave room
    if (!isApart || this.audience.isPlaced) await this.fullscreen(true);
    await this.#fill();
  }

  /** Goes on presenting in two windows, where only this page had to begin again. */
  async resume() {
    const told = await this.#session.attempt(() => this.#desktop.call('show_presenting', {}));
    const page = told?.page ?? null;
    if (page !== null) await this.present(page, true);
  }

  /** Stops presenting; the page stays the one that is looked at. */
  async end() {
    this.isPresenting = false;
    this.blank = null;
    this.isChoosing = false;
    await this.audience.close();
    await this.fullscreen(false);
    this.takeBetter();
    if (this.asked) await this.back();
    else await this.show();
  }

  /** The whole screen, a window again, or the other of the two. */
  async fullscreen(on: boolean | null) {
    await this.#session.attempt(() => this.#desktop.call('set_fullscreen', { on }));
  }

  /** Covers the page, or shows it again. */
  cover(blank: Blank) {
    this.blank = this.blank === blank ? null : blank;
  }

  /** Shows the newer pages that are waiting. */
  takeBetter() {
    this.hasBetter = false;
    const waiting = this.#waiting;
    this.#waiting = null;
    if (!waiting) return;
    this.story = waiting.story;
    this.views = waiting.views;
    this.page = Math.min(this.page, Math.max(this.count, 1));
  }

  /** Answers a question in place of the page. */
  async ask(question: LikelyQuestion) {
    const session = this.#session;
    this.isChoosing = false;
    if (session.view?.is_current === false) return session.say(messages.present.planFirst);
    this.asked = { question, view: null };
    this.audience.isAnswerShown = false;
    await session.whatIf.askText(question.text);
    if (!session.whatIf.answer && this.asked?.question === question) this.asked = null;
  }

  /** Leaves the answer and shows the page again. */
  async back() {
    this.asked = null;
    this.audience.isAnswerShown = false;
    if (this.#session.whatIf.answer || this.#session.planning) await this.#session.whatIf.drop();
  }

  /** Adds a page after the one that is looked at. */
  async add(chart: ChartName, scenario: string | null) {
    this.isAdding = false;
    const at = this.page + 1;
    await this.#change({ kind: 'add', chart, at, ...(scenario === null ? {} : { scenario }) });
  }

  async move(page: number, to: number) {
    if (to >= 1 && to <= this.count && to !== page) await this.#change({ kind: 'move', page, to });
  }

  async remove(page: number) {
    if (this.count > 1) await this.#change({ kind: 'remove', page });
    else this.#session.say(messages.present.onlyPage);
  }

  async name(page: number, text: string) {
    const known = this.story?.pages[page - 1];
    if (known && text.trim() !== (known.is_edited ? known.title : '')) {
      // the sentence itself is no title of one's own
      const own = text.trim() === known.sentence ? '' : text;
      if (own !== '' || known.is_edited) await this.#change({ kind: 'title', page, text: own });
    }
  }

  async write(page: number, text: string) {
    const known = this.story?.pages[page - 1];
    if (known && text.trim() !== known.notes) await this.#change({ kind: 'notes', page, text });
  }

  /** The usual pages again. */
  async goBack() {
    await this.#change({ kind: 'usual' });
  }

  /** Writes all pages to a file that the user chooses. */
  async exportAll() {
    const session = this.#session;
    const asked = { theme: 'light' as const, altitude: this.altitude };
    const written = await session.attempt(() => this.#desktop.call('export_story', asked));
    if (written) session.say(messages.notices.exported(written.file_name));
  }

  async #change(change: ChangeStory) {
    const session = this.#session;
    if (session.isReadOnly) return session.say(messages.notices.readOnly);
    if (!this.isOwn) return session.say(messages.present.madeOfPlan);
    await session.settle();
    const done = await session.attempt(() => this.#desktop.call('change_story', change));
    if (!done) return;
    this.page = done.page;
    await session.reload();
    session.say(done.sentence, 'undo');
  }

  /** Takes a story that may have other pages than the one before: a drawing stays with its page. */
  #put(story: StoryView) {
    const theme = this.#session.appearance.theme;
    const key = ({ chart, scenario, title, sentence }: StoryPage) =>
      JSON.stringify([chart, scenario, title, sentence]);
    const before: Partial<Record<string, PageView>> = {};
    for (const page of this.story?.pages ?? []) {
      const view = this.views[page.number];
      if (view && theme === this.#theme) before[key(page)] = view;
    }
    const views: Drawn['views'] = {};
    for (const page of story.pages) {
      const view = before[key(page)];
      if (view) views[page.number] = view;
    }
    this.#theme = theme;
    this.story = story;
    this.views = views;
    this.page = Math.min(this.page, Math.max(story.pages.length, 1));
  }

  /** Takes a story and its pages, each as soon as it is drawn. */
  async #takeIn(turn: number, story: StoryView) {
    this.#put(story);
    for (const number of this.#order()) {
      const view = await this.#drawn(number);
      if (turn !== this.#turn) return;
      if (view) this.views = { ...this.views, [number]: view };
    }
  }

  /** The numbers of the pages, those that are looked at next first. */
  #order() {
    const numbers = Array.from({ length: this.count }, (_, index) => index + 1);
    return [...numbers.slice(this.page - 1), ...numbers.slice(0, this.page - 1).reverse()];
  }

  async #drawn(page: number, what_if = false): Promise<PageView | null> {
    const { theme } = this.#session.appearance;
    return this.#session.attempt(() =>
      this.#desktop.call('show_page', { page, altitude: this.altitude, theme, what_if }),
    );
  }

  /** Fetches what is not there yet of the pages that are presented. */
  async #fill() {
    for (const number of this.#order()) {
      if (this.views[number]) continue;
      const view = await this.#drawn(number);
      if (!this.isPresenting) return;
      if (view && !this.views[number]) this.views = { ...this.views, [number]: view };
    }
  }

  /** Fetches newer pages while the ones before are presented, and says so if they are others. */
  async #prepare(turn: number, story: StoryView) {
    const views: Drawn['views'] = {};
    for (const { number } of story.pages) {
      const view = await this.#drawn(number);
      if (turn !== this.#turn) return;
      if (view) views[number] = view;
    }
    const isOther = (number: number) => {
      const shown = this.views[number];
      return shown !== undefined && shown.chart?.svg !== views[number]?.chart?.svg;
    };
    this.#waiting = { story, views };
    const others = story.pages.filter(({ number }) => isOther(number));
    // a page that was not whole yet, and is not looked at, is filled in: nobody has seen what it said
    const isFilled = ({ number }: StoryPage) =>
      number !== this.page && this.views[number]?.is_complete === false;
    const isNews = story.pages.length !== this.count || !others.every(isFilled);
    if (!this.isPresenting) return this.takeBetter();
    if (isNews) this.hasBetter = true;
    else this.takeBetter();
  }

  async #showAnswer(turn: number) {
    const view = await this.#drawn(this.page, true);
    if (turn === this.#turn && this.asked && view?.chart) this.asked = { ...this.asked, view };
  }

  /** Finds out what pages do not know yet: prices of yes, and what other budgets buy. */
  async #workOut(turn: number) {
    if (this.#isWorking) return;
    const open = this.story?.pages.filter((page) => !page.is_complete || page.chart === 'frontier') ?? [];
    this.#isWorking = true;
    for (const { number, chart } of open) {
      const view = this.views[number];
      if (chart === 'frontier' && view?.is_complete && view.chart) continue;
      const investments = (view?.chart?.marks ?? []).map((mark) => investmentOf(mark.id));
      const asking =
        chart === 'frontier'
          ? this.#desktop.call('find_frontier', { proof_seconds: null })
          : this.#desktop.call('price_left_out', {
              investments: investments.filter((id) => id !== null),
              proof_seconds: null,
              with_changes: true,
            });
      // What is missing is simply not there: no failure here is shown.
      await asking.catch(() => null);
    }
    this.#isWorking = false;
    if (open.length > 0 && turn === this.#turn && this.#session.screen === 'present') await this.#again(turn);
  }

  /** Once more, without working anything out. */
  async #again(turn: number) {
    const story = await this.#desktop.call('show_story', { altitude: this.altitude }).catch(() => null);
    if (!story || turn !== this.#turn) return;
    await (this.isPresenting ? this.#prepare(turn, story) : this.#takeIn(turn, story));
  }
}
