// The pictures of loads under the tables of funds and pools, as the desktop drew them last.
import type { Desktop } from '../ipc/contract';
import type { LoadsView } from '../ipc/generated/LoadsView';
import type { ShowLoads } from '../ipc/generated/ShowLoads';

/** Pictures by table. */
export class Loads {
  #views = $state.raw<Record<string, LoadsView>>({});
  readonly #desktop: Desktop;
  #turns: Record<string, number> = {};

  constructor(desktop: Desktop) {
    this.#desktop = desktop;
  }

  /** What was drawn for a table; nothing before the first time. */
  of(grid: string): LoadsView | undefined {
    return this.#views[grid];
  }

  /** Draws anew; an older drawing that comes later is not shown. */
  async draw(wanted: ShowLoads) {
    const turn = (this.#turns[wanted.grid] ?? 0) + 1;
    this.#turns[wanted.grid] = turn;
    const view = await this.#desktop.call('show_loads', wanted).catch(() => null);
    if (view && turn === this.#turns[wanted.grid]) this.#views = { ...this.#views, [wanted.grid]: view };
  }
}
