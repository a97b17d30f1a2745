// How wide a text of a table is, without a screen to measure it on: the advances of Inter SemiBold in classes, rounded
// up, so that what has the width found here is never cut in any of the weights of a table.

const CLASSES: [number, string][] = [
  [0.3, " !'’,.:;·ijlI|\u00a0\u202f"],
  [0.45, '"()/\\[]{}frt-_'],
  [0.62, 'aceghknopqsuvxyzFEéèêàçùûô'],
  [0.76, 'ACDGHKNOQUVXY'],
  [1, 'mMwW@%…→½œ'],
];
const OTHER = 0.66;
/** Beyond Latin, Greek and Cyrillic letters may be as wide as they are high. */
const BEYOND = 0x1100;
/** Signs among the wide ones that are not. */
const SIGNS = 0x2000;
const SIGNS_END = 0x2100;

const EMS = new Map(CLASSES.flatMap(([em, letters]) => [...letters].map((letter) => [letter, em])));

function emOf(letter: string): number {
  const known = EMS.get(letter);
  if (known !== undefined) return known;
  const code = letter.codePointAt(0) ?? 0;
  return code >= BEYOND && (code < SIGNS || code >= SIGNS_END) ? 1 : OTHER;
}

/** The width of a text in px, in letters of `size` px; at most a little more than it takes. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += emOf(letter);
  return Math.ceil(ems * size);
}
