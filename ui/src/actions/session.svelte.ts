// The state of the window: what is shown, what is selected, whether planning runs. It mirrors the open document and
// holds none of it: after every change it asks the desktop again. Views read it and call its verbs; keys, menus and
// buttons reach those verbs through registry.ts. Deliberately not here: anything about pixels (components/chart).
import { asFailure, type Desktop } from '../ipc/contract';
import type { About } from '../ipc/generated/About';
import type { ChartName } from '../ipc/generated/ChartName';
import type { ChartPicture } from '../ipc/generated/ChartPicture';
import type { Failure } from '../ipc/generated/Failure';
import type { InvestmentFacts } from '../ipc/generated/InvestmentFacts';
import type { LicenceLine } from '../ipc/generated/LicenceLine';
import type { PlanMade } from '../ipc/generated/PlanMade';
import type { PlanProgress } from '../ipc/generated/PlanProgress';
import type { PlanScreen } from '../ipc/generated/PlanScreen';
import { messages } from '../messages';
import type { Appearance } from './appearance.svelte';
import { Compare } from './compare.svelte';
import { Conflict } from './conflict.svelte';
import { ContextMenu } from './context_menu.svelte';
import { changesInWords, difference, replannedSentence } from './difference';
import { Documents } from './documents.svelte';
import { Exporting } from './exporting.svelte';
import { FirstSteps } from './first_steps.svelte';
import { textSize } from './growth';
import { Hand } from './hand.svelte';
import { Palette } from './palette.svelte';
import { Grids } from './grids.svelte';
import { LimitPrices } from './limit_prices.svelte';
import { Loads } from './loads.svelte';
import { Limits } from './limits.svelte';
import { LookBack } from './look_back.svelte';
import { Outcomes } from './outcomes.svelte';
import { System } from './system.svelte';
import { Systems } from './systems.svelte';
import { TimeZoom } from './time_zoom.svelte';
import { Prices } from './prices.svelte';
import { Recent } from './recent.svelte';
import { Search } from './search.svelte';
import { Settings } from './settings.svelte';
import { Picking } from './picking.svelte';
import { Starting } from './starting.svelte';
import { Story } from './story.svelte';
import { Toast, type Offer } from './toast.svelte';
import { Trail } from './trail';
import { Versions } from './versions.svelte';
import { WhatIf } from './what_if.svelte';

/** The screens there are. */
export type ScreenName = 'plan' | 'system' | 'outcomes' | 'limits' | 'compare' | 'present';
/** The lists that open from the line under the chart. */
export type TrayName = 'left_out' | 'decisions' | 'problems';
/** What lies over the window, if anything. */
export type PanelName =
  'export' | 'keys' | 'about' | 'versions' | 'settings' | 'problems' | 'start' | 'catalogue' | 'systems';

// What the desktop draws at all; a smaller window scrolls.
const LEAST_WIDTH = 320;
const LEAST_HEIGHT = 240;
const MOST = 8000;
// How long after the last typed cell the roadmap is planned again, in ms.
const PLAN_AFTER = 1500;
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
  alert = $state.raw<Failure | null>(null);
  tray = $state<TrayName | null>(null);
  panel = $state<PanelName | null>(null);
  about = $state.raw<About | null>(null);
  /** The parts that others made, once somebody has asked for them. */
  licences = $state.raw<LicenceLine[] | null>(null);
  isTableShown = $state(false);
  isPinChooserOpen = $state(false);

  readonly selectedInvestment = $derived(investmentOf(this.selected));
  readonly isBlocked = $derived(this.view?.problems.some((problem) => problem.blocks) ?? false);
  readonly isReadOnly = $derived(this.view?.document.is_read_only ?? false);
  readonly canPlan = $derived(
    this.view !== null && this.view.investment_count > 0 && !this.isBlocked && !this.isReadOnly,
  );

  readonly appearance: Appearance;
  readonly toast = new Toast();
  readonly versions: Versions;
  readonly documents: Documents;
  readonly whatIf: WhatIf;
  readonly compare: Compare;
  readonly exporting: Exporting;
  readonly prices: Prices;
  readonly settings: Settings;
  readonly palette: Palette;
  readonly recent: Recent;
  readonly starting: Starting;
  readonly picking: Picking;
  readonly story: Story;
  readonly outcomes: Outcomes;
  readonly limits = new Limits(this);
  readonly lookBack = new LookBack(this);
  readonly contextMenu = new ContextMenu(this);
  readonly trail = new Trail(this);
  readonly time: TimeZoom;
  readonly system: System;
  readonly systems: Systems;
  readonly firstSteps: FirstSteps;
  readonly hand: Hand;
  readonly conflict: Conflict;
  readonly grids: Grids;
  readonly loads: Loads;
  readonly limitPrices: LimitPrices;
  readonly #desktop: Desktop;
  readonly #search: Search;
  #area: { width: number; height: number } | null = null;
  #hasStarted = false;
  #showTurn = 0;
  #factsTurn = 0;
  #running: Promise<void> | null = null;
  /** What the last edit was about, if that was an investment. */
  #about: string | null = null;
  #travels: Promise<void> = Promise.resolve();
  #planTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(plain: Desktop, appearance: Appearance) {
    this.settings = new Settings(plain, this, appearance);
    this.firstSteps = new FirstSteps(this);
    const desktop = this.trail.watch(this.firstSteps.watch(plain));
    this.#desktop = desktop;
    this.palette = new Palette(desktop, this);
    this.recent = new Recent(desktop, this);
    this.starting = new Starting(desktop, this);
    this.picking = new Picking(desktop, this);
    this.#search = new Search(desktop);
    this.prices = new Prices(desktop);
    this.grids = new Grids(desktop, this);
    this.loads = new Loads(desktop);
    this.limitPrices = new LimitPrices(desktop);
    this.versions = new Versions(desktop);
    this.documents = new Documents(desktop, this);
    this.whatIf = new WhatIf(desktop, this);
    this.compare = new Compare(desktop, this);
    this.exporting = new Exporting(desktop, this);
    this.story = new Story(desktop, this);
    this.outcomes = new Outcomes(desktop, this);
    this.system = new System(desktop, this);
    this.systems = new Systems(desktop, this);
    this.time = new TimeZoom(this);
    this.hand = new Hand(desktop, this);
    this.conflict = new Conflict(desktop, this);
    this.appearance = appearance;
  }

  /** The chart of the screen that is shown; nothing where there are tables or pages alone. */
  get chart(): ChartName | null {
    if (this.screen === 'plan') return 'roadmap';
    if (this.screen === 'system') return this.system.chart;
    if (this.screen === 'outcomes') return this.outcomes.chart;
    if (this.screen === 'limits') return this.limits.chart;
    return this.screen === 'compare' ? this.compare.chart : null;
  }

  /** Its picture, if it is drawn. */
  get picture() {
    if (this.screen === 'compare') return this.compare.screen?.chart ?? null;
    if (this.screen === 'plan' && this.lookBack.picture) return this.lookBack.picture;
    return (this.chart && this.pictures[this.chart]) ?? null;
  }

  /** Planning, while it runs. */
  get planning() {
    return this.#search.planning;
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
    const area = this.#area;
    // the Compare screen draws its own charts, beside what every screen needs to know
    const chart = (this.screen === 'compare' ? null : this.chart) ?? 'roadmap';
    try {
      const what_if = this.whatIf.answer !== null;
      const view = await this.#desktop.call('show_plan', this.#request(chart, area, what_if));
      if (turn !== this.#showTurn) return;
      this.lookBack.end();
      // Whatever has changed in the document makes the answer one to an old question.
      if (what_if && !view.is_what_if) this.whatIf.forget();
      this.view = view;
      this.pictures = view.chart ? { [chart]: view.chart } : {};
      this.documents.tellRecoveredEdits(view.document);
      if (view.is_current && this.conflict.isThere) this.conflict.forget();
      // prices are about the plan of the document, not about an answer that is shown in its place
      if (!view.is_what_if) void this.prices.renew(view);
      if (this.screen === 'compare') await this.compare.show(area);
      if (this.screen === 'present') await this.story.show();
      await this.#refreshFacts();
      if (this.grids.areOpen) await this.grids.renew();
    } catch (thrown) {
      if (turn === this.#showTurn) this.alert = asFailure(thrown);
    } finally {
      this.isReady = true;
    }
  }

  #request(chart: ChartName, area: { width: number; height: number }, what_if: boolean) {
    const text_size = textSize(window);
    return { theme: this.appearance.theme, chart, what_if, text_size, ...this.time.sizeOf(area) };
  }

  /** The roadmap as the document has it, whatever is tried. */
  async drawnAsItIs(): Promise<ChartPicture | null> {
    const area = this.#area;
    if (!area) return null;
    const request = this.#request('roadmap', area, false);
    const view = await this.#desktop.call('show_plan', request).catch(() => null);
    return view?.chart ?? null;
  }

  /** What comes next leaves another room for its chart: it is drawn when that has been measured. */
  leaveChart() {
    this.isTableShown = false;
    this.lookBack.end();
    this.outcomes.linking.stop();
    this.#area = null;
    this.#showTurn += 1;
  }

  /** Goes to a screen. */
  goTo(screen: ScreenName) {
    if (screen === this.screen) return;
    this.screen = screen;
    this.toast.close();
    this.tray = null;
    this.isPinChooserOpen = false;
    this.selected = this.selectedInvestment ? this.selected : null;
    this.leaveChart();
  }

  /** Selects a mark, or nothing. */
  async select(mark: string | null) {
    if (mark === this.selected) return;
    this.selected = mark;
    this.facts = null;
    this.isPinChooserOpen = false;
    await this.#refreshFacts();
  }

  /**
   * Plans, says how far it has come, and shows what came out; first, if that is the cause, what was done. A plan that
   * is made because of an edit is taken back together with it.
   */
  async plan(done = '', isAfterEdit = false) {
    await this.settle();
    if (!this.canPlan) return;
    await this.search(
      () => this.#desktop.call('make_plan', { time_limit_seconds: null, after_edit: isAfterEdit }),
      (making) => this.#takePlan(making, done),
    );
  }

  /** Runs a search; while it runs it can be stopped, and any change ends it first. */
  async search<Made>(
    make: () => Promise<Made>,
    take: (making: Promise<Made>) => Promise<void>,
    tell?: (progress: PlanProgress) => void,
  ) {
    this.#running = this.#search.run(make, take, tell).finally(() => (this.#running = null));
    await this.#running;
  }

  /** Stops planning; the best plan found so far is kept. */
  async stop() {
    await this.attempt(() => this.#search.stop());
  }

  /** Whether every edit is followed by planning, without being asked. */
  get isAuto() {
    return this.settings.now.auto_replan;
  }

  /** Whether every edit is followed by planning, turned round. */
  async toggleAuto() {
    await this.settings.change({ auto_replan: !this.isAuto });
    this.say(messages.notices[this.isAuto ? 'autoOn' : 'autoOff']);
    if (this.isAuto && this.view?.is_current === false) void this.plan('', true);
  }

  /** Pins an investment to a period and plans again. */
  async pin(investment: string, start: number, facts = this.facts) {
    const when = facts?.starts.find((choice) => choice.start === start)?.name ?? '';
    const name = this.#nameOf(investment);
    const asked = { investment, name, start };
    this.hand.asked = asked;
    await this.edit(async () => {
      await this.#desktop.call('pin', { investment, start });
      return messages.notices.pinned(name, when);
    }, investment);
    // Where no plan has it there, it stays to be seen where it was asked for: see the decisions.
    if (this.hand.asked === asked) this.hand.asked = null;
  }

  /** Locks an investment where the plan has it, so that nothing moves it. */
  async lock(investment: string) {
    const done = messages.notices.locked(this.#nameOf(investment));
    await this.edit(async () => {
      await this.#desktop.call('lock', { investment });
      return done;
    }, investment);
  }

  /** Keeps an investment out and plans again. */
  async exclude(investment: string) {
    const done = messages.notices.excluded(this.#nameOf(investment));
    await this.edit(async () => {
      await this.#desktop.call('exclude', { investment });
      return done;
    }, investment);
  }

  /** Lifts the decision on an investment and plans again. */
  async lift(investment: string) {
    const done = messages.notices.lifted(this.#nameOf(investment));
    await this.edit(async () => {
      await this.#desktop.call('lift', { investment });
      return done;
    }, investment);
  }

  /**
   * Changes the document and plans again, as one step to undo. The change says in a few words what was done; about
   * which investment it is, is asked where no plan fits any more.
   */
  async edit(change: () => Promise<string>, about: string | null = null) {
    this.isPinChooserOpen = false;
    if (this.view && this.isReadOnly) return this.say(messages.notices.readOnly);
    await this.settle();
    this.alert = null;
    const done = await this.attempt(change);
    if (done === null) return;
    this.#about = about;
    if (this.canPlan && this.isAuto) return this.plan(done, true);
    await this.reload();
    this.say(this.canPlan ? `${done}${messages.separator}${messages.notices.planLater}` : `${done}.`, 'undo');
  }

  /** Takes the last step back, whatever it was. */
  undo(): Promise<void> {
    return this.#afterTravels('undo');
  }

  /** Does the step again that was taken back last. */
  redo(): Promise<void> {
    return this.#afterTravels('redo');
  }

  /** One step after the other, however fast the keys come: each leads back to where its own step was made. */
  #afterTravels(way: Offer): Promise<void> {
    const next = () => this.#travel(way);
    this.#travels = this.#travels.then(next, next);
    return this.#travels;
  }

  /** Shows what the document was like before. */
  async showVersions() {
    this.panel = 'versions';
    await this.versions.open();
  }

  /** Tells about the program, with what others made if that was asked for. */
  async showAbout(withLicences = false) {
    this.about = await this.attempt(() => this.#desktop.call('show_about', {}));
    this.licences = null;
    if (withLicences) await this.showLicences();
    if (this.about) this.panel = 'about';
  }

  /** Tells what others made that is part of the program. */
  async showLicences() {
    this.licences = await this.attempt(() => this.#desktop.call('list_licences', {}));
  }

  /** Says something once, politely, and takes it away after a while. */
  say(sentence: string, offer: Offer | null = null) {
    const isPossible = offer !== null && (this.view?.document[offer] ?? null) !== null;
    this.toast.say(sentence, isPossible ? offer : null);
  }

  /** A document without a plan is planned without being asked, so that nobody meets an empty picture. */
  async planIfThereIsNone(done = '') {
    if (this.view && this.view.proof === null) await this.plan(done);
  }

  async #takePlan(making: Promise<PlanMade>, done: string) {
    const picture = this.pictures.roadmap ?? null;
    const before = picture?.marks ?? null;
    this.alert = null;
    const made = await this.attempt(() => making);
    const isClash = (this.alert as Failure | null)?.code === 'nothing_fits';
    if (isClash) this.alert = null;
    await this.reload();
    if (isClash && this.view?.proof) {
      this.say([done, messages.conflict.said].filter((part) => part !== '').join(messages.separator), 'undo');
      return void this.conflict.begin(this.#about);
    }
    // A plan for a roadmap that has changed meanwhile was not kept: the bar above the chart says so.
    if (made && !made.is_stale) {
      const after = this.pictures.roadmap?.marks ?? null;
      const change = before && after ? difference(before, after) : null;
      if (change && change.moved + change.entered + change.left > 0) this.lookBack.keep(picture);
      if (done === '') return this.say(replannedSentence(made.sentence, change), 'undo');
      if (before) this.hand.leaveGhosts(before);
      const parts = [done, change ? changesInWords(change) : '', made.change ?? ''];
      this.say(parts.filter((part) => part !== '').join(messages.separator), 'undo');
    } else if (done !== '') this.say(done, 'undo');
  }

  /** A change while planning runs ends that run first: its answer would be to an old question. */
  async settle() {
    if (!this.#running) return;
    await this.stop();
    await this.#running;
  }

  /** Cells were typed: the window shows the document as it is now, and plans it again as soon as typing rests. */
  async changed() {
    this.alert = null;
    await this.reload();
    clearTimeout(this.#planTimer);
    this.#planTimer = setTimeout(() => {
      const isIdle =
        this.isAuto &&
        !this.planning &&
        this.whatIf.answer === null &&
        !document.querySelector('dialog[open]');
      if (isIdle && this.canPlan && this.view?.is_current === false) void this.plan('', true);
    }, PLAN_AFTER);
  }

  async #travel(way: Offer) {
    this.isPinChooserOpen = false;
    clearTimeout(this.#planTimer);
    this.grids.forget();
    await this.settle();
    this.alert = null;
    const label = this.view?.document[way] ?? null;
    const step = await this.attempt(() => this.#desktop.call(way, {}));
    if (!step) return;
    const place = this.trail.travel(way, label);
    this.hand.clear();
    this.lookBack.keep(null);
    this.conflict.forget();
    await this.reload();
    if (place) this.trail.goTo(place);
    this.say(step.sentence, way === 'undo' ? 'redo' : 'undo');
  }

  #nameOf(investment: string) {
    const known = [...(this.view?.left_out ?? []), ...(this.view?.decisions ?? [])];
    const mark = this.picture?.marks.find((one) => one.id === markOf(investment));
    if (this.facts?.id === investment) return this.facts.name;
    return known.find((one) => one.investment === investment)?.name ?? mark?.hint[0] ?? investment;
  }

  /** Another document is open: what was looked at in the old one is forgotten. */
  async adopt(sentence?: string) {
    this.selected = null;
    this.facts = null;
    this.tray = null;
    this.isTableShown = false;
    this.pictures = {};
    this.hand.clear();
    this.lookBack.keep(null);
    this.trail.forget();
    this.conflict.forget();
    clearTimeout(this.#planTimer);
    this.grids.forget();
    await this.reload();
    const file = this.view?.document;
    const opened = messages.notices[this.isReadOnly ? 'openedForReading' : 'opened'];
    if (file) this.say(sentence ?? opened(file.name));
    await this.planIfThereIsNone(sentence);
  }

  /** What is known of an investment in the plan as it is; nothing if it is gone. */
  factsOf(investment: string): Promise<InvestmentFacts | null> {
    return this.#desktop.call('show_investment', { investment }).catch(() => null);
  }

  async #refreshFacts() {
    const turn = ++this.#factsTurn;
    const investment = this.selectedInvestment;
    if (!investment) {
      this.facts = null;
      void this.prices.explain(null);
      return;
    }
    // What was selected may be gone, after an undo for one; then nothing is selected, and that is no failure.
    const facts = await this.factsOf(investment);
    if (turn !== this.#factsTurn) return;
    this.facts = facts;
    if (!facts) this.selected = null;
    void this.prices.explain(facts && this.view?.is_current ? investment : null);
  }

  /** Does something that may fail, and says whether it did not. */
  async succeeds(deed: () => Promise<unknown>): Promise<boolean> {
    const isDone = await this.attempt(async () => {
      await deed();
      return true;
    });
    return isDone ?? false;
  }

  /** Does something that may fail, and shows the failure without losing anything. */
  async attempt<Result>(deed: () => Promise<Result>): Promise<Result | null> {
    try {
      const result = await deed();
      return result;
    } catch (thrown) {
      this.alert = asFailure(thrown);
      return null;
    }
  }
}
