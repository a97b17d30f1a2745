// Lets a list of periods be chosen from by typing a part of one, as in a menu: "3 27" for Q3 2027. What names no option
// is left to the browser.
import type { Attachment } from 'svelte/attachments';
import { typedPlace, TYPING_MS } from './menu_typing';

/** Listens to what is typed on a list. */
export const typedChoice: Attachment<HTMLSelectElement> = (list) => {
  let typed = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onKeydown = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (key.length !== 1 || ctrlKey || metaKey || altKey || (key === ' ' && typed === '')) return;
    clearTimeout(timer);
    timer = setTimeout(() => (typed = ''), TYPING_MS);
    const labels = [...list.options].map((option) => option.text);
    for (const words of [typed + key, key]) {
      typed = words;
      const place = typedPlace(labels, words, list.selectedIndex);
      if (place === null) continue;
      event.preventDefault();
      if (place === list.selectedIndex) return;
      list.selectedIndex = place;
      list.dispatchEvent(new Event('change', { bubbles: true }));
      return;
    }
  };
  list.addEventListener('keydown', onKeydown);
  return () => {
    clearTimeout(timer);
    list.removeEventListener('keydown', onKeydown);
  };
};
