/** A word as the full-text index has it: a letter or digit, and all letters, digits and marks that follow. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** The words of a text as printed, with ligatures resolved. */
export const searchWords = (text: string): string[] => withoutLigatures(text).match(WORD) ?? [];

/** Replaces each word that has a stem by it; the number of words stays the same. */
export const replaceWithStems = (text: string, stems: ReadonlyMap<string, string>): string =>
  withoutLigatures(text).replaceAll(WORD, word => stems.get(word) ?? word);

/** Resolves printed ligatures into letters, so that "Conﬂict" and "conflict" are one word. */
export const withoutLigatures = (text: string): string =>
  text.replaceAll(/[\uFB00-\uFB06]/g, ligature => ligature.normalize('NFKC'));
