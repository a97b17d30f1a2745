// Light, dark, or as the system says. The choice is the only thing the window keeps in the webview's own storage;
// everything of the document lives in the document.
import type { ThemeName } from '../ipc/generated/ThemeName';

/** What the user chose. */
export type ThemeChoice = 'system' | ThemeName;

const KEY = 'cairn-theme';
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
    const kept = localStorage.getItem(KEY);
    this.choice = ORDER.find((known) => known === kept) ?? 'system';
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    this.#systemIsDark = system.matches;
    system.addEventListener('change', (event) => (this.#systemIsDark = event.matches));
  }

  /** System, light, dark, and round again. */
  cycle() {
    this.choice = nextChoice(this.choice);
    localStorage.setItem(KEY, this.choice);
  }
}
