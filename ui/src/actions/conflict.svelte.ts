// Where decisions and limits leave no plan: what stands against each other, and single changes that help. Nothing is
// lost meanwhile: what was decided stays, and the last plan that works stays on the screen. Taking an offer is an edit
// like any other. Deliberately not here: words; they come from Rust.
import type { Desktop } from '../ipc/contract';
import type { Offers } from '../ipc/generated/Offers';
import type { Session } from './session.svelte';

/** One clash at a time. */
export class Conflict {
  /** Whether there is one. */
  isThere = $state(false);
  /** Whether its card is open. */
  isOpen = $state(false);
  /** What was found; nothing while it is looked for. */
  offers = $state.raw<Offers | null>(null);

  readonly #desktop: Desktop;
  readonly #session: Session;
  #investment: string | null = null;
  #turn = 0;

  constructor(desktop: Desktop, session: Session) {
    this.#desktop = desktop;
    this.#session = session;
  }

  /** No plan fits: the card opens, and what helps is looked for. */
  async begin(investment: string | null) {
    this.#investment = investment;
    this.isThere = true;
    this.isOpen = true;
    this.offers = null;
    const turn = ++this.#turn;
    const offers = await this.#session.attempt(() => this.#desktop.call('find_offers', { investment }));
    if (turn === this.#turn) this.offers = offers;
  }

  /** Makes one of the changes, and plans again. */
  async take(place: number) {
    const investment = this.#investment;
    await this.#session.edit(async () => {
      const { sentence } = await this.#desktop.call('take_offer', { investment, offer: place });
      return sentence.replace(/\.$/, '');
    });
  }

  /** There is a plan again, or another document. */
  forget() {
    this.#turn += 1;
    this.isThere = false;
    this.isOpen = false;
    this.offers = null;
  }
}
