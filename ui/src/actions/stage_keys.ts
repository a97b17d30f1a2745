// What a key means while one presents: the keys that slides have everywhere (F5 programs, clickers), and two of our own.
// Deliberately not here: doing it (steering.svelte.ts).
import type { Blank } from './story.svelte';

/** What a key asks for. */
export type Deed =
  | { do: 'turn'; by: number }
  | { do: 'go'; to: number }
  | { do: 'cover'; blank: Blank }
  | { do: 'digits'; digits: string }
  | { do: 'choose' }
  | { do: 'ask'; at: number }
  | { do: 'close' }
  | { do: 'full' }
  | { do: 'take' }
  | { do: 'share' }
  | { do: 'end' }
  | { do: 'nothing' };

/** How things stand when a key is pressed. */
export interface Standing {
  /** How many pages there are. */
  count: number;
  /** Digits that were typed for a jump. */
  digits: string;
  /** How many questions can be chosen from, while their list is open; otherwise nothing. */
  choices: number | null;
  /** Whether an answer is shown in place of the page. */
  isAsked: boolean;
  isBlank: boolean;
}

const ON = ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n', 'N'];
const BACK = ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'p', 'P'];
const MOST_DIGITS = 3;

/** What a key means; nothing where it is none of the stage's. */
export function deedOf(key: string, now: Standing): Deed | null {
  if (key === 'Escape') {
    if (now.digits !== '') return { do: 'digits', digits: '' };
    return { do: now.choices !== null || now.isAsked ? 'close' : 'end' };
  }
  if (key === 'F11') return { do: 'full' };
  if (now.choices !== null) {
    const chosen = /^[1-9]$/.test(key) ? Number(key) : 0;
    if (chosen >= 1 && chosen <= now.choices) return { do: 'ask', at: chosen - 1 };
    if (key === 'q' || key === 'Q') return { do: 'close' };
    // the list keeps Tab and Enter for its buttons
    return ['Tab', 'Enter', ' '].includes(key) ? null : { do: 'nothing' };
  }
  if (/^\d$/.test(key)) return { do: 'digits', digits: (now.digits + key).slice(-MOST_DIGITS) };
  if (key === 'Enter') {
    if (now.digits === '') return { do: 'turn', by: 1 };
    const to = Number(now.digits);
    return to >= 1 && to <= now.count ? { do: 'go', to } : { do: 'digits', digits: '' };
  }
  if (key === 'b' || key === 'B' || key === '.') return { do: 'cover', blank: 'black' };
  if (key === 'w' || key === 'W' || key === ',') return { do: 'cover', blank: 'white' };
  // what is covered is uncovered by the next key, before anything else happens behind it
  if (now.isBlank && [...ON, ...BACK].includes(key)) return { do: 'cover', blank: 'black' };
  if (ON.includes(key)) return { do: 'turn', by: 1 };
  if (BACK.includes(key)) return { do: 'turn', by: -1 };
  if (key === 'Home') return { do: 'go', to: 1 };
  if (key === 'End') return { do: 'go', to: now.count };
  if (key === 'q' || key === 'Q') return { do: 'choose' };
  if (key === 'r' || key === 'R') return { do: 'take' };
  if ((key === 'a' || key === 'A') && now.isAsked) return { do: 'share' };
  return null;
}
