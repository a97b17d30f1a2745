// What typing leads to in an open menu: the beginning of a name, or a period by any of its parts, as "3", "3 27", "Q3
// 2027" or "FY27 Q3". Pure: the focus itself is moved by Menu.

/** Letters typed sooner than this after the last belong to the same word, in ms. */
export const TYPING_MS = 1000;

const partsOf = (text: string) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
const digitsOf = (part: string) => part.replace(/\D/g, '');

/** How well a typed part names a part of a period: not at all (0), by its beginning (1), wholly (2). */
function fit(typed: string, part: string): number {
  const [wanted, digits] = [digitsOf(typed), digitsOf(part)];
  const letters = typed.replace(/\d/g, '');
  if (wanted === '' || !part.startsWith(letters)) return 0;
  // a year by its last two digits
  if (wanted === digits || (digits.length === 4 && wanted === digits.slice(2))) return 2;
  return digits.startsWith(wanted) ? 1 : 0;
}

/** How well what was typed names a period: by its parts, each found once; 0 if it does not. */
function fitOfPeriod(typed: string[], label: string): number {
  const parts = partsOf(label);
  // what bears no digits is no period
  if (typed.length === 0 || !parts.some((part) => /\d/.test(part))) return 0;
  let least = 2;
  for (const one of typed) {
    const fits = parts.map((part) => fit(one, part));
    const best = Math.max(0, ...fits);
    if (best === 0) return 0;
    parts.splice(fits.indexOf(best), 1);
    least = Math.min(least, best);
  }
  return least;
}

/**
 * The place of the label that is meant, from the one that has the focus on; nothing if it is none of them. A letter
 * that is typed alone leads to the next label that begins with it.
 */
export function typedPlace(labels: string[], typed: string, here: number): number | null {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return null;
  const from = [...wanted].length === 1 ? here + 1 : Math.max(here, 0);
  const order = labels.map((_, place) => (from + place) % labels.length);
  const begins = order.find((place) => labels[place]?.trim().toLowerCase().startsWith(wanted));
  if (begins !== undefined) return begins;
  const parts = partsOf(wanted);
  for (const least of [2, 1]) {
    // of periods the earliest is meant, wherever the focus is
    const place = labels.findIndex((label) => fitOfPeriod(parts, label) >= least);
    if (place >= 0) return place;
  }
  return null;
}
