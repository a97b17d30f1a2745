// Joins the keys of the registry to the window.
import { tinykeys, type KeybindingsMap } from 'tinykeys';
import { belongsToText, isSingleLetter, isTextField } from '../keys';
import { keysOf } from '../own_keys.svelte';
import { actions, perform } from './registry';
import type { Session } from './session.svelte';

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
        perform(id, session);
      };
    }
  }
  return tinykeys(target, bindings, { ignore: (event) => event.isComposing || event.repeat });
}
