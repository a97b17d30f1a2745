// Moving investments by hand: what is in the hand, over which period, what a pin there would cost, and what letting go
// does. The keys [ and ] do the same without a hand. Views tell where the pointer is and draw what is here; which
// periods are possible and what they cost comes from Rust. Deliberately not here: pixels of the chart.
import type { Desktop } from '../ipc/contract';
import type { InvestmentFacts } from '../ipc/generated/InvestmentFacts';
import type { MarkView } from '../ipc/generated/MarkView';
import type { PinPrice } from '../ipc/generated/PinPrice';
import { messages } from '../messages';
import type { Session } from './session.svelte';

/** What is in the hand. */
export interface Held {
  investment: string;
  name: string;
  /** Whether it comes from the chart; otherwise from the list of what is not in the plan. */
  isFromChart: boolean;
}

/** Where the hand is: over a period, over the list of what is not in the plan, or nowhere. */
export type Over = { start: number } | 'left_out' | null;

/** A pin that was asked for and is not planned yet, or cannot be. */
export interface Asked {
  investment: string;
  name: string;
  start: number;
}

// A pointer that rests this long wants to know the price for sure; proving it may take so many seconds.
const REST_MS = 250;
const PROOF_SECONDS = 2;
const GHOSTS_MS = 4000;

/** The hand. */
export class Hand {
  held = $state.raw<Held | null>(null);
  /** Where the pointer is, in px of the window. */
  point = $state.raw({ x: 0, y: 0 });
  over = $state.raw<Over>(null);
  /** Facts about what is held, as soon as they are there. */
  facts = $state.raw<InvestmentFacts | null>(null);
  price = $state.raw<PinPrice | null>(null);
  /** The pin that is being planned. */
  asked = $state.raw<Asked | null>(null);
  /** The marks as they were before a plan that was made by hand, for as long as that is shown. */
  before = $state.raw<MarkView[]>([]);

  readonly #desktop: Desktop;
  readonly #session: Session;
  #turn = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #ghosts: ReturnType<typeof setTimeout> | undefined;

  constructor(desktop: Desktop, session: Session) {
    this.#desktop = desktop;
    this.#session = session;
  }

  /** Why nothing can be taken into the hand now; empty if it can. */
  get whyNot(): string {
    const session = this.#session;
    if (session.whatIf.answer) return messages.whatIf.adoptFirst;
    return session.isReadOnly ? messages.notices.readOnly : '';
  }

  /** Takes an investment into the hand. */
  async take(held: Held) {
    if (this.whyNot !== '') return this.#session.say(this.whyNot);
    this.held = held;
    this.over = null;
    this.price = null;
    this.facts = null;
    // What was said last would lie over the list on which a bar can be let go.
    this.#session.toast.close();
    const asking = this.#desktop.call('show_investment', { investment: held.investment });
    const facts = await asking.catch(() => null);
    if (this.held === held) this.facts = facts;
  }

  /** The hand has moved. What it costs there is asked for once, and for sure when it rests. */
  move(point: { x: number; y: number }, over: Over) {
    this.point = point;
    if (!this.held || JSON.stringify(over) === JSON.stringify(this.over)) return;
    this.over = over;
    this.price = null;
    this.#turn += 1;
    clearTimeout(this.#rest);
    if (over === null || over === 'left_out' || !this.#session.view?.is_current) return;
    void this.#ask(over.start, null);
    this.#rest = setTimeout(() => void this.#ask(over.start, PROOF_SECONDS), REST_MS);
  }

  /** Lets go where the hand is: a pin, an exclusion, or nothing. */
  async drop() {
    const { held, over, facts } = this;
    this.cancel();
    if (!held || over === null) return;
    // Only now: at a narrow width the inspector would have lain over the chart.
    void this.#session.select(`investment:${held.investment}`);
    if (over === 'left_out') {
      if (held.isFromChart) await this.#session.exclude(held.investment);
      return;
    }
    const isThere = facts?.starts.find((choice) => choice.is_planned)?.start === over.start;
    // Putting it back where it was is no decision.
    if (isThere && held.isFromChart && this.#session.view?.is_current) return;
    await this.#session.pin(held.investment, over.start, facts);
  }

  /** Puts back what is in the hand, as if nothing had been. */
  cancel() {
    this.#turn += 1;
    clearTimeout(this.#rest);
    this.held = null;
    this.over = null;
    this.price = null;
    this.facts = null;
  }

  /** Moves the selection by some periods: a pin without a hand. */
  async shift(by: number) {
    const session = this.#session;
    const investment = session.selectedInvestment;
    if (this.whyNot !== '') return session.say(this.whyNot);
    if (!investment) return session.say(messages.notices.selectFirst);
    const facts = session.facts?.id === investment ? session.facts : null;
    if (!facts) return;
    // Pressed again while the last press is being planned, it goes on from there.
    const asked = this.asked?.investment === investment ? this.asked.start : null;
    const from = asked ?? facts.decision?.start ?? facts.starts.find((choice) => choice.is_planned)?.start;
    if (from === undefined) return session.say(messages.hand.notInPlan);
    const start = from + by;
    if (!facts.starts.some((choice) => choice.start === start)) {
      return session.say(by < 0 ? messages.hand.noEarlier : messages.hand.noLater);
    }
    await session.pin(investment, start, facts);
  }

  /** Where things were before a plan is shown for a while. */
  leaveGhosts(before: MarkView[]) {
    clearTimeout(this.#ghosts);
    this.before = before;
    this.#ghosts = setTimeout(() => (this.before = []), GHOSTS_MS);
  }

  /** Nothing is to be seen of what was moved. */
  clear() {
    clearTimeout(this.#ghosts);
    this.before = [];
    this.asked = null;
  }

  async #ask(start: number, proof_seconds: number | null) {
    const { held } = this;
    if (!held) return;
    const turn = this.#turn;
    const asking = this.#desktop.call('price_pin', { investment: held.investment, start, proof_seconds });
    const price = await asking.catch(() => null);
    // A price that was searched for never replaces one that is proven.
    if (turn === this.#turn && price && this.price?.state !== 'proven') this.price = price;
  }
}
