// How keys are written for people, and when a key belongs to the window rather than to a text field.
import { messages } from './messages';

/** Whether keys are pressed with ⌘ rather than Ctrl. */
export const isMac = () => /Mac|iPhone|iPad/.test(navigator.userAgent);

const NAMES: Record<string, string> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Plus: '+',
  '-': '−',
};

/** What a key is called on keyboards of the language that is spoken, if it has a name of its own there. */
const nameHere = (part: string): string | undefined =>
  (messages.keyNames as Partial<Record<string, string>>)[part];

/** "$mod+Shift+s" as "Ctrl+Shift+S"; with ⌘ on a Mac. */
export function keyName(binding: string): string {
  // Plus itself is a key, as in "$mod++".
  const parts = binding.replace(/\+\+$/, '+Plus').split('+');
  // "?" is typed with Shift on most keyboards; saying so would be wrong on the others.
  const isQuestion = parts.at(-1) === '?';
  return parts
    .filter((part) => !(isQuestion && part === 'Shift'))
    .map((part) =>
      part === '$mod'
        ? isMac()
          ? '⌘'
          : 'Ctrl'
        : (NAMES[part] ?? nameHere(part) ?? (part.length === 1 ? part.toUpperCase() : part)),
    )
    .join('+');
}

const TEXT_INPUTS = [
  'text',
  'search',
  'number',
  'email',
  'url',
  'tel',
  'password',
  'date',
  'time',
  'month',
  'week',
];

/** Whether what has the focus takes letters as text. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
    return true;
  return target instanceof HTMLInputElement && TEXT_INPUTS.includes(target.type);
}

/** Whether a binding is a bare letter or sign, which a text field may claim. */
export const isSingleLetter = (binding: string) => !binding.includes('$mod') && /(^|\+)\S$/.test(binding);

const TEXT_EDITING = ['$mod+z', '$mod+y', '$mod+Shift+z', 'ContextMenu', 'Shift+F10'];

/** Whether a text field keeps this binding for itself while it has the focus. */
export const belongsToText = (binding: string) => isSingleLetter(binding) || TEXT_EDITING.includes(binding);
