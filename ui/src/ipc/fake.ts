// A desktop that is none: answers every command from an invented roadmap, for unit tests and for looking at the
// window in a plain browser. Never part of a release build. Cases: see FakeCase.
import type { CallName, Calls, Desktop } from './contract';
import {
  comparisonOf,
  frontierOf,
  scenarioList,
  scenarioOf,
  simulationOf,
  verdictList,
  verdictOf,
  type KeptBeside,
  type Known,
} from './fake/compare';
import { answersFor, foundBy, OwnData } from './fake/around';
import { factsOf } from './fake/facts';
import { FakeCatalogue } from './fake/catalogue';
import { FakeGrids } from './fake/grids';
import { differenceOf, Kept, Steps, type Moment } from './fake/history';
import { decisionPricesOf, impossiblePin, offersOf, pinPriceOf } from './fake/pinning';
import { explanationOf, pricesOf } from './fake/prices';
import { answerOf, changedBy, closerOf, readOf } from './fake/what_if';
import { previewOf } from './fake/picture';
import { invested, QUARTERS, type FakeInvestment } from './fake/roadmap';
import { screenOf } from './fake/screen';
import { FakeStory } from './fake/story';
import { DISK_FULL, LOOP, NO_COST, RECOVERED, type FakeCase } from './fake/troubles';
import { aboutIt } from './fake/systems';
import { FakeAudience } from './fake/audience';
import type { AudienceSaid } from './audience';
import type { DecisionLine } from './generated/DecisionLine';
import type { Failure } from './generated/Failure';
import type { Offers } from './generated/Offers';
import type { OfferTaken } from './generated/OfferTaken';
import type { PlanMade } from './generated/PlanMade';
import type { PlanProgress } from './generated/PlanProgress';
import type { PlanScreen } from './generated/PlanScreen';
import type { CycleBegun } from './generated/CycleBegun';
import type { Recovered } from './generated/Recovered';
import type { ShowPlan } from './generated/ShowPlan';
import type { TableImported } from './generated/TableImported';
import type { Undone } from './generated/Undone';
import type { VersionLine } from './generated/VersionLine';
import type { WhatIfAdopted } from './generated/WhatIfAdopted';
import type { WhatIfAnswer } from './generated/WhatIfAnswer';

export type { FakeCase };

/** The fake. Everything it is asked is kept in `calls`, for tests. */
export class FakeDesktop implements Desktop {
  readonly calls: { name: CallName; payload: unknown }[] = [];
  /** What the next call of a command is refused with. */
  readonly refusals: Partial<Record<CallName, Failure>> = {};
  /** How long planning takes. */
  planningMs: number;
  /** What is kept per computer. */
  readonly own = new OwnData();
  #kind: FakeCase;
  #items: FakeInvestment[];
  #decisions: DecisionLine[] = [];
  #isCurrent = true;
  #hasPlan = true;
  #fileName: string | null;
  #listeners = new Set<(progress: PlanProgress) => void>();
  #documentListeners = new Set<() => void>();
  #stop: (() => void) | null = null;
  #wasStopped = false;
  /** What the last what-if came to, as long as the document is as it was. */
  #tried: FakeInvestment[] | null = null;
  /** Scenarios and recorded decisions. */
  #beside: KeptBeside = { scenarios: [], verdicts: [] };
  #known: Known = { frontier: 'nothing', priced: {} };
  #isSample: boolean;
  #isSaved = true;
  #isReadOnly: boolean;
  #diskIsFull: boolean;
  #isRecovered: boolean;
  #steps = new Steps();
  #kept = new Kept();
  readonly grids = new FakeGrids();
  readonly catalogue = new FakeCatalogue();
  readonly story = new FakeStory();
  readonly audience = new FakeAudience();
  /** Whether the table that is chosen for import has a row that cannot be read. */
  hasUnreadableRow: boolean;
  #refusedTable = false;
  /** What cannot be recovered from the damaged document that is chosen. */
  lost: string[] = [];
  /** How long after an edit the file is written; without it only when told so. */
  autosaveMs: number | null = null;

  constructor(kind = 'sample') {
    this.#kind = kind as FakeCase;
    this.#items = kind === 'empty' ? [] : invested();
    this.#hasPlan = kind !== 'empty' && kind !== 'blocked';
    this.#isCurrent = kind !== 'stale';
    this.#fileName = kind === 'unnamed' ? null : 'meridian.cairn';
    this.planningMs = kind === 'slow' ? 8000 : 0;
    this.#isSample = kind !== 'empty';
    this.#isReadOnly = kind === 'reading';
    this.#diskIsFull = kind === 'trouble';
    this.#isSaved = kind !== 'trouble';
    this.#isRecovered = kind === 'recovered';
    this.hasUnreadableRow = kind === 'damaged-table';
    if (kind !== 'empty') this.#keepSome();
  }

  listenToProgress(tell: (progress: PlanProgress) => void): () => void {
    this.#listeners.add(tell);
    return () => void this.#listeners.delete(tell);
  }

  listenToDocument(tell: () => void): () => void {
    this.#documentListeners.add(tell);
    return () => void this.#documentListeners.delete(tell);
  }

  listenToAudience(tell: (said: AudienceSaid) => void): () => void {
    return this.audience.listen(tell);
  }

  /** Behaves as if a document was opened from outside. */
  openFromOutside(fileName: string) {
    this.#fileName = fileName;
    for (const tell of this.#documentListeners) tell();
  }

  async call<Name extends CallName>(
    name: Name,
    payload: Calls[Name]['request'],
  ): Promise<Calls[Name]['response']> {
    this.calls.push({ name, payload });
    const refusal = this.refusals[name];
    if (refusal) {
      this.refusals[name] = undefined;
      throw refusal;
    }
    const answers: {
      [Each in CallName]: (
        asked: Calls[Each]['request'],
      ) => Calls[Each]['response'] | Promise<Calls[Each]['response']>;
    } = {
      show_plan: (asked) => this.#show(asked),
      make_plan: (asked) => this.#plan(asked.after_edit),
      parse_what_if: (asked) => readOf(asked.text),
      what_if: async (asked) => {
        const answer = await this.#whatIf(asked.text);
        return asked.closer ? closerOf(answer) : answer;
      },
      adopt_what_if: () => this.#adoptWhatIf(),
      stop_planning: () => this.#stop?.(),
      show_investment: (asked) => factsOf(this.#find(asked.investment), this.#now()),
      price_periods: () => ({
        sentence: 'What limits most: Platform in Q3 2027.',
        periods: [],
        is_complete: true,
      }),
      price_limits: () => ({ sentence: 'One more of Platform buys most.', lines: [], is_complete: true }),
      price_rules: () => ({ sentence: 'No rule costs anything.', lines: [], is_complete: true }),
      show_grid: (asked) => this.grids.show(asked.grid),
      edit_grid: (asked) => this.grids.edit(asked, (label) => this.#begin(label)),
      paste_grid: (asked) => this.grids.paste(asked, (label) => this.#begin(label)),
      show_loads: () => ({ sentence: '', picture: null, table: null }),
      pin: (asked) => this.#decide(asked.investment, 'pin', asked.start),
      lock: (asked) => this.#decide(asked.investment, 'lock', this.#find(asked.investment).start),
      exclude: (asked) => this.#decide(asked.investment, 'exclude', null),
      lift: (asked) => this.#lift(asked.investment),
      new_document: (asked) => this.#new(asked.sample),
      explain: (asked) => explanationOf(this.#find(asked.investment), asked.proof_seconds !== null),
      price_left_out: (asked) => {
        for (const id of asked.with_changes ? (asked.investments ?? []) : [])
          this.#known.priced[id] = asked.proof_seconds === null ? 'found' : 'proven';
        return this.#prices(asked.investments, asked.proof_seconds !== null);
      },
      price_decisions: (asked) => decisionPricesOf(this.#decisions, asked.proof_seconds !== null),
      price_pin: (asked) =>
        pinPriceOf(
          this.#find(asked.investment),
          this.#items,
          asked.start,
          (asked.proof_seconds ?? null) !== null,
        ),
      find_offers: () => this.#offers(),
      take_offer: (asked) => this.#takeOffer(asked.offer),
      open_document: () => true,
      open_copy: () => this.#become(this.#now()),
      save_document: () => this.#save(),
      save_document_as: () => this.#saveAs(),
      recover_document: () => this.#recover(),
      begin_cycle: () => this.#beginCycle(),
      undo: () => this.#travel('back'),
      redo: () => this.#travel('forth'),
      list_versions: () => this.#kept.lines,
      make_restore_point: (asked) => this.#keep(asked.name),
      compare_version: (asked) => differenceOf(this.#kept.moment(asked.version), this.#now()),
      restore_version: (asked) => this.#become(this.#kept.moment(asked.version)),
      import_table: (asked) => this.#import('again' in asked),
      ...this.catalogue.answers((label) => this.#begin(label)),
      ...this.grids.answers((label) => this.#begin(label)),
      preview_chart: (asked) => previewOf(asked.chart),
      export_chart: (asked) => ({ file_name: `${asked.chart}.pdf` }),
      show_story: (asked) => this.story.view(this.#hasPlan, this.#isCurrent, asked.altitude),
      show_page: (asked) => this.story.page(asked.page, asked.what_if ?? false),
      change_story: (asked) => {
        this.#besides('Change the story', {});
        return this.story.change(asked);
      },
      export_story: () => ({ file_name: 'meridian story.pdf' }),
      set_fullscreen: () => null,
      open_audience: (asked) => this.audience.open(asked.wanted),
      close_audience: () => this.audience.close(),
      prepare_audience: (asked) => this.audience.prepare(asked),
      show_audience: (asked) => this.audience.show(asked),
      fill_audience: () => null,
      swap_screens: () => ({ screens: this.audience.screens }),
      show_presenting: () => ({ page: this.audience.page }),
      export_roadmap: () => ({ file_name: 'meridian.json' }),
      show_comparison: (asked) =>
        comparisonOf(
          asked,
          this.#items,
          this.#beside,
          this.#known,
          asked.what_if && this.#tried ? answerOf(this.#items, this.#tried, true) : null,
        ),
      find_frontier: async (asked) => {
        await new Promise((resolve) => setTimeout(resolve, this.planningMs));
        this.#known.frontier = asked.proof_seconds === null ? 'found' : 'proven';
        return frontierOf(asked.proof_seconds !== null);
      },
      simulate: (asked) => simulationOf(asked),
      stop_answers: () => null,
      list_scenarios: () => scenarioList(this.#beside),
      keep_scenario: (asked) => {
        const name = asked.name ?? 'Budget −20%';
        this.#besides(`Keep scenario “${name}”`, {
          scenarios: [...this.#beside.scenarios, scenarioOf(name)],
        });
        return { name, sentence: `Kept as scenario “${name}”.` };
      },
      rename_scenario: (asked) => {
        this.#besides(`Rename scenario “${asked.scenario}”`, { scenarios: [scenarioOf(asked.name)] });
        return { name: asked.name, sentence: `Renamed “${asked.scenario}” to “${asked.name}”.` };
      },
      remove_scenario: (asked) => {
        this.#besides(`Remove scenario “${asked.scenario}”`, { scenarios: [] });
        return { name: asked.scenario, sentence: `Removed scenario “${asked.scenario}”.` };
      },
      plan_scenario: () => this.#whatIf('budget -20%'),
      adopt_scenario: () => this.#adoptWhatIf(),
      list_verdicts: () => verdictList(this.#beside),
      promise_plan: () => {
        this.#besides('Promise this plan', {});
        return { sentence: '3 investments are promised.', count: 3 };
      },
      record_verdict: (asked) => {
        const verdict = verdictOf(asked, this.#find(asked.investment).name);
        const others = this.#beside.verdicts.filter((line) => line.investment !== asked.investment);
        this.#besides(`Record “${verdict.text}”`, { verdicts: [...others, verdict] });
        return { sentence: `Recorded on “${verdict.name}”: ${verdict.text}.` };
      },
      remove_verdict: (asked) => {
        const others = this.#beside.verdicts.filter((line) => line.investment !== asked.investment);
        this.#besides('Take away what was recorded', { verdicts: others });
        return { sentence: 'Taken away.' };
      },
      ...aboutIt,
      find_objects: (asked) => foundBy(this.#items, asked),
      show_settings: () => this.own.settings,
      change_settings: (asked) => this.own.change(asked),
      list_recent: () => this.own.recent,
      open_recent: () => true,
      forget_recent: (asked) => this.own.forget(asked.recent),
      suggest_start: (asked) => answersFor(asked.fiscal_year_start ?? 1),
      start_plan: (asked) => {
        if (asked.currency.length !== 3)
          throw { code: 'usage', message: `“${asked.currency}” is not a currency.`, hint: 'Use EUR.' };
        this.#new(false);
        return { sentence: `${asked.name} is ready.` };
      },
    };
    return (await answers[name](payload)) as Calls[Name]['response'];
  }

  #show(asked: ShowPlan): PlanScreen {
    const document = {
      name: this.#isSample ? 'Meridian Parcel' : 'New roadmap',
      file_name: this.#fileName,
      is_sample: this.#isSample,
      stage_unit: this.grids.stageUnit,
      saved: '2026-11-21T14:02:00',
      is_saved: this.#isSaved,
      trouble: this.#diskIsFull && !this.#isSaved ? `${DISK_FULL.message} ${DISK_FULL.hint}` : null,
      recovered_edits: this.#isRecovered ? RECOVERED : null,
      is_read_only: this.#isReadOnly,
      undo: this.#steps.undo,
      redo: this.#steps.redo,
      planned: this.#hasPlan ? '2026-11-21T14:01:00' : null,
    };
    const problems = this.#kind === 'blocked' ? [LOOP, NO_COST] : this.#kind === 'empty' ? [] : [NO_COST];
    const tried = asked.what_if ? this.#tried : null;
    const shown = tried ? { ...this.#now(), items: tried } : this.#now();
    const screen = screenOf(shown, document, problems, this.#wasStopped, asked);
    return { ...screen, is_what_if: tried !== null };
  }

  async #whatIf(text: string): Promise<WhatIfAnswer> {
    if (text === 'nothing fits')
      throw {
        code: 'nothing_fits',
        message: 'No plan keeps all of your decisions and limits at once.',
        hint: '',
      };
    const before = this.#items;
    this.#tried = changedBy(before);
    const first = answerOf(before, this.#tried, false);
    const told = { sentence: 'Best so far 367 pts', value: 367e6, bound: null, seconds: 0, what_if: first };
    this.#listeners.forEach((listener) => listener(told));
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => ((this.#stop = null), resolve()), this.planningMs);
      this.#stop = () => (clearTimeout(timer), (this.#stop = null), resolve());
    });
    return answerOf(before, this.#tried ?? before, true);
  }

  #adoptWhatIf(): WhatIfAdopted {
    const before = this.#items;
    const items = this.#tried ?? changedBy(before);
    this.#begin('Adopt what-if: All funds 20 % lower in every quarter');
    this.#items = items;
    const sentence = 'Adopted: All funds 20 % lower in every quarter.';
    return { sentence, answer: answerOf(before, items, true) };
  }

  async #plan(isAfterEdit: boolean): Promise<PlanMade> {
    this.#wasStopped = false;
    const began = Date.now();
    await new Promise<void>((resolve) => {
      const tell = () => {
        const seconds = (Date.now() - began) / 1000;
        const sentence = `Best so far 405 pts · cannot exceed 431 pts (at most 6.4 % better) · ${Math.round(seconds)} s`;
        this.#listeners.forEach((listener) =>
          listener({ sentence, value: 405e6, bound: 431e6, seconds, what_if: null }),
        );
      };
      const beat = setInterval(tell, 250);
      const end = () => (clearInterval(beat), clearTimeout(timer), (this.#stop = null), resolve());
      const timer = setTimeout(end, this.planningMs);
      this.#stop = () => ((this.#wasStopped = true), end());
    });
    if (impossiblePin(this.#items, this.#decisions)) {
      throw {
        code: 'nothing_fits',
        message: 'No plan keeps all of your decisions and limits at once.',
        hint: '',
      };
    }
    // Planning again because of an edit is part of that edit's step.
    if (isAfterEdit) this.#edited();
    else this.#begin('Plan');
    for (const one of this.#items) {
      const decision = this.#decisionOn(one.id);
      if (decision?.kind === 'exclude') one.start = null;
      if (decision?.kind === 'pin') one.start = QUARTERS.indexOf(decision.text.replace('Pinned to ', ''));
    }
    this.#hasPlan = this.#items.length > 0;
    this.#isCurrent = true;
    return { sentence: 'Planned. Value 412 pts, best possible (proven).', change: '−9 pts', is_stale: false };
  }

  /** A change of what is kept beside the plan, which stays what it is. */
  #besides(label: string, part: Partial<KeptBeside>) {
    const tried = this.#tried;
    this.#begin(label);
    this.#tried = tried;
    this.#beside = { ...this.#beside, ...part };
  }

  #prices(investments: string[] | null, isProven: boolean) {
    const out = this.#items.filter((one) => one.start === null);
    return pricesOf(investments?.map((id) => this.#find(id)) ?? out, isProven);
  }

  #decisionOn(id: string) {
    return this.#decisions.find((decision) => decision.investment === id) ?? null;
  }

  #find(id: string): FakeInvestment {
    const found = this.#items.find((one) => one.id === id);
    if (!found)
      throw {
        code: 'unknown_investment',
        message: `There is no investment "${id}".`,
        hint: 'Choose one from the chart.',
      };
    return found;
  }

  #decide(id: string, kind: 'pin' | 'lock' | 'exclude', start: number | null): null {
    const { name } = this.#find(id);
    const when = start === null ? '' : (QUARTERS[start] ?? '');
    const texts = { pin: `Pinned to ${when}`, lock: `Locked in ${when}`, exclude: 'Excluded' };
    const text = texts[kind];
    this.#begin(
      { pin: `Pin “${name}” to ${when}`, lock: `Lock “${name}” in ${when}`, exclude: `Exclude “${name}”` }[
        kind
      ],
    );
    this.#decisions = [
      ...this.#decisions.filter((known) => known.investment !== id),
      { investment: id, name, kind, text, start },
    ];
    this.#isCurrent = false;
    return null;
  }

  #lift(id: string): null {
    this.#begin(`Lift the decision on “${this.#find(id).name}”`);
    this.#decisions = this.#decisions.filter((known) => known.investment !== id);
    const original = invested().find((one) => one.id === id);
    this.#find(id).start = original?.start ?? null;
    this.#isCurrent = false;
    return null;
  }

  #offers(): Offers {
    const pin = impossiblePin(this.#items, this.#decisions);
    if (!pin) throw { code: 'usage', message: 'There is a plan that meets all of them.', hint: '' };
    return offersOf(pin, this.#items);
  }

  #takeOffer(place: number): OfferTaken {
    const pin = impossiblePin(this.#items, this.#decisions);
    const { text } = this.#offers().offers[place] ?? { text: '' };
    if (!pin) return { sentence: '' };
    if (text.startsWith('Lift')) this.#lift(pin.investment);
    else this.#decide(pin.investment, 'pin', (this.#find(pin.investment).start ?? 0) + 1);
    return { sentence: `${text}.` };
  }

  #new(sample: boolean): null {
    this.#kind = sample ? 'unnamed' : 'empty';
    this.#isSample = sample;
    this.#items = sample ? invested() : [];
    this.#decisions = [];
    this.#hasPlan = false;
    this.#startAfresh();
    return null;
  }

  #startAfresh() {
    this.#fileName = null;
    this.#isReadOnly = false;
    this.#isSaved = true;
    this.#steps = new Steps();
    this.#kept = new Kept();
  }

  #now(): Moment {
    return {
      items: this.#items,
      decisions: this.#decisions,
      isCurrent: this.#isCurrent,
      hasPlan: this.#hasPlan,
    };
  }

  #take({ items, decisions, isCurrent, hasPlan }: Moment) {
    this.#items = items;
    this.#decisions = decisions;
    this.#isCurrent = isCurrent;
    this.#hasPlan = hasPlan;
  }

  /** Every change of the document begins here. */
  #begin(label: string) {
    if (this.#isReadOnly) {
      throw {
        code: 'read_only',
        message: 'This document is open for reading.',
        hint: 'Open a copy to change it.',
      };
    }
    this.#isRecovered = false;
    this.#steps.done(label, this.#now());
    this.#edited();
  }

  #edited() {
    this.#tried = null;
    this.#isSaved = false;
    if (this.autosaveMs !== null) setTimeout(() => this.autosave(), this.autosaveMs);
  }

  /** Behaves as if the desktop had written the file by itself, or could not. */
  autosave(diskIsFull = this.#diskIsFull) {
    this.#diskIsFull = diskIsFull;
    this.#isSaved = !diskIsFull;
    for (const tell of this.#documentListeners) tell();
  }

  #save(): true {
    if (this.#diskIsFull) throw DISK_FULL;
    this.#isSaved = true;
    return true;
  }

  #saveAs(): true {
    this.#fileName = 'meridian.cairn';
    this.#diskIsFull = false;
    this.#isReadOnly = false;
    return this.#save();
  }

  #travel(way: 'back' | 'forth'): Undone {
    const { moment, said } = this.#steps[way](this.#now());
    this.#take(moment);
    this.#edited();
    return said;
  }

  #keep(name: string): VersionLine {
    return this.#kept.keep(this.#now(), name, 'kept by you', new Date().toISOString());
  }

  #keepSome() {
    const now = this.#now();
    const older = structuredClone(now);
    older.items = older.items.filter((one) => one.id !== 'guilds');
    const backbone = older.items.find((one) => one.id === 'event-backbone');
    if (backbone) backbone.cost = 560;
    this.#kept.keep(older, null, 'before import', '2026-11-19T09:30:00');
    this.#kept.keep(older, 'Before the offsite', 'kept by you', '2026-11-20T17:05:00');
    this.#kept.keep(now, null, 'every 30 minutes', '2026-11-21T13:30:00');
  }

  /** Another document takes the place of this one, without a name. */
  #become(moment: Moment): true {
    this.#take(moment);
    this.#startAfresh();
    return true;
  }

  #beginCycle(): CycleBegun {
    this.#become(this.#now());
    return {
      file_name: 'meridian-2028.cairn',
      sentence: 'The next cycle begins in Q4 2027: one thing is taken over, one is to be looked at.',
      carried: ['Deployment begins at level 3 instead of 2.'],
      dropped: ['One step is over: “Ship weekly”.'],
    };
  }

  #recover(): Recovered {
    const { lost } = this;
    this.#become(this.#now());
    const sentence =
      lost.length === 0
        ? 'Everything could be read; the damaged file is as it was.'
        : 'Most of it could be read; the damaged file is as it was.';
    return { sentence, lost };
  }

  #import(isAgain: boolean): TableImported {
    if (isAgain && !this.#refusedTable) {
      throw { code: 'usage', message: 'There is no table to import again.', hint: 'Choose it once more.' };
    }
    this.#refusedTable = this.hasUnreadableRow && !isAgain;
    if (this.#refusedTable) {
      throw {
        code: 'unreadable_rows',
        message: 'A row cannot be read, so nothing was imported: row 7: "two" is not a level.',
        hint: 'Correct the table, or import only the rows that can be read.',
      };
    }
    this.#begin('Import a table');
    const before = this.#items.length;
    if (before === 0) this.#items = invested();
    this.#kind = 'unnamed';
    this.#isCurrent = false;
    const added = this.#items.length - before;
    return {
      added,
      sentence: isAgain ? `Added ${added} investments; one row was left out.` : `Added ${added} investments.`,
      unreadable: isAgain ? [{ row: 7, reason: '"two" is not a level' }] : [],
      already_there: [],
      assumptions: [],
      ignored_columns: ['Colour'],
    };
  }
}
