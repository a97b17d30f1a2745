// Light, dark, or as the system says. What the user chose is a setting of this computer (settings.svelte.ts), so the
// page keeps nothing of it.
import type { ThemeChoice } from '../ipc/generated/ThemeChoice';
import type { ThemeName } from '../ipc/generated/ThemeName';

const ORDER: ThemeChoice[] = ['system', 'light', 'dark'];

/** The choice after this one, as the button goes round. */
export function nextChoice(choice: ThemeChoice): ThemeChoice {
  return ORDER[(ORDER.indexOf(choice) + 1) % ORDER.length] ?? 'system';
}

/** The theme of the window. */
export class Appearance {
  choice = $state<ThemeChoice>('system');
  #systemIsDark = $state(false);
  readonly theme: ThemeName = $derived(
    this.choice === 'system' ? (this.#systemIsDark ? 'dark' : 'light') : this.choice,
  );

  constructor() {
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    this.#systemIsDark = system.matches;
    system.addEventListener('change', (event) => (this.#systemIsDark = event.matches));
  }
}
