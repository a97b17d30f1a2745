// A desktop that is none: answers every command from an invented roadmap, for unit tests and for looking at the
// window in a plain browser. Never part of a release build. Cases: sample, unnamed, empty, blocked, slow, stale.
import { messages } from '../messages';
import type { CallName, Calls, Desktop } from './contract';
import { drawFlow, drawRoadmap } from './fake/picture';
import { invested, QUARTERS, type FakeInvestment } from './fake/roadmap';
import type { DecisionLine } from './generated/DecisionLine';
import type { Failure } from './generated/Failure';
import type { InvestmentFacts } from './generated/InvestmentFacts';
import type { PlanMade } from './generated/PlanMade';
import type { PlanProgress } from './generated/PlanProgress';
import type { PlanScreen } from './generated/PlanScreen';
import type { ProblemLine } from './generated/ProblemLine';
import type { ShowPlan } from './generated/ShowPlan';
import type { TableImported } from './generated/TableImported';

/** The states the fake can begin in. */
export type FakeCase = 'sample' | 'unnamed' | 'empty' | 'blocked' | 'slow' | 'stale';

const HEADLINE = 'Three steps reach weekly releases by Q2 2028; platform people are the limit in Q3 2027.';
const LOOP: ProblemLine = {
  blocks: true,
  code: 'loop',
  subject: 'investment "event-backbone"',
  message: '"Event backbone" needs "Modular core", and "Modular core" needs "Event backbone".',
  hint: 'Remove one of these two links.',
};
const NO_COST: ProblemLine = {
  blocks: false,
  code: 'no_cost',
  subject: 'investment "guilds"',
  message: '"Guilds and communities" has no cost yet and is planned as €0.',
  hint: 'Give it a cost in the table.',
};

/** The fake. Everything it is asked is kept in `calls`, for tests. */
export class FakeDesktop implements Desktop {
  readonly calls: { name: CallName; payload: unknown }[] = [];
  /** What the next call of a command is refused with. */
  readonly refusals: Partial<Record<CallName, Failure>> = {};
  /** How long planning takes. */
  planningMs: number;
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
  #isSample: boolean;

  constructor(kind = 'sample') {
    this.#kind = kind as FakeCase;
    this.#items = kind === 'empty' ? [] : invested();
    this.#hasPlan = kind !== 'empty' && kind !== 'blocked';
    this.#isCurrent = kind !== 'stale';
    this.#fileName = kind === 'unnamed' ? null : 'meridian.cairn';
    this.planningMs = kind === 'slow' ? 8000 : 0;
    this.#isSample = kind !== 'empty';
  }

  listenToProgress(tell: (progress: PlanProgress) => void): () => void {
    this.#listeners.add(tell);
    return () => void this.#listeners.delete(tell);
  }

  listenToDocument(tell: () => void): () => void {
    this.#documentListeners.add(tell);
    return () => void this.#documentListeners.delete(tell);
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
    const answers: { [Each in CallName]: (asked: Calls[Each]['request']) => unknown } = {
      show_plan: (asked) => this.#show(asked),
      make_plan: () => this.#plan(),
      stop_planning: () => this.#stop?.(),
      show_investment: (asked) => this.#facts(asked.investment),
      pin: (asked) => this.#decide(asked.investment, 'pin', asked.start),
      exclude: (asked) => this.#decide(asked.investment, 'exclude', null),
      lift: (asked) => this.#lift(asked.investment),
      new_document: (asked) => this.#new(asked.sample),
      open_document: () => true,
      save_document_as: () => ((this.#fileName = 'meridian.cairn'), true),
      import_table: () => this.#import(),
      export_chart: (asked) => ({ file_name: `${asked.chart}.pdf` }),
      export_roadmap: () => ({ file_name: 'meridian.json' }),
      show_about: () => ({
        version: '0.1.0',
        lines: ['Works without a network.', 'The window is shown with the fake.'],
      }),
    };
    return (await answers[name](payload)) as Calls[Name]['response'];
  }

  #show(asked: ShowPlan): PlanScreen {
    const all = this.#items;
    const inPlan = all.filter((one) => one.start !== null);
    const spend = inPlan.reduce((sum, one) => sum + one.cost, 0);
    const draw = asked.chart === 'flow' ? drawFlow : drawRoadmap;
    const sentence = this.#wasStopped
      ? 'stopped early, at most 1.8 % below the best possible'
      : 'best possible (proven)';
    const card = (
      id: string,
      label: string,
      text: string,
      detail: string,
      fill: number,
      tick: number | null,
    ) => ({ id, label, text, detail, fill, tick, is_over: false });
    return {
      document: {
        name: this.#isSample ? 'Meridian Parcel' : 'New roadmap',
        file_name: this.#fileName,
        is_sample: this.#isSample,
        saved: '2026-11-21T14:02:00',
        planned: this.#hasPlan ? '2026-11-21T14:01:00' : null,
      },
      headline: this.#hasPlan
        ? HEADLINE
        : all.length === 0
          ? 'There are no investments yet.'
          : 'Planning waits for one problem.',
      cards: this.#hasPlan
        ? [
            card('value', 'Value', '412 pts', sentence, 0.98, 1),
            card('spend', 'Spend', `€${(spend / 1000).toFixed(2)} M`, 'of €6.50 M', spend / 6500, 1),
            card('people', 'Platform', '6.0 FTE', 'of 6.0 in Q3 2027', 1, 1),
            card('outcomes', 'Outcomes', '2 of 3', 'moved by a step', 2 / 3, null),
            card(
              'investments',
              'In',
              String(inPlan.length),
              `not in ${all.length - inPlan.length}`,
              inPlan.length / all.length,
              null,
            ),
          ]
        : [],
      proof: this.#hasPlan ? { state: this.#wasStopped ? 'stopped' : 'proven', sentence } : null,
      chart: this.#hasPlan ? draw(all, asked) : null,
      left_out: this.#hasPlan
        ? all
            .filter((one) => one.start === null)
            .map((one) => ({
              investment: one.id,
              name: one.name,
              axis: one.axis,
              reason: one.reason,
              is_excluded: this.#decisionOn(one.id)?.kind === 'exclude',
            }))
        : [],
      decisions: this.#decisions,
      problems: this.#kind === 'blocked' ? [LOOP, NO_COST] : this.#kind === 'empty' ? [] : [NO_COST],
      is_current: this.#isCurrent,
      investment_count: all.length,
    };
  }

  async #plan(): Promise<PlanMade> {
    this.#wasStopped = false;
    const began = Date.now();
    await new Promise<void>((resolve) => {
      const tell = () => {
        const seconds = (Date.now() - began) / 1000;
        const sentence = `Best so far 405 pts · cannot exceed 431 pts (at most 6.4 % better) · ${Math.round(seconds)} s`;
        this.#listeners.forEach((listener) => listener({ sentence, value: 405e6, bound: 431e6, seconds }));
      };
      const beat = setInterval(tell, 250);
      const end = () => (clearInterval(beat), clearTimeout(timer), (this.#stop = null), resolve());
      const timer = setTimeout(end, this.planningMs);
      this.#stop = () => ((this.#wasStopped = true), end());
    });
    for (const one of this.#items) {
      const decision = this.#decisionOn(one.id);
      if (decision?.kind === 'exclude') one.start = null;
      if (decision?.kind === 'pin') one.start = QUARTERS.indexOf(decision.text.replace('Pinned to ', ''));
    }
    this.#hasPlan = this.#items.length > 0;
    this.#isCurrent = true;
    return { sentence: 'Planned. Value 412 pts, best possible (proven).', is_stale: false };
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

  #decide(id: string, kind: 'pin' | 'exclude', start: number | null): null {
    const { name } = this.#find(id);
    const text = start === null ? 'Excluded' : `Pinned to ${QUARTERS[start] ?? ''}`;
    this.#decisions = [
      ...this.#decisions.filter((known) => known.investment !== id),
      { investment: id, name, kind, text },
    ];
    this.#isCurrent = false;
    return null;
  }

  #lift(id: string): null {
    this.#decisions = this.#decisions.filter((known) => known.investment !== id);
    const original = invested().find((one) => one.id === id);
    this.#find(id).start = original?.start ?? null;
    this.#isCurrent = false;
    return null;
  }

  #facts(id: string): InvestmentFacts {
    const one = this.#find(id);
    const isIn = one.start !== null;
    const needed = this.#items.filter((other) => other.needs.includes(id));
    const line = (text: string, investment: string | null = null) => ({ text, investment });
    const needs = one.needs.map((need) => line(`needs ${this.#find(need).name}`, need));
    return {
      id,
      name: one.name,
      axis: one.axis,
      change: `${messages.axis[one.axis]} ${one.change}`,
      kind: 'Innovate',
      when: one.start === null ? 'Not in the plan' : `${QUARTERS[one.start] ?? ''}, ${one.length} quarters`,
      takes: `€${one.cost} k · ${one.people.toFixed(1)} FTE`,
      note: isIn
        ? 'Small changes, merged daily, behind flags; releases become a decision instead of an event.'
        : '',
      is_in: isIn,
      sections: isIn
        ? [
            {
              title: 'In because',
              lines: [
                line('opens step 1 and moves lead time from 9 days to 2 days'),
                ...needed.map((other) => line(`needed by ${other.name}`, other.id)),
              ],
            },
            {
              title: 'Here because',
              lines: [...needs, line('Platform people are fully used a quarter earlier')],
            },
          ].filter((section) => section.lines.length > 0)
        : [{ title: 'Not in because', lines: [line(one.reason), ...needs] }],
      decision: this.#decisionOn(id),
      starts: QUARTERS.slice(0, QUARTERS.length - one.length + 1).map((name, start) => ({
        start,
        name,
        is_planned: start === one.start,
      })),
    };
  }

  #new(sample: boolean): null {
    this.#kind = sample ? 'unnamed' : 'empty';
    this.#isSample = sample;
    this.#items = sample ? invested() : [];
    this.#decisions = [];
    this.#fileName = null;
    this.#hasPlan = false;
    return null;
  }

  #import(): TableImported {
    const before = this.#items.length;
    if (before === 0) this.#items = invested();
    this.#kind = 'unnamed';
    this.#isCurrent = false;
    const added = this.#items.length - before;
    return {
      added,
      sentence: `Added ${added} investments.`,
      unreadable: [],
      already_there: [],
      assumptions: [],
      ignored_columns: ['Colour'],
    };
  }
}
