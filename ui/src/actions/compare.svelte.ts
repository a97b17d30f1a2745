// The Compare screen: which chart is looked at, what is compared with the plan, and what is worked out for it in the
// background. Charts are drawn by the desktop from what it knows; here it is only asked to find out more, and to draw
// again. Deliberately not here: the answer to a what-if itself (what_if.svelte.ts); the screen shows the very same.
import type { Desktop } from '../ipc/contract';
import type { ChartName } from '../ipc/generated/ChartName';
import type { ComparisonScreen } from '../ipc/generated/ComparisonScreen';
import type { OrderName } from '../ipc/generated/OrderName';
import type { OverName } from '../ipc/generated/OverName';
import type { RobustPlan } from '../ipc/generated/RobustPlan';
import type { SaysName } from '../ipc/generated/SaysName';
import type { ScenarioList } from '../ipc/generated/ScenarioList';
import type { SimulateRequest } from '../ipc/generated/SimulateRequest';
import type { VerdictList } from '../ipc/generated/VerdictList';
import { messages } from '../messages';
import { textSize } from './growth';
import { investmentOf, type Session } from './session.svelte';

/** The charts of the screen, in the order of their tabs. */
export const TABS = ['difference', 'value_curve', 'frontier', 'price_of_yes', 'how_sure', 'shares'] as const;
export type CompareTab = (typeof TABS)[number];

/** How the futures of the plan are shown, and what is assumed where nothing is estimated. */
export interface Sureness {
  chart: 'fan' | 'tornado';
  /** Costs are up to so many percent lower or higher. */
  percent: number;
  /** It takes up to so many periods longer. */
  overrun: number;
}

/** A decision that is being recorded. */
export interface Deciding {
  investment: string;
  says: SaysName;
}

// How long proving one answer may take, in seconds.
const PROOF_SECONDS = 2;

export class Compare {
  tab = $state<CompareTab>('difference');
  isSwapped = $state(false);
  over = $state<OverName>('money');
  /** In which order what is left out is listed. */
  order = $state<OrderName>('price');
  sureness = $state.raw<Sureness>({ chart: 'fan', percent: 0, overrun: 0 });
  screen = $state.raw<ComparisonScreen | null>(null);
  scenarios = $state.raw<ScenarioList | null>(null);
  verdicts = $state.raw<VerdictList | null>(null);
  /** Whether something is being worked out for the chart. */
  isWorking = $state(false);
  /** Whether the user has stopped that; it goes on when asked to. */
  isStopped = $state(false);
  deciding = $state<Deciding | null>(null);
  #steadier = $state.raw<{ of: string; found: RobustPlan } | null>(null);

  readonly #desktop: Desktop;
  readonly #session: Session;
  #area: { width: number; height: number } | null = null;
  #turn = 0;
  #work = 0;
  #drawing: Promise<void> = Promise.resolve();

  constructor(desktop: Desktop, session: Session) {
    this.#desktop = desktop;
    this.#session = session;
  }

  /** The investment that is selected on the chart, if one is. */
  get investment() {
    return investmentOf(this.#session.selected);
  }

  /** The chart that is looked at. */
  get chart(): ChartName {
    return this.tab === 'how_sure' ? this.sureness.chart : this.tab;
  }

  /** The plan that holds best in bad futures, if it was looked for among these very futures. */
  get steadier() {
    return this.#steadier?.of === this.#drawn ? this.#steadier.found : null;
  }

  /** Draws the chart in a size, and works out what is not known of it yet. */
  async show(area: { width: number; height: number }) {
    this.#area = area;
    this.isStopped = false;
    await this.#refresh();
    void this.#workOut();
  }

  /** Goes to another chart. */
  async goTo(tab: CompareTab) {
    if (tab === this.tab) return;
    this.tab = tab;
    this.screen = null;
    this.#session.isTableShown = false;
    await this.#session.select(null);
    if (this.#area) await this.show(this.#area);
  }

  /** Shows what the plan is against what was tried, and back. */
  async swap() {
    this.isSwapped = !this.isSwapped;
    await this.draw();
  }

  /** Draws value over money, or over time. */
  async drawOver(over: OverName) {
    this.over = over;
    await this.draw();
  }

  /** Lists what is left out by the price of a yes, or by the value that is left out. */
  async listBy(order: OrderName) {
    this.order = order;
    await this.draw();
  }

  /** Shows the futures in another way, or others. */
  async showFutures(change: Partial<Sureness>) {
    this.sureness = { ...this.sureness, ...change };
    this.#session.isTableShown = false;
    await this.#session.select(null);
    await this.draw();
  }

  /** Looks for a plan of nearly the same value that holds better in bad futures. */
  async lookForSteadier() {
    const turn = ++this.#work;
    const of = this.#drawn;
    this.isStopped = false;
    this.isWorking = true;
    const found = await this.#session.attempt(() =>
      this.#desktop.call('simulate', { ...this.futures, robust: true }),
    );
    if (turn !== this.#work) return;
    this.isWorking = false;
    if (found?.robust) this.#steadier = { of, found: found.robust };
  }

  /** Compares with a scenario, by its name; or with nothing. */
  async choose(scenario: string | null) {
    this.isSwapped = false;
    if (scenario === null) await this.#session.whatIf.drop();
    else await this.#session.whatIf.askScenario(scenario);
  }

  /** Keeps what is compared under a name. */
  async keep() {
    const session = this.#session;
    const text = session.whatIf.answer?.text;
    if (text === undefined) return;
    if (session.isReadOnly) return session.say(messages.notices.readOnly);
    await session.settle();
    const kept = await session.attempt(() => this.#desktop.call('keep_scenario', { text }));
    if (!kept) return;
    await session.reload();
    session.say(kept.sentence, 'undo');
  }

  /** Gives a scenario another name. */
  async rename(scenario: string, name: string) {
    await this.#change(() => this.#desktop.call('rename_scenario', { scenario, name }));
  }

  /** Removes a scenario; what is compared stays until it is dropped. */
  async remove(scenario: string) {
    await this.#change(() => this.#desktop.call('remove_scenario', { scenario }));
  }

  /** Tries a what-if and shows what becomes different. */
  async open(text: string) {
    const session = this.#session;
    this.tab = 'difference';
    this.isSwapped = false;
    this.screen = null;
    await session.select(null);
    await session.whatIf.askText(text);
  }

  /** Records a decision on an investment. */
  async record(says: SaysName, look_again: number | null, reason: string) {
    const { deciding } = this;
    if (!deciding) return false;
    const { investment } = deciding;
    const isDone = await this.#change(() =>
      this.#desktop.call('record_verdict', {
        investment,
        says,
        reason,
        ...(look_again === null ? {} : { look_again }),
      }),
    );
    if (isDone) this.deciding = null;
    return isDone;
  }

  /** Takes away what is recorded on an investment. */
  async unrecord(investment: string) {
    await this.#change(() => this.#desktop.call('remove_verdict', { investment }));
  }

  /** Ends what is being worked out; what is known stays. */
  async stop() {
    this.#work += 1;
    this.isStopped = true;
    this.isWorking = false;
    await this.#session.attempt(() => this.#desktop.call('stop_answers', {}));
  }

  /** Goes on working out what was stopped. */
  async goOn() {
    this.isStopped = false;
    await this.#workOut();
  }

  /** Asks for the chart again; done when the newest there is is shown. */
  draw(): Promise<void> {
    const drawing: Promise<void> = this.#drawOnce().then(() =>
      this.#drawing === drawing ? undefined : this.#drawing,
    );
    this.#drawing = drawing;
    return drawing;
  }

  async #drawOnce() {
    if (!this.#area) return;
    const turn = ++this.#turn;
    const { chart, isSwapped, over, order } = this;
    const what_if = this.#session.whatIf.answer !== null;
    const request = {
      chart,
      theme: this.#session.appearance.theme,
      what_if,
      swapped: isSwapped,
      over,
      order,
      text_size: textSize(window),
      ...(this.tab === 'how_sure' ? { futures: this.futures } : {}),
    };
    const screen = await this.#session.attempt(() =>
      this.#desktop.call('show_comparison', { ...request, ...(this.#area ?? { width: 0, height: 0 }) }),
    );
    if (turn === this.#turn && screen) this.screen = screen;
  }

  async #refresh() {
    const [scenarios, verdicts] = await Promise.all([
      this.#desktop.call('list_scenarios', {}).catch(() => null),
      this.#desktop.call('list_verdicts', {}).catch(() => null),
    ]);
    this.scenarios = scenarios;
    this.verdicts = verdicts;
    await this.draw();
  }

  async #change(deed: () => Promise<{ sentence: string }>) {
    const session = this.#session;
    if (session.isReadOnly) {
      session.say(messages.notices.readOnly);
      return false;
    }
    await session.settle();
    const done = await session.attempt(deed);
    if (!done) return false;
    await session.reload();
    session.say(done.sentence, 'undo');
    return true;
  }

  /** Finds out what the chart does not know yet: first by search, then, the cheapest first, by proof. */
  async #workOut() {
    const turn = ++this.#work;
    const isOver = () => turn !== this.#work || this.isStopped;
    const { tab } = this;
    if (tab !== 'frontier' && tab !== 'price_of_yes') {
      this.isWorking = false;
      return;
    }
    this.isWorking = true;
    for (const proof_seconds of [null, PROOF_SECONDS]) {
      if (isOver() || !this.screen) break;
      if (proof_seconds === null ? this.screen.is_complete : this.screen.is_proven) continue;
      const steps = tab === 'frontier' ? [null] : this.#leftOut();
      for (const investment of steps) {
        const asking =
          investment === null
            ? this.#desktop.call('find_frontier', { proof_seconds })
            : this.#desktop.call('price_left_out', {
                investments: [investment],
                proof_seconds,
                with_changes: true,
              });
        // A price that is missing is simply not there: no failure here is shown.
        const isAnswered = await asking.then(
          () => true,
          () => false,
        );
        if (isOver()) return;
        if (isAnswered) await this.draw();
        if (isOver()) return;
      }
    }
    if (turn === this.#work) this.isWorking = false;
  }

  /** Which futures are looked at. */
  get futures(): SimulateRequest {
    const { percent, overrun } = this.sureness;
    return {
      runs: null,
      seed: null,
      assume_percent: percent || null,
      overrun: overrun || null,
      robust: false,
    };
  }

  /** What tells futures from others: what they were drawn of, and what they come to. */
  get #drawn() {
    const simulation = this.screen?.simulation;
    return simulation ? `${simulation.how} ${simulation.value.text}` : '';
  }

  #leftOut() {
    const marks = this.screen?.chart?.marks ?? [];
    return marks.map((mark) => investmentOf(mark.id)).filter((id) => id !== null);
  }
}
