// Linking in the flow: an output and an outcome are chosen one after the other, and the one is said to move the other.
// The new row of the table of effects takes the focus, for how much of the way is nobody's guess. Deliberately not here:
// what an effect is worth (the desktop), and the chart (features/outcomes).
import type { MarkView } from '../ipc/generated/MarkView';
import { messages } from '../messages';
import type { Session } from './session.svelte';

const KINDS = ['output', 'outcome'];
const words = messages.linking;
const titleOf = (mark: MarkView) => mark.hint[0] ?? mark.name;
const idOf = (mark: MarkView) => mark.id.slice(mark.kind.length + 1);

/** Whether the flow is on the screen, where blocks can be linked. */
export const isOnFlow = (session: Session) =>
  session.screen === 'outcomes' && session.outcomes.tab === 'flow' && !session.isTableShown;

/** A link that is being made. */
export class Linking {
  /** Whether ends are being chosen. */
  isOn = $state(false);
  /** The end that is chosen already. */
  from = $state.raw<MarkView | null>(null);
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** What to do next, in words. */
  get asks(): string {
    if (!this.from) return words.first;
    const name = titleOf(this.from);
    return this.from.kind === 'output' ? words.toOutcome(name) : words.toOutput(name);
  }

  /** Begins with what has the focus or is selected, if that can be an end; ends when it is on already. */
  toggle() {
    if (this.isOn) return this.stop();
    if (this.#session.isReadOnly) return this.#session.say(messages.notices.readOnly);
    const focused = document.activeElement?.getAttribute('data-mark') ?? null;
    const here = this.#find(focused) ?? this.#find(this.#session.selected);
    this.isOn = true;
    this.from = here && KINDS.includes(here.kind) ? here : null;
  }

  stop() {
    this.isOn = false;
    this.from = null;
  }

  /** Takes an end; with the second the link is made. */
  async take(id: string | null) {
    const mark = this.#find(id);
    if (!mark) return;
    if (!KINDS.includes(mark.kind)) return this.#session.say(words.neither);
    const { from } = this;
    if (!from || from.kind === mark.kind) {
      this.from = mark;
      return;
    }
    this.stop();
    const [output, outcome] = from.kind === 'output' ? [from, mark] : [mark, from];
    await this.#link(output, outcome);
  }

  async #link(output: MarkView, outcome: MarkView) {
    const session = this.#session;
    const [one, other] = [titleOf(output), titleOf(outcome)];
    if (output.links.includes(outcome.id)) {
      session.outcomes.goTo('effects');
      return session.say(words.already(one, other));
    }
    const cell = (column: string, text: string) => ({ row: null, new_row: 0, column, text });
    const cells = [cell('output', idOf(output)), cell('outcome', idOf(outcome))];
    const edited = await session.grids.of('effects').write(cells, 1);
    const row = edited?.added[0] ?? null;
    if (row === null) return;
    session.outcomes.goTo('effects');
    session.grids.reveal('effects', row);
    session.say(words.linked(one, other), 'undo');
  }

  #find(id: string | null) {
    return this.#session.picture?.marks.find((mark) => mark.id === id) ?? null;
  }
}
