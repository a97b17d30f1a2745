// Picking capabilities from the starter catalogue: which, at what level each is today, and what comes along. What the
// catalogue says and what becomes of a pick is the desktop's.
import type { Desktop } from '../ipc/contract';
import type { CatalogueLine } from '../ipc/generated/CatalogueLine';
import type { CatalogueView } from '../ipc/generated/CatalogueView';
import { messages } from '../messages';
import type { Session } from './session.svelte';

/** The picks, while somebody picks. */
export class Picking {
  view = $state.raw<CatalogueView | null>(null);
  /** Level of today by id; what is not in it is not picked. */
  picked = $state<Record<string, number>>({});
  /** The capability whose levels are shown. */
  shown = $state<string | null>(null);
  /** What is looked for. */
  filter = $state('');
  withInvestments = $state(true);
  withOutcomes = $state(true);

  readonly #desktop: Desktop;
  readonly #session: Session;

  constructor(desktop: Desktop, session: Session) {
    this.#desktop = desktop;
    this.#session = session;
  }

  /** Opens with nothing picked. */
  async open() {
    this.picked = {};
    this.filter = '';
    await this.#take(() => this.#desktop.call('show_catalogue', {}));
    if (this.view) this.#session.panel = 'catalogue';
  }

  close() {
    this.#session.panel = null;
  }

  /** How many are picked. */
  get count() {
    return Object.keys(this.picked).length;
  }

  /** The axes with what is looked for: by name, stage or id. */
  get axes() {
    const wanted = this.filter.trim().toLowerCase();
    const isWanted = (line: CatalogueLine) =>
      [line.name, line.stage, line.id].some((text) => text.toLowerCase().includes(wanted));
    return (this.view?.axes ?? [])
      .map((axis) => ({ ...axis, lines: axis.lines.filter(isWanted) }))
      .filter((axis) => axis.lines.length > 0);
  }

  /** The capability whose levels are shown, if it is still among what is looked for. */
  get line(): CatalogueLine | null {
    const lines = this.axes.flatMap((axis) => axis.lines);
    return lines.find((line) => line.id === this.shown) ?? lines[0] ?? null;
  }

  /** Picks a capability, or leaves it; it is shown either way. */
  toggle(line: CatalogueLine) {
    this.shown = line.id;
    if (line.is_there) return;
    if (line.id in this.picked) {
      this.picked = Object.fromEntries(Object.entries(this.picked).filter(([id]) => id !== line.id));
    } else this.picked[line.id] = 1;
  }

  /** Picks a capability at a level. */
  pickAt(line: CatalogueLine, level: number) {
    if (!line.is_there) this.picked[line.id] = level;
  }

  /** Adds what is picked to the roadmap, as one step. */
  async add() {
    const session = this.#session;
    const picks = Object.entries(this.picked).map(([id, now]) => ({ id, now }));
    const { withInvestments: investments } = this;
    const outcomes = investments && this.withOutcomes;
    this.close();
    await session.edit(async () => {
      const added = await this.#desktop.call('add_from_catalogue', { picks, investments, outcomes });
      return added.sentence.replace(/\.$/, '');
    });
  }

  /** Another catalogue, from a file the user chooses. */
  async useOwn() {
    await this.#take(() => this.#desktop.call('use_catalogue', {}));
  }

  /** The built-in catalogue again. */
  async reset() {
    await this.#take(() => this.#desktop.call('reset_catalogue', {}));
  }

  /** Writes the catalogue to a file, to be changed. */
  async write() {
    const written = await this.#session.attempt(() => this.#desktop.call('export_catalogue', {}));
    if (written) this.#session.say(messages.notices.exported(written.file_name));
  }

  async #take(ask: () => Promise<CatalogueView | null>) {
    const view = await this.#session.attempt(ask);
    if (!view) return;
    this.view = view;
    const ids = view.axes.flatMap((axis) => axis.lines.map((line) => line.id));
    this.picked = Object.fromEntries(Object.entries(this.picked).filter(([id]) => ids.includes(id)));
  }
}
