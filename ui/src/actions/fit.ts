// How well what was typed fits the name of an action: every word of it has to be there, as the beginning of a word,
// inside one, or as beginnings of several words written together. Things of the roadmap are found by the desktop.

/** Letters in order, each beside the one before or at the beginning of a word: "tbd", "verhist". */
const isInOrder = (part: string, name: string, from = 0, before = -2): boolean => {
  if (part === '') return true;
  for (let at = from; at < name.length; at += 1) {
    if (name[at] !== part[0]) continue;
    const begins = at === 0 || /[^\p{L}\p{N}]/u.test(name[at - 1] ?? '');
    if ((begins || at === before + 1) && isInOrder(part.slice(1), name, at + 1, at)) return true;
  }
  return false;
};

const fitOfWord = (part: string, name: string, words: string[]): number => {
  if (words.includes(part)) return 100;
  if (words.some((word) => word.startsWith(part))) return 90;
  if (name.includes(part)) return 60;
  return isInOrder(part, name) ? 30 : 0;
};

const folded = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** The greater the better; 0 if it does not fit. Nothing typed fits everything alike, and accents may be left out. */
export function fitOf(typed: string, name: string): number {
  const parts = folded(typed).split(/\s+/).filter(Boolean);
  if (parts.length === 0) return 1;
  const lower = folded(name);
  const words = lower.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  let sum = 0;
  for (const part of parts) {
    const fit = fitOfWord(part, lower, words);
    if (fit === 0) return 0;
    sum += fit;
  }
  const beginning = lower.startsWith(folded(typed.trim())) ? 50 : 0;
  return sum / parts.length + beginning + 1 / (1 + name.length);
}
