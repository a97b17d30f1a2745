// Names of periods that stay on one line where text breaks. They come with a plain space, as files and tables need them.

const HOLD = '\u00a0';
const JOIN = '\u2060';

/** A text in which no line ends inside of a period, "Q3 2027" or "FY27 Q3", nor inside of "Q2–Q3". */
export const wholePeriods = (text: string): string =>
  text
    .replace(/\b([QTHS][1-4]) (?=\d{4}\b)/g, `$1${HOLD}`)
    .replace(/\b((?:FY|EX)\d{2}) (?=[QTHS][1-4]\b)/g, `$1${HOLD}`)
    .replace(/\b([QTHS][1-4])–(?=[QTHS][1-4]\b)/g, `$1${JOIN}–${JOIN}`);
