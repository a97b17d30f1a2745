// What one more of each fund and pool would buy, over all periods and in each, and what decisions cost: asked for in the background while somebody
// looks, first what a search finds, then with a proof. A plan that has changed makes all of it old.
import type { Desktop } from '../ipc/contract';
import type { LimitsInTime } from '../ipc/generated/LimitsInTime';
import type { PlanScreen } from '../ipc/generated/PlanScreen';
import type { PriceList } from '../ipc/generated/PriceList';

// How long proving one price may take, in seconds.
const PROOF_SECONDS = 2;

/** Prices of limits and of decisions. */
export class LimitPrices {
  limits = $state.raw<PriceList | null>(null);
  decisions = $state.raw<PriceList | null>(null);
  inTime = $state.raw<LimitsInTime | null>(null);
  /** The rules among the decisions, with a sentence of their own. */
  rules = $state.raw<PriceList | null>(null);
  /** Whether answers are being worked out. */
  isWorking = $state(false);

  readonly #desktop: Desktop;
  #turn = 0;
  #about = '';

  constructor(desktop: Desktop) {
    this.#desktop = desktop;
  }

  /** The plan may have changed: what is known of another one is forgotten, and prices are asked for anew. */
  async renew(view: PlanScreen) {
    const about = JSON.stringify([view.document.planned, view.document.undo, view.is_current]);
    if (about === this.#about) return;
    this.stop();
    this.#about = about;
    this.limits = null;
    this.decisions = null;
    this.inTime = null;
    this.rules = null;
    if (!view.is_current || view.proof === null) return;
    const turn = this.#turn;
    this.isWorking = true;
    for (const proof_seconds of [null, PROOF_SECONDS]) {
      const limits = await this.#desktop.call('price_limits', { proof_seconds }).catch(() => null);
      if (turn !== this.#turn) return;
      if (limits) this.limits = limits;
      const decisions = await this.#desktop.call('price_decisions', { proof_seconds }).catch(() => null);
      if (turn !== this.#turn) return;
      if (decisions) this.decisions = decisions;
      // these were among the decisions: known by now
      const rules = await this.#desktop.call('price_rules', { proof_seconds: null }).catch(() => null);
      if (turn !== this.#turn) return;
      if (rules) this.rules = rules;
      const inTime = await this.#desktop.call('price_periods', { proof_seconds }).catch(() => null);
      if (turn !== this.#turn) return;
      if (inTime) this.inTime = inTime;
    }
    this.isWorking = false;
  }

  /** Nobody looks any more: what is still asked is not waited for. */
  stop() {
    this.#turn += 1;
    this.#about = '';
    this.isWorking = false;
  }
}
