// What the words of every language have in common: their shape, and how a number is said with its noun.

/** The shape of the words of a language: the same keys, and functions that are given the same. */
export type Words<Said> = Said extends string
  ? string
  : Said extends (...given: infer Given) => string
    ? (...given: Given) => string
    : Said extends readonly string[]
      ? string[]
      : { [Key in keyof Said]: Words<Said[Key]> };
