// What the plan's answers cost and gain: a price for everything that is left out and for every decision, and the answers about what is selected.
// They are asked for in the background, a few at a time: first what a search finds, then, one by one and the cheapest
// first, what can be proven. A plan or roadmap that has changed makes all of it old; the desktop ends what still runs.
// No failure here is shown: a price that is missing is simply not there. Views read it and ask nothing.
import type { Desktop } from '../ipc/contract';
import type { Explanation } from '../ipc/generated/Explanation';
import type { PlanScreen } from '../ipc/generated/PlanScreen';
import type { PriceLine } from '../ipc/generated/PriceLine';

// How many prices are asked for at once, and how long proving one may take, in seconds.
const AT_ONCE = 8;
const PROOF_SECONDS = 2;

/** Prices and answers about the plan that is shown. */
export class Prices {
  /** Prices of forcing in, by the id of the investment. */
  lines = $state.raw<Record<string, PriceLine>>({});
  /** What lifting each decision would gain, by the id of the investment. */
  decisions = $state.raw<Record<string, PriceLine>>({});
  /** Whether every price has come that can come without a proof. */
  isComplete = $state(false);
  /** The answers about the selected investment. */
  explanation = $state.raw<Explanation | null>(null);
  /** Whether answers about it are being worked out. */
  isExplaining = $state(false);

  readonly #desktop: Desktop;
  #turn = 0;
  #explainTurn = 0;
  #about = '';

  constructor(desktop: Desktop) {
    this.#desktop = desktop;
  }

  /** The plan may have changed: what is known of another one is forgotten, and prices are asked for anew. */
  async renew(view: PlanScreen) {
    const { decisions, document, is_current, left_out } = view;
    const about = JSON.stringify([document.planned, document.undo, left_out, decisions, is_current]);
    if (about === this.#about) return;
    this.forget();
    this.#about = about;
    if (!view.is_current || view.proof === null) return;
    const turn = this.#turn;
    const wanted = view.left_out.map((line) => line.investment);
    for (let first = 0; first < wanted.length; first += AT_ONCE) {
      await this.#ask(turn, wanted.slice(first, first + AT_ONCE), null);
      if (turn !== this.#turn) return;
    }
    this.isComplete = true;
    if (decisions.length > 0) await this.#askDecisions(turn, null);
    if (turn !== this.#turn) return;
    const lost = (investment: string) => -(this.lines[investment]?.difference ?? -Infinity);
    const open = wanted.filter((investment) => this.lines[investment]?.state !== 'proven');
    for (const investment of open.sort((one, other) => lost(one) - lost(other))) {
      await this.#ask(turn, [investment], PROOF_SECONDS);
      if (turn !== this.#turn) return;
    }
    if (decisions.length > 0) await this.#askDecisions(turn, PROOF_SECONDS);
  }

  /** Answers questions about an investment of a plan that is up to date; nothing selected, nothing asked. */
  async explain(investment: string | null) {
    const turn = ++this.#explainTurn;
    if (this.explanation?.investment !== investment) this.explanation = null;
    this.isExplaining = investment !== null;
    if (investment === null) return;
    for (const proof_seconds of [null, PROOF_SECONDS]) {
      const asking = this.#desktop.call('explain', { investment, proof_seconds });
      const explanation = await asking.catch(() => null);
      if (turn !== this.#explainTurn) return;
      if (!explanation?.is_complete) break;
      this.explanation = explanation;
    }
    this.isExplaining = false;
  }

  /** Everything is about a plan of yesterday. */
  forget() {
    this.#turn += 1;
    this.#explainTurn += 1;
    this.#about = '';
    this.lines = {};
    this.decisions = {};
    this.isComplete = false;
    this.explanation = null;
    this.isExplaining = false;
  }

  async #ask(turn: number, investments: string[], proof_seconds: number | null) {
    const asking = this.#desktop.call('price_left_out', { investments, proof_seconds });
    const list = await asking.catch(() => null);
    if (turn !== this.#turn || !list) return;
    this.lines = { ...this.lines, ...Object.fromEntries(list.lines.map((line) => [line.id, line])) };
  }

  async #askDecisions(turn: number, proof_seconds: number | null) {
    const asking = this.#desktop.call('price_decisions', { proof_seconds });
    const list = await asking.catch(() => null);
    if (turn !== this.#turn || !list) return;
    const lines = list.lines.filter((line) => line.kind === 'decision');
    this.decisions = { ...this.decisions, ...Object.fromEntries(lines.map((line) => [line.id, line])) };
  }
}
