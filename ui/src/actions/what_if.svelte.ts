// What if: the box in which it is asked, what was understood so far, and the answer while it is looked at. The answer
// lies beside the document until it is adopted; the session draws it in place of the plan. Deliberately not here: the
// grammar (it is in Rust), and how the answer looks (features/what_if).
import type { Desktop } from '../ipc/contract';
import type { MarkView } from '../ipc/generated/MarkView';
import type { WhatIfAnswer } from '../ipc/generated/WhatIfAnswer';
import type { WhatIfLine } from '../ipc/generated/WhatIfLine';
import type { WhatIfRead } from '../ipc/generated/WhatIfRead';
import { messages } from '../messages';
import type { Session } from './session.svelte';
import { WhatIfForms } from './what_if_form.svelte';

/** An answer that changes no more than this is close to the plan as it is. */
const FEW_CHANGES = 2;

/** One question at a time, and its answer. */
export class WhatIf {
  text = $state('');
  /** What was understood of the text; nothing while there is none. */
  read = $state.raw<WhatIfRead | null>(null);
  /** The best answer so far, while it is shown in place of the plan. */
  answer = $state.raw<WhatIfAnswer | null>(null);
  /** The marks of the plan as it is, for the ghosts of where things were. */
  before = $state.raw<MarkView[]>([]);

  /** The same as a form. */
  readonly forms: WhatIfForms;

  readonly #desktop: Desktop;
  readonly #session: Session;
  #turn = 0;
  /** The text that `read` is of. */
  #readOf = '';
  #asking = 0;

  constructor(desktop: Desktop, session: Session) {
    this.#desktop = desktop;
    this.#session = session;
    this.forms = new WhatIfForms(desktop, session);
  }

  /** Whether it is what the box for everything is used for. */
  get isOpen() {
    return this.#session.palette.mode === 'what-if';
  }

  /** Opens the box, with the question that is being answered, if one is. */
  async open() {
    this.text = this.answer?.text ?? '';
    this.#session.palette.mode = 'what-if';
    this.forms.isOpen = false;
    await this.type(this.text);
  }

  /** Closes the box; an answer stays. */
  close() {
    if (this.isOpen) this.#session.palette.close();
  }

  /** The text of the box has changed: what it means is asked anew, and given. */
  async type(text: string): Promise<WhatIfRead | null> {
    this.text = text;
    const turn = ++this.#turn;
    const isEmpty = text.trim() === '';
    const read = isEmpty
      ? null
      : await this.#session.attempt(() => this.#desktop.call('parse_what_if', { text }));
    if (turn === this.#turn) {
      this.read = read;
      this.#readOf = text;
    }
    return read;
  }

  /** Puts a name that was offered in place of what was not understood. */
  async correct(name: string) {
    const problem = this.read?.problem;
    if (!problem) return;
    const letters = [...this.text];
    const start = letters.slice(0, problem.at - 1).join('');
    const after = letters.slice(problem.at - 1 + problem.length).join('');
    await this.type(`${start}${name}${after}`);
  }

  /**
   * Answers what is in the box: the first answer is shown at once, a better one takes its place. It is the text of this
   * moment that is asked, whatever is typed before it was understood.
   */
  async ask() {
    const { text } = this;
    const read = this.#readOf === text ? this.read : await this.type(text);
    if (!read?.sentence) return;
    this.close();
    await this.#answer(() => this.#desktop.call('what_if', { text }));
  }

  /** Answers a what-if that nobody typed: a point of a chart, or what yes would mean. */
  async askText(text: string) {
    this.close();
    await this.#answer(() => this.#desktop.call('what_if', { text }));
  }

  /** Answers a scenario, by its name; what it comes to is kept with it. */
  async askScenario(scenario: string) {
    this.close();
    await this.#answer(() => this.#desktop.call('plan_scenario', { scenario }));
  }

  /** Whether it makes sense to ask for a plan that changes less: the answer changes much, and was not asked for so. */
  get canBeCloser() {
    const { answer } = this;
    if (!answer?.is_final || answer.closer !== null) return false;
    return answer.entered.length + answer.dropped.length + answer.moved.length > FEW_CHANGES;
  }

  /** Asks the same again, for a plan that is nearly as good and changes less. */
  async askCloser() {
    if (!this.canBeCloser || !this.answer) return;
    const { text } = this.answer;
    await this.#answer(() => this.#desktop.call('what_if', { text, closer: true }));
  }

  async #answer(make: () => Promise<WhatIfAnswer>) {
    const session = this.#session;
    await session.settle();
    const asking = ++this.#asking;
    if (!this.answer) this.before = session.pictures.roadmap?.marks ?? [];
    const show = async (answer: WhatIfAnswer) => {
      if (asking !== this.#asking) return;
      this.answer = answer;
      await session.reload();
    };
    session.alert = null;
    await session.search(
      make,
      async (making) => {
        const answer = await session.attempt(() => making);
        if (answer) await show(answer);
        // An answer that never came leaves what was shown before.
        else if (this.answer && !this.answer.is_final) await this.drop();
      },
      (progress) => void (progress.what_if && show(progress.what_if)),
    );
  }

  /** Asks a question that was found elsewhere, such as the smallest change that lets something in. */
  async tryOut(text: string) {
    // The answer is drawn on the Plan screen.
    this.#session.goTo('plan');
    await this.type(text);
    await this.ask();
  }

  /** Makes the changes in the document, with the plan that was found. */
  async adopt() {
    const session = this.#session;
    if (!this.answer) return;
    if (session.isReadOnly) return session.say(messages.notices.readOnly);
    await session.settle();
    const { text } = this.answer;
    const before = await session.drawnAsItIs();
    const adopted = await session.attempt(() => this.#desktop.call('adopt_what_if', { text }));
    if (!adopted) return;
    this.forget();
    session.lookBack.keep(before);
    await session.reload();
    session.say(adopted.sentence, 'undo');
  }

  /** Makes one change of the answer a decision, and asks again what the rest of it comes to. */
  async accept(line: WhatIfLine) {
    const session = this.#session;
    if (!this.answer) return;
    if (session.isReadOnly) return session.say(messages.notices.readOnly);
    const { text } = this.answer;
    const { investment, now } = line;
    await this.drop();
    await session.edit(async () => {
      if (now === null) await this.#desktop.call('exclude', { investment });
      else await this.#desktop.call('pin', { investment, start: now });
      return messages.whatIf.accepted(line.name, line.what);
    }, investment);
    if (!session.conflict.isThere) await this.askText(text);
  }

  /** Goes back to the plan as it is. */
  async drop() {
    if (!this.answer) return;
    this.#asking += 1;
    await this.#session.settle();
    this.forget();
    await this.#session.reload();
  }

  /** There is no answer any more; nothing is asked or drawn. */
  forget() {
    this.#asking += 1;
    this.answer = null;
    this.before = [];
  }
}
