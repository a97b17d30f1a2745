// Un nombre avec son nom, et des nombres seuls : « 1 ligne », « 1 240 lignes ».

const digits = new Intl.NumberFormat('fr');

/** A whole number in digits, with its thousands apart by a narrow space that does not break. */
export const number = (n: number) => digits.format(n);

/** Whether French says a number in the singular: nought and one. */
export const isOne = (n: number) => Math.abs(n) < 2;

/** A number with its noun. */
export const count = (n: number, one: string, many: string) => `${number(n)} ${isOne(n) ? one : many}`;
