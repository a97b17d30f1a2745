// A what-if as a form, for those who do not type: what can be chosen in it, and what is filled in. All it does is to
// write into the box in which what-ifs are typed; reading, saying and answering are those of the box (what_if.svelte.ts).
import type { Desktop } from '../ipc/contract';
import type { FoundObject } from '../ipc/generated/FoundObject';
import { hasAmount, hasTime, typedOf, type FormKind, type WhatIfForm } from './what_if_typed';
import { messages } from '../messages';
import type { Action } from './registry';
import type { Session } from './session.svelte';

/** Enough for every roadmap that can be read in a list. */
const MOST = 2000;

const EMPTY: WhatIfForm = { kind: 'funds', name: '', way: 'less_percent', amount: '20', from: '', to: '' };

/** The form beside the box. */
export class WhatIfForms {
  isOpen = $state(false);
  form = $state.raw<WhatIfForm>(EMPTY);
  periods = $state.raw<string[]>([]);
  #found = $state.raw<FoundObject[]>([]);
  /** What was in the box when the form was opened, or joined: further changes come after it. */
  #before = '';
  readonly #desktop: Desktop;
  readonly #session: Session;

  constructor(desktop: Desktop, session: Session) {
    this.#desktop = desktop;
    this.#session = session;
  }

  /** The names that can be chosen. */
  get names(): string[] {
    const { kind } = this.form;
    if (kind === 'lift') return this.#session.view?.decisions.map(({ name }) => name) ?? [];
    const wanted = { funds: 'fund', pools: 'pool', value: 'outcome' }[kind as string] ?? 'investment';
    return this.#found.filter(({ object }) => object.kind === wanted).map(({ object }) => object.name);
  }

  /** Shows the form, or puts it away; what it wrote stays in the box. */
  async toggle(isOpen = !this.isOpen) {
    this.isOpen = isOpen;
    if (!isOpen) return;
    this.#before = '';
    this.form = EMPTY;
    const [found, funds] = await Promise.all([
      this.#desktop.call('find_objects', { words: '', most: MOST }).catch(() => null),
      this.#desktop.call('show_grid', { grid: 'funds' }).catch(() => null),
    ]);
    this.#found = found?.found ?? [];
    this.periods = (funds?.columns ?? [])
      .filter(({ key }) => key.startsWith('period:'))
      .map(({ header }) => header);
    // what is typed already stays until something is filled in
    if (this.#session.whatIf.text.trim() === '') await this.#write();
  }

  /** Another kind of change: what does not belong to it goes. */
  async choose(kind: FormKind) {
    const { way, amount } = this.form;
    const wasAmount = hasAmount(this.form.kind);
    this.form = { ...EMPTY, kind, ...(wasAmount && hasAmount(kind) ? { way, amount } : {}) };
    const [first] = this.names;
    const name = hasTime(kind) ? '' : (first ?? '');
    await this.fill({ name, from: kind === 'pin' ? (this.periods[0] ?? '') : '' });
  }

  /** Something is filled in: the box has what it stands for. */
  async fill(part: Partial<WhatIfForm>) {
    this.form = { ...this.form, ...part };
    await this.#write();
  }

  /** The next change comes after what is in the box. */
  async join() {
    this.#before = `${this.#session.whatIf.text.trim()} ${messages.whatIfForm.grammar.and} `;
    await this.choose('without');
  }

  async #write() {
    await this.#session.whatIf.type(`${this.#before}${typedOf(this.form)}`.trim());
  }
}

/** The action, as the registry has it. `open` opens the box on the right screen. */
export const formActions = (open: Pick<Action, 'when' | 'whyNot' | 'run'>): Action[] => [
  {
    ...open,
    id: 'what-if-form',
    label: messages.whatIfForm.action,
    also: messages.whatIfForm.also,
    group: 'plan',
    keys: [],
    run: async (s) => {
      await open.run(s);
      await s.whatIf.forms.toggle(true);
    },
  },
];
