// Four things to try: which of them were done, learnt from what is asked of the desktop, whoever asks. Nothing is
// blocked meanwhile. The card is drawn in shell/FirstSteps.svelte; what was done is a setting of this computer.
import type { CallName, Calls, Desktop } from '../ipc/contract';
import type { FirstTry } from '../ipc/generated/FirstTry';
import type { InvestmentFacts } from '../ipc/generated/InvestmentFacts';
import type { Session } from './session.svelte';

/** The four, in the order of the card. */
export const TRIES: FirstTry[] = ['move', 'what_if', 'why_not', 'export'];

/** What an answer of the desktop shows to have been tried. */
export function triedBy(name: CallName, answer: unknown): FirstTry | null {
  if (name === 'pin') return 'move';
  if (name === 'what_if') return 'what_if';
  if (name === 'export_chart') return answer === null ? null : 'export';
  if (name === 'show_investment') return (answer as InvestmentFacts).is_in ? null : 'why_not';
  return null;
}

/** The first steps on this computer. */
export class FirstSteps {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Whether they are there to be done: with the sample, never over somebody's own document. */
  readonly isOffered = $derived.by(() => {
    const { settings, view } = this.#session;
    return settings.isLoaded && view?.document.is_sample === true && !settings.now.first_steps_closed;
  });
  /** Whether the card is there: beside the plan and the flow only, for elsewhere it would lie over rows or axes. */
  readonly isShown = $derived.by(() => {
    const { screen, outcomes } = this.#session;
    return this.isOffered && (screen === 'plan' || (screen === 'outcomes' && outcomes.tab === 'flow'));
  });
  readonly tried = $derived.by(() => this.#session.settings.now.tried);
  readonly isDone = $derived(TRIES.every((one) => this.tried.includes(one)));

  /** A desktop that is the same, but what is asked of it is noticed. */
  watch(desktop: Desktop): Desktop {
    return {
      call: async <Name extends CallName>(name: Name, payload: Calls[Name]['request']) => {
        const answer = await desktop.call(name, payload);
        const tried = triedBy(name, answer);
        if (tried) void this.#note(tried);
        return answer;
      },
      listenToProgress: (tell) => desktop.listenToProgress(tell),
      listenToDocument: (tell) => desktop.listenToDocument(tell),
      listenToAudience: (tell) => desktop.listenToAudience(tell),
    };
  }

  async close() {
    await this.#session.settings.change({ first_steps_closed: true });
  }

  /** Shows the card again; once all was done it begins anew. */
  async resume() {
    const tried = this.isDone ? { tried: [] } : {};
    await this.#session.settings.change({ first_steps_closed: false, ...tried });
    if (!this.isShown) this.#session.goTo('plan');
  }

  async #note(one: FirstTry) {
    const { settings } = this.#session;
    if (!this.isOffered || settings.now.tried.includes(one)) return;
    await settings.change({ tried: [...settings.now.tried, one] });
  }
}
