// How well what was typed fits the name of an action: every word of it has to be there, as the beginning of a word,
// inside one, or letter by letter from the beginning of a word on. Things of the roadmap are found by the desktop.

const inOrder = (part: string, name: string): number => {
  let best = 0;
  for (let start = 0; start < name.length; start += 1) {
    const begins = start === 0 || /[^\p{L}\p{N}]/u.test(name[start - 1] ?? '');
    if (!begins || name[start] !== part[0]) continue;
    let at = start;
    for (const letter of part.slice(1)) {
      at = name.indexOf(letter, at + 1);
      if (at < 0) break;
    }
    // the nearer together the letters, the better
    if (at >= 0) best = Math.max(best, Math.max(1, 40 - (at + 1 - start - part.length)));
  }
  return best;
};

const fitOfWord = (part: string, name: string, words: string[]): number => {
  if (words.includes(part)) return 100;
  if (words.some((word) => word.startsWith(part))) return 90;
  if (name.includes(part)) return 60;
  return inOrder(part, name);
};

/** The greater the better; 0 if it does not fit. Nothing typed fits everything alike. */
export function fitOf(typed: string, name: string): number {
  const parts = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (parts.length === 0) return 1;
  const lower = name.toLowerCase();
  const words = lower.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  let sum = 0;
  for (const part of parts) {
    const fit = fitOfWord(part, lower, words);
    if (fit === 0) return 0;
    sum += fit;
  }
  const beginning = lower.startsWith(typed.trim().toLowerCase()) ? 50 : 0;
  return sum / parts.length + beginning + 1 / (1 + name.length);
}
