// How large the texts of a chart are drawn in a window of a size: the usual size in the one they were designed for, and
// larger in one that is looked at from farther away. Deliberately not here: slides, which have sizes of their own.

/** The window for which the usual size is right, in px. */
const USUAL = { width: 1440, height: 900 };
const MOST_PERCENT = 200;

/** The size of texts in percent of the usual, 100 to 200. It grows in whole steps of 5, so that it rests. */
export function textSize(window: { innerWidth: number; innerHeight: number }): number {
  const part = Math.min(window.innerWidth / USUAL.width, window.innerHeight / USUAL.height);
  const percent = Math.floor(part * 20 + 1e-9) * 5;
  return Math.min(Math.max(percent, 100), MOST_PERCENT);
}
