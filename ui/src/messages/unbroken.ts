// French spaces that must not break: a line never begins with high punctuation, a closing quotation mark or a unit. The
// words are written with plain spaces, and leave this file with those that hold.

const HOLD = '\u00a0';

/** One sentence with the spaces that hold. */
export const heldTogether = (text: string): string =>
  text.replace(/ (?=[:;?!»%€])/g, HOLD).replace(/(?<=[«±]) /g, HOLD);

/** The same for all words of a language, also for those that a function makes. */
export function unbroken<Said>(words: Said): Said {
  const held = (part: unknown): unknown => {
    if (typeof part === 'string') return heldTogether(part);
    if (typeof part === 'function')
      return (...given: unknown[]) => heldTogether((part as (...given: unknown[]) => string)(...given));
    if (Array.isArray(part)) return part.map(held);
    if (typeof part === 'object' && part !== null)
      return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, held(value)]));
    return part;
  };
  return held(words) as Said;
}
