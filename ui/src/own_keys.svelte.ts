// Keys of one's own in place of the usual single letters, as they are kept with the settings of this computer.
// Deliberately not here: listening for keys (actions/bind_keys.ts) and the sheet they are changed in (shell/KeySheet.svelte).
import { isSingleLetter, keyName } from './keys';

type Chosen = Partial<Record<string, string>>;

let own = $state.raw<Chosen>({});

/** Takes the keys that are kept: the key by the id of its action. */
export function takeOwnKeys(keys: Chosen): void {
  own = keys;
}

/** Whether the key of an action can be another one: it is a single letter or sign. */
export const canChange = (keys: string[]) => keys.some(isSingleLetter);

/** The keys of an action, the one that is shown beside its name first. */
export function keysOf({ id, keys }: { id: string; keys: string[] }, chosen: Chosen = own): string[] {
  const key = chosen[id];
  if (key === undefined || !canChange(keys)) return keys;
  return [key, ...keys.filter((usual) => !isSingleLetter(usual))];
}

/** The name of the key of an action, for people; `usual` is the key it has unless another was chosen. */
export const keyOf = (id: string, usual: string) => keyName(own[id] ?? usual);

/** The key that was pressed, as it is kept; nothing for a key that cannot be one of one's own. */
export function pressedKey(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
) {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey || [...key].length !== 1 || key.trim() === '') return null;
  return shiftKey ? `Shift+${key.toLowerCase()}` : key.toLowerCase();
}

/** The keys that are kept once this action has this one; its usual key is none of one's own. */
export function withKey(
  chosen: Chosen,
  { id, keys }: { id: string; keys: string[] },
  key: string,
): Record<string, string> {
  const others = Object.entries(chosen).filter(([known, kept]) => known !== id && kept !== undefined);
  return Object.fromEntries([...others, ...(keys.includes(key) ? [] : [[id, key]])]) as Record<
    string,
    string
  >;
}
