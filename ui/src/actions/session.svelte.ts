// The state of the window: what is shown, what is selected, whether planning runs. It mirrors the open document and
// holds none of it: after every change it asks the desktop again. Views read it and call its verbs; keys, menus and
// buttons reach those verbs through registry.ts. Deliberately not here: anything about pixels (components/chart).
import { asFailure, type Desktop, type ExportChart } from '../ipc/contract';
import type { About } from '../ipc/generated/About';
import type { ChartName } from '../ipc/generated/ChartName';
import type { ChartPicture } from '../ipc/generated/ChartPicture';
import type { Failure } from '../ipc/generated/Failure';
import type { InvestmentFacts } from '../ipc/generated/InvestmentFacts';
import type { PlanScreen } from '../ipc/generated/PlanScreen';
import { messages } from '../messages';
import type { Appearance } from './appearance.svelte';
import { clockTime } from './clock_time';
import { difference, replannedSentence } from './difference';

/** The screens there are. */
export type ScreenName = 'plan' | 'outcomes';
/** The lists that open from the line under the chart. */
export type TrayName = 'left_out' | 'decisions' | 'problems';
/** What lies over the window, if anything. */
export type PanelName = 'export' | 'keys' | 'about';

/** Planning while it runs. */
export interface Planning {
  /** Said from the start (nothing), after 200 ms (a word), after 1 s (the sentence). */
  phase: 'quiet' | 'word' | 'sentence';
  sentence: string;
  isStopping: boolean;
}

const WORD_AFTER_MS = 200;
const SENTENCE_AFTER_MS = 1000;
const NOTICE_FOR_MS = 8000;

// What the desktop draws at all; a smaller window scrolls.
const LEAST_WIDTH = 320;
const LEAST_HEIGHT = 240;
const MOST = 8000;
const clamp = (length: number, least: number) => Math.min(Math.max(length, least), MOST);

/** The id of the mark that stands for an investment. */
export const markOf = (investment: string) => `investment:${investment}`;
/** The id of the investment a mark stands for, if it stands for one. */
export const investmentOf = (mark: string | null) =>
  mark?.startsWith('investment:') ? mark.slice('investment:'.length) : null;

/** Everything the window shows. */
export class Session {
  screen = $state<ScreenName>('plan');
  view = $state.raw<PlanScreen | null>(null);
  pictures = $state.raw<Partial<Record<ChartName, ChartPicture>>>({});
  /** Whether the first answer, of whatever kind, has come. */
  isReady = $state(false);
  selected = $state<string | null>(null);
  facts = $state.raw<InvestmentFacts | null>(null);
  planning = $state.raw<Planning | null>(null);
  alert = $state.raw<Failure | null>(null);
  notice = $state('');
  tray = $state<TrayName | null>(null);
  panel = $state<PanelName | null>(null);
  about = $state.raw<About | null>(null);
  isTableShown = $state(false);
  isPinChooserOpen = $state(false);
  /** What waits for the answer to "keep this unnamed document?", if anything does. */
  leaving = $state.raw<(() => Promise<void>) | null>(null);

  readonly chart: ChartName = $derived(this.screen === 'plan' ? 'roadmap' : 'flow');
  readonly picture = $derived(this.pictures[this.chart] ?? null);
  readonly selectedInvestment = $derived(investmentOf(this.selected));
  readonly isBlocked = $derived(this.view?.problems.some((problem) => problem.blocks) ?? false);
  readonly canPlan = $derived(this.view !== null && this.view.investment_count > 0 && !this.isBlocked);

  readonly appearance: Appearance;
  readonly #desktop: Desktop;
  #area: { width: number; height: number } | null = null;
  #hasStarted = false;
  #showTurn = 0;
  #factsTurn = 0;
  #running: Promise<void> | null = null;
  #noticeTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(desktop: Desktop, appearance: Appearance) {
    this.#desktop = desktop;
    this.appearance = appearance;
  }

  /** The place for the chart was measured; it is drawn anew for that size. */
  async resize(width: number, height: number) {
    const isFirst = !this.#hasStarted;
    this.#hasStarted = true;
    this.#area = { width: clamp(width, LEAST_WIDTH), height: clamp(height, LEAST_HEIGHT) };
    await this.reload();
    if (isFirst) await this.planIfThereIsNone();
  }

  /** Asks for the screen again, in the size and theme of now. */
  async reload() {
    if (!this.#area) return;
    const turn = ++this.#showTurn;
    const chart = this.chart;
    try {
      const request = { theme: this.appearance.theme, chart, ...this.#area };
      const view = await this.#desktop.call('show_plan', request);
      if (turn !== this.#showTurn) return;
      this.view = view;
      this.pictures = view.chart ? { [chart]: view.chart } : {};
      await this.#refreshFacts();
    } catch (thrown) {
      if (turn === this.#showTurn) this.alert = asFailure(thrown);
    } finally {
      this.isReady = true;
    }
  }

  /** Goes to a screen. */
  goTo(screen: ScreenName) {
    if (screen === this.screen) return;
    this.screen = screen;
    this.isTableShown = false;
    this.tray = null;
    this.isPinChooserOpen = false;
    this.selected = this.selectedInvestment ? this.selected : null;
    // The other screen leaves another room for its chart: it is drawn when that has been measured.
    this.#area = null;
    this.#showTurn += 1;
  }

  /** Selects a mark, or nothing. */
  async select(mark: string | null) {
    if (mark === this.selected) return;
    this.selected = mark;
    this.facts = null;
    this.isPinChooserOpen = false;
    await this.#refreshFacts();
  }

  /** Plans, says how far it has come, and shows what came out. */
  async plan() {
    await this.#settle();
    if (!this.canPlan) return;
    this.#running = this.#runPlanning();
    await this.#running;
  }

  /** Stops planning; the best plan found so far is kept. */
  async stop() {
    if (!this.planning || this.planning.isStopping) return;
    this.planning = { ...this.planning, isStopping: true };
    await this.#attempt(() => this.#desktop.call('stop_planning', {}));
  }

  /** Pins an investment to a period and plans again. */
  async pin(investment: string, start: number) {
    await this.#decide(() => this.#desktop.call('pin', { investment, start }));
  }

  /** Keeps an investment out and plans again. */
  async exclude(investment: string) {
    await this.#decide(() => this.#desktop.call('exclude', { investment }));
  }

  /** Lifts the decision on an investment and plans again. */
  async lift(investment: string) {
    await this.#decide(() => this.#desktop.call('lift', { investment }));
  }

  /** Starts an untitled document: empty, or with the sample. */
  async newDocument(sample: boolean) {
    await this.#leave(() =>
      this.#changeDocument(async () => {
        await this.#desktop.call('new_document', { sample });
        return true;
      }),
    );
  }

  /** Opens a document that the user chooses. */
  async openDocument() {
    await this.#leave(() =>
      this.#changeDocument(async () => (await this.#desktop.call('open_document', {})) === true),
    );
  }

  /** Follows documents that are opened from outside (a double click on a file), until told to stop. */
  followDesktop(): () => void {
    return this.#desktop.listenToDocument(() => void this.#changeDocument(() => Promise.resolve(true)));
  }

  /** The answer to the question before an unnamed document is left: save it, leave it, or stay. */
  async answerLeaving(answer: 'save' | 'leave' | 'stay') {
    const go = this.leaving;
    this.leaving = null;
    if (!go || answer === 'stay') return;
    if (answer === 'save') await this.saveAs();
    if (answer === 'leave' || this.view?.document.file_name) await go();
  }

  /** Saves under a name that the user chooses. */
  async saveAs() {
    const saved = await this.#attempt(() => this.#desktop.call('save_document_as', {}));
    if (saved === null) return;
    await this.reload();
    this.saySaved();
  }

  /** Every change is saved as it is made: says when and where, or asks for a name if there is none. */
  async save() {
    if (this.view?.document.file_name) this.saySaved();
    else await this.saveAs();
  }

  /** Says when the document was saved, and to which file. */
  saySaved() {
    const file = this.view?.document;
    if (file?.file_name) this.say(messages.notices.saved(clockTime(file.saved), file.file_name));
  }

  /** Adds the investments of a table that the user chooses. */
  async importTable() {
    await this.#settle();
    const added = await this.#attempt(() => this.#desktop.call('import_table', {}));
    if (added === null) return;
    await this.reload();
    const ignored = added.ignored_columns.join(', ');
    this.say(
      ignored === '' ? added.sentence : `${added.sentence} ${messages.notices.ignoredColumns(ignored)}`,
    );
    await this.planIfThereIsNone();
  }

  /** Writes a chart to a file that the user chooses. */
  async exportChart(wanted: ExportChart) {
    const written = await this.#attempt(() => this.#desktop.call('export_chart', wanted));
    if (written) this.say(messages.notices.exported(written.file_name));
    return written !== null;
  }

  /** Writes the roadmap as an exchange file that the user chooses. */
  async exportRoadmap() {
    const written = await this.#attempt(() => this.#desktop.call('export_roadmap', {}));
    if (written) this.say(messages.notices.exported(written.file_name));
  }

  /** Tells about the program. */
  async showAbout() {
    this.about = await this.#attempt(() => this.#desktop.call('show_about', {}));
    if (this.about) this.panel = 'about';
  }

  /** Says something once, politely, and takes it away after a while. */
  say(sentence: string) {
    clearTimeout(this.#noticeTimer);
    this.notice = sentence;
    this.#noticeTimer = setTimeout(() => (this.notice = ''), NOTICE_FOR_MS);
  }

  /** A document without a plan is planned without being asked, so that nobody meets an empty picture. */
  async planIfThereIsNone() {
    if (this.view && this.view.proof === null) await this.plan();
  }

  async #runPlanning() {
    const before = this.pictures.roadmap?.marks ?? null;
    this.alert = null;
    this.planning = { phase: 'quiet', sentence: '', isStopping: false };
    const change = (part: Partial<Planning>) => {
      if (this.planning) this.planning = { ...this.planning, ...part };
    };
    const word = setTimeout(() => change({ phase: 'word' }), WORD_AFTER_MS);
    const sentence = setTimeout(() => change({ phase: 'sentence' }), SENTENCE_AFTER_MS);
    const stopListening = this.#desktop.listenToProgress((progress) =>
      change({ sentence: progress.sentence }),
    );
    try {
      const made = await this.#attempt(() => this.#desktop.call('make_plan', { time_limit_seconds: null }));
      await this.reload();
      // A plan for a roadmap that has changed meanwhile was not kept: the bar above the chart says so.
      if (made && !made.is_stale) {
        const after = this.pictures.roadmap?.marks ?? null;
        const change = before && after ? difference(before, after) : null;
        this.say(replannedSentence(made.sentence, change));
      }
    } finally {
      clearTimeout(word);
      clearTimeout(sentence);
      stopListening();
      this.planning = null;
      this.#running = null;
    }
  }

  /** A change while planning runs ends that run first: its answer would be to an old question. */
  async #settle() {
    if (!this.#running) return;
    await this.stop();
    await this.#running;
  }

  async #decide(change: () => Promise<unknown>) {
    this.isPinChooserOpen = false;
    await this.#settle();
    const done = await this.#attempt(async () => {
      await change();
      return true;
    });
    if (done) await this.plan();
  }

  /** Work that has no name yet would be hard to find again, so it is not left without asking. */
  async #leave(go: () => Promise<void>) {
    const view = this.view;
    const isUnnamedWork =
      view && !view.document.file_name && !view.document.is_sample && view.investment_count > 0;
    if (isUnnamedWork) this.leaving = go;
    else await go();
  }

  async #changeDocument(change: () => Promise<boolean>) {
    await this.#settle();
    if (!(await this.#attempt(change))) return;
    this.selected = null;
    this.facts = null;
    this.tray = null;
    this.isTableShown = false;
    this.pictures = {};
    await this.reload();
    if (this.view) this.say(messages.notices.opened(this.view.document.name));
    await this.planIfThereIsNone();
  }

  async #refreshFacts() {
    const turn = ++this.#factsTurn;
    const investment = this.selectedInvestment;
    if (!investment) {
      this.facts = null;
      return;
    }
    const facts = await this.#attempt(() => this.#desktop.call('show_investment', { investment }));
    if (turn !== this.#factsTurn) return;
    this.facts = facts;
    if (!facts) this.selected = null;
  }

  /** Does something that may fail, and shows the failure without losing anything. */
  async #attempt<Result>(deed: () => Promise<Result>): Promise<Result | null> {
    try {
      const result = await deed();
      return result;
    } catch (thrown) {
      this.alert = asFailure(thrown);
      return null;
    }
  }
}
