// One box for what can be done, found and asked: nothing before the text does or goes, "/" finds things of the roadmap,
// "w " asks what if. The box is drawn in shell/Palette.svelte; the grammar of what-ifs is in Rust and its state in
// what_if.svelte.ts. Deliberately not here: what actions do (registry.ts).
import { tick } from 'svelte';
import type { Desktop } from '../ipc/contract';
import type { FoundObject } from '../ipc/generated/FoundObject';
import type { RecentLine } from '../ipc/generated/RecentLine';
import { englishOf, messages } from '../messages';
import { keysOf } from '../own_keys.svelte';
import { fitOf } from './fit';
import { jumpTo } from './jump';
import { actions, perform, type Action } from './registry';
import type { Session } from './session.svelte';

/** What the box is for at the moment. */
export type PaletteMode = 'do' | 'find' | 'what-if';

/** One line that can be chosen. */
export interface PaletteLine {
  id: string;
  label: string;
  /** The key of an action; kind and place of a thing. */
  aside: string;
  /** The binding in the notation of the registry, for an action that has one. */
  key: string | null;
  /** Why it is not possible now; such a line can be read but not chosen. */
  whyNot: string;
  isOff: boolean;
  run(): unknown;
}

/** Actions that make no sense in the box itself. */
const NOT_IN_THE_BOX = new Set(['escape', 'palette', 'region', 'region-back', 'context-menu']);

/** How many things of the roadmap are offered among actions. */
const THINGS_AMONG_ACTIONS = 5;

/** The box, while it is open. */
export class Palette {
  mode = $state<PaletteMode | null>(null);
  text = $state('');
  /** The line that Enter chooses. */
  at = $state(0);
  found = $state.raw<FoundObject[]>([]);
  recent = $state.raw<RecentLine[]>([]);
  /** How many things there are, also those that are not listed. */
  total = $state(0);
  isAsking = $state(false);

  readonly lines: PaletteLine[] = $derived.by(() => this.#lines());

  readonly #desktop: Desktop;
  readonly #session: Session;
  #used: string[] = [];
  #turn = 0;
  /** Done when what was typed last has been found. */
  #finding: Promise<void> = Promise.resolve();

  constructor(desktop: Desktop, session: Session) {
    this.#desktop = desktop;
    this.#session = session;
  }

  get isOpen() {
    return this.mode !== null;
  }

  /** Opens the box, or turns the open one to another use. */
  async open(mode: PaletteMode) {
    this.#session.panel = null;
    if (mode === 'what-if') return this.#session.whatIf.open();
    this.mode = mode;
    await this.type('');
    if (mode === 'do') this.recent = await this.#desktop.call('list_recent', {}).catch(() => []);
  }

  close() {
    this.mode = null;
    this.#turn += 1;
  }

  /** The text has changed. A prefix turns the box to another use and goes away. */
  async type(text: string): Promise<void> {
    this.at = 0;
    if (this.mode === 'do' && text.startsWith('/')) {
      this.mode = 'find';
      return this.type(text.slice(1));
    }
    if (this.mode !== 'what-if' && /^w\s/i.test(text)) {
      await this.#session.whatIf.open();
      await this.#session.whatIf.type(text.slice(2));
      return;
    }
    this.text = text;
    this.#finding = this.#find();
    await this.#finding;
  }

  /** Back to doing, when there is nothing left to delete. */
  async back() {
    if (this.mode !== 'do') await this.open('do');
  }

  move(by: number) {
    const count = this.lines.length;
    if (count > 0) this.at = (this.at + by + count) % count;
  }

  /** Chooses the line that lies under the keys, of what was found for all that is typed, not for the letter before. */
  async chooseTyped() {
    await this.#finding;
    if (this.isOpen) await this.choose(this.lines[this.at]);
  }

  /** Chooses a line. One that is not possible now stays, with its reason. */
  async choose(line: PaletteLine | undefined) {
    if (!line || line.isOff) return;
    this.close();
    // The focus is back where it came from before anything takes it from there.
    await tick();
    await line.run();
  }

  async #find() {
    const turn = ++this.#turn;
    const words = this.text.trim();
    if (this.mode === 'do' && words.length < 2) {
      this.found = [];
      return;
    }
    this.isAsking = true;
    const most = this.mode === 'do' ? THINGS_AMONG_ACTIONS : 50;
    // Without a document there is nothing to find, and that is no failure.
    const answer = await this.#desktop.call('find_objects', { words, most }).catch(() => null);
    if (turn !== this.#turn) return;
    this.isAsking = false;
    this.found = answer?.found ?? [];
    this.total = answer?.total ?? 0;
  }

  #lines(): PaletteLine[] {
    if (this.mode === 'find') return this.found.map((found) => this.#thing(found));
    if (this.mode !== 'do') return [];
    const fits = actions
      .filter((one) => !NOT_IN_THE_BOX.has(one.id))
      .map((one) => ({ one, label: one.labelNow?.(this.#session) ?? one.label }))
      .map((entry) => ({
        ...entry,
        // another word for it counts less than its name
        fit: Math.max(
          fitOf(this.text, entry.label),
          fitOf(this.text, entry.one.label),
          fitOf(this.text, entry.one.also ?? '') / 4,
          // and who knows the English words finds by them whatever is spoken
          fitOf(this.text, englishOf(entry.one.label)) / 2,
          fitOf(this.text, englishOf(entry.one.also ?? '')) / 4,
        ),
      }))
      .filter(({ fit }) => fit > 0);
    const lately = (one: Action) => {
      const place = this.#used.indexOf(one.id);
      return place < 0 ? this.#used.length : place;
    };
    // With nothing typed what is possible comes first.
    const off = (one: Action) => (this.text.trim() === '' && !one.when(this.#session) ? 1 : 0);
    fits.sort((a, b) => off(a.one) - off(b.one) || b.fit - a.fit || lately(a.one) - lately(b.one));
    const recent = this.recent.filter((line) => !line.is_missing && fitOf(this.text, line.name) > 0);
    return [
      ...fits.map(({ one, label }) => this.#action(one, label)),
      ...this.found.map((found) => this.#thing(found)),
      ...recent.map((line) => this.#recent(line)),
    ];
  }

  #action(one: Action, label: string): PaletteLine {
    const session = this.#session;
    const isOff = !one.when(session);
    return {
      id: `action:${one.id}`,
      label,
      aside: one.outcome?.(session) ?? '',
      key: keysOf(one)[0] ?? null,
      whyNot: isOff ? (one.whyNot?.(session) ?? '') || messages.palette.notNow : '',
      isOff,
      run: () => {
        this.#used = [one.id, ...this.#used.filter((id) => id !== one.id)];
        perform(one.id, session);
      },
    };
  }

  #thing({ object, text }: FoundObject): PaletteLine {
    const kind = messages.palette.kinds[object.kind];
    return {
      id: `${object.kind}:${object.id}`,
      label: object.name,
      aside: text === '' ? kind : `${kind} · ${text}`,
      key: null,
      whyNot: '',
      isOff: false,
      run: () => jumpTo(this.#session, object),
    };
  }

  #recent(line: RecentLine): PaletteLine {
    return {
      id: `recent:${line.id}`,
      label: messages.recent.open(line.name),
      aside: messages.recent.where(line.file, line.folder),
      key: null,
      whyNot: '',
      isOff: false,
      run: () => this.#session.documents.openRecent(line.id),
    };
  }
}
