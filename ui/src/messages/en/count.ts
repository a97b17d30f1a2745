// A number with its noun, and numbers alone: "1 row", "1,240 rows".

const digits = new Intl.NumberFormat('en');

/** A whole number in digits, with its thousands apart. */
export const number = (n: number) => digits.format(n);

/** A number with its noun. */
export const count = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`;
