// Joins the keys of the registry to the window.
import { tinykeys, type KeybindingsMap } from 'tinykeys';
import { belongsToText, isSingleLetter, isTextField } from '../keys';
import { keysOf } from '../own_keys.svelte';
import { action, actions, perform } from './registry';
import type { Session } from './session.svelte';

/** Calls back once, when the key is let go or the window is left, with how long it was held in ms. */
function whenReleased(target: Window, pressed: KeyboardEvent, tell: (heldMs: number) => void) {
  const since = performance.now();
  const end = (event: Event) => {
    if (event instanceof KeyboardEvent && event.code !== pressed.code) return;
    target.removeEventListener('keyup', end, true);
    target.removeEventListener('blur', end);
    tell(performance.now() - since);
  };
  target.addEventListener('keyup', end, true);
  target.addEventListener('blur', end);
}

/** Listens for every key of the registry until the returned function is called. */
export function bindKeys(target: Window, session: Session): () => void {
  const bindings: KeybindingsMap = {};
  for (const { id, keys } of actions) {
    for (const key of keysOf({ id, keys })) {
      bindings[key] = (event) => {
        if (event.defaultPrevented) return;
        if (belongsToText(key) && isTextField(event.target)) return;
        if (isSingleLetter(key) && !session.settings.now.single_keys) return;
        // Under an open dialog only Escape still speaks to the window, and the dialog takes that itself.
        if (document.querySelector('dialog[open]')) return;
        event.preventDefault();
        const { release, when } = action(id);
        if (release && when(session)) whenReleased(target, event, (heldMs) => release(session, heldMs));
        perform(id, session);
      };
    }
  }
  return tinykeys(target, bindings, { ignore: (event) => event.isComposing || event.repeat });
}
