/**
 * The alternatives of a regular expression for a list of words, the longest first, so
 * that none hides a longer one.
 */
export const wordAlternatives = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');

/** A group of a regular expression that matches the first of the given patterns that fits. */
export const anyOf = (...patterns: readonly string[]): string => `(?:${patterns.join('|')})`;
