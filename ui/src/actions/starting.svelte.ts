// The start of a plan of one's own: three questions with an answer each, and the document made of them. The answers to
// start from, the names of periods and all checking are the desktop's; here is only what was typed.
import { asFailure, type Desktop, type StartPlan } from '../ipc/contract';
import type { Failure } from '../ipc/generated/Failure';
import type { StartAnswers } from '../ipc/generated/StartAnswers';
import type { Session } from './session.svelte';

/** How many questions there are. */
export const QUESTIONS = 3;

/** The questions, while they are asked. */
export class Starting {
  /** What was answered so far; nothing while nobody asks. */
  answers = $state<StartAnswers | null>(null);
  /** Which question is shown, from 0. */
  at = $state(0);
  /** Month of the first period. */
  first = $state('');
  trouble = $state.raw<Failure | null>(null);

  readonly #desktop: Desktop;
  readonly #session: Session;

  constructor(desktop: Desktop, session: Session) {
    this.#desktop = desktop;
    this.#session = session;
  }

  /** Asks, with an answer to each question to start from. */
  async open() {
    const answers = await this.#session.attempt(() => this.#desktop.call('suggest_start', {}));
    if (!answers) return;
    this.at = 0;
    this.trouble = null;
    this.#take(answers);
    this.#session.panel = 'start';
  }

  /** Another first month of the fiscal year gives the periods other names. */
  async setFiscalYear(month: number) {
    if (!this.answers) return;
    this.answers.fiscal_year_start = month;
    const named = await this.#ask(() => this.#desktop.call('suggest_start', { fiscal_year_start: month }));
    // what was typed stays; only the periods are called otherwise
    if (named && this.answers) this.#take({ ...this.answers, first_periods: named.first_periods });
  }

  addPool() {
    this.answers?.pools.push({ name: '', people: '' });
  }

  removePool(index: number) {
    this.answers?.pools.splice(index, 1);
  }

  /** On to the next question; after the last one the document is made. */
  async next() {
    this.trouble = null;
    if (this.at < QUESTIONS - 1) this.at += 1;
    else await this.#start();
  }

  back() {
    this.trouble = null;
    if (this.at > 0) this.at -= 1;
  }

  close() {
    this.answers = null;
    this.#session.panel = null;
  }

  #take(answers: StartAnswers) {
    this.answers = answers;
    this.first = answers.first_periods[0]?.month ?? '';
  }

  async #start() {
    if (!this.answers) return;
    const { name, currency, fiscal_year_start, periods, budget, pools } = this.answers;
    const request: StartPlan = {
      name,
      currency,
      fiscal_year_start,
      first_period: this.first,
      periods,
      budget,
      pools: pools.map((pool) => ({ ...pool })),
    };
    // An unnamed document is not left without asking; that question lies over this one's place.
    await this.#session.documents.leaveFor(async () => {
      const started = await this.#ask(() => this.#desktop.call('start_plan', request));
      if (!started) return;
      this.close();
      // where what the organisation can do is filled in
      this.#session.goTo('system');
      await this.#session.adopt(started.sentence);
    });
  }

  /** What cannot be is said beside the question, because the dialog lies over the window's own place for it. */
  async #ask<Answer>(ask: () => Promise<Answer>): Promise<Answer | null> {
    try {
      return await ask();
    } catch (thrown) {
      this.trouble = asFailure(thrown);
      return null;
    }
  }
}
