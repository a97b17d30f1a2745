// Settings of this computer as the window applies them. They are kept by the desktop; a change shows at once and is put
// back if it could not be kept. Size is applied by the desktop itself. Deliberately not here: the dialog.
import type { Desktop } from '../ipc/contract';
import type { ChangeSettings } from '../ipc/generated/ChangeSettings';
import type { SettingsView } from '../ipc/generated/SettingsView';
import { spoken } from '../messages';
import { takeOwnKeys } from '../own_keys.svelte';
import { nextChoice, type Appearance } from './appearance.svelte';
import { beginAgain } from './begin_again.svelte';
import type { Session } from './session.svelte';

/** How large things may be shown, in percent. */
export const ZOOM = { least: 100, most: 200, step: 10 };

/** What holds until the desktop has answered. */
export const USUAL: SettingsView = {
  theme: 'system',
  language: 'system',
  speaks: 'en',
  density: 'normal',
  motion: 'system',
  single_keys: true,
  keys: {},
  auto_replan: true,
  zoom: 100,
  tried: [],
  first_steps_closed: false,
  notice: null,
};

/** The settings, and the verbs that change them. */
export class Settings {
  now = $state.raw<SettingsView>(USUAL);
  /** Whether they have been read: before that nothing is shown that depends on them. */
  isLoaded = $state(false);

  readonly #desktop: Desktop;
  readonly #session: Session;
  readonly #appearance: Appearance;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(desktop: Desktop, session: Session, appearance: Appearance) {
    this.#desktop = desktop;
    this.#session = session;
    this.#appearance = appearance;
  }

  /** Takes the settings that were read, or reads them. What could not be read is said once. */
  async load(known?: SettingsView) {
    const read = known ?? (await this.#session.attempt(() => this.#desktop.call('show_settings', {})));
    if (read) this.#take(read);
    if (read?.notice) this.#session.alert = { code: 'settings', message: read.notice, hint: '' };
    this.isLoaded = true;
  }

  /** Changes some of them. Changes that come fast are kept one after the other, and none of them is lost. */
  async change(part: ChangeSettings) {
    const before = this.now;
    this.#take({ ...before, ...part });
    this.#waiting += 1;
    const keeping = this.#last.then(() =>
      this.#session.attempt(() => this.#desktop.call('change_settings', part)),
    );
    this.#last = keeping;
    const kept = await keeping;
    this.#waiting -= 1;
    if (!kept) this.#take({ ...this.now, ...this.#as(before, part) });
    else if (this.#waiting === 0) {
      this.#take(kept);
      // the words of a page are those it was loaded with
      if (kept.speaks !== spoken) await beginAgain(this.#session);
    }
  }

  /** The next theme, as the button goes round. */
  async cycleTheme() {
    await this.change({ theme: nextChoice(this.now.theme) });
  }

  /** Larger (1), smaller (-1), or as drawn (0). */
  async zoom(way: 1 | -1 | 0) {
    const wanted = way === 0 ? ZOOM.least : this.now.zoom + way * ZOOM.step;
    const zoom = Math.min(Math.max(wanted, ZOOM.least), ZOOM.most);
    if (zoom !== this.now.zoom) await this.change({ zoom });
  }

  /** What was set before, for the settings that a change names. */
  #as(before: SettingsView, part: ChangeSettings): Partial<SettingsView> {
    const names = Object.keys(part) as (keyof ChangeSettings)[];
    return Object.fromEntries(names.map((name) => [name, before[name]]));
  }

  #take(settings: SettingsView) {
    takeOwnKeys(settings.keys);
    this.now = settings;
    this.#appearance.choice = settings.theme;
  }
}
