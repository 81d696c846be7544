/** A word as the index of words has it: a letter or digit, and all letters, digits and marks that follow. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** The words of a text, each as it stands but for ligatures. */
export const searchWords = (text: string): string[] => withoutLigatures(text).match(WORD) ?? [];

/** A text with another word in the place of each that has a stem: as many words as before. */
export const replaceWithStems = (text: string, stems: ReadonlyMap<string, string>): string =>
  withoutLigatures(text).replaceAll(WORD, word => stems.get(word) ?? word);

/** Printed ligatures as the letters that they stand for: "Conﬂict" is one word with "conflict". */
export const withoutLigatures = (text: string): string =>
  text.replaceAll(/[\uFB00-\uFB06]/g, ligature => ligature.normalize('NFKC'));
