import type { Range } from '../../model/range.ts';

/** Longer stretches of italics are headings, titles or whole clauses. */
const LONGEST_PHRASE = 80;

/**
 * The words in italics at the head of a clause, which are its phrase: that is how official texts print it
 * (United Nations Editorial Manual, "Resolutions and other formal decisions"). Null where no italics begin the
 * clause, or where they go on too long to be a phrase.
 *
 * @param emphasis the stretches of the text that are in italics, in order
 */
export function emphasizedPhrase(text: string, emphasis: readonly Range[]): string | null {
  const end = endOfFirst(text, emphasis);
  const phrase = text.slice(0, end).replace(/(?<![\s,;:])[\s,;:]+$/, '');
  return phrase === '' || end > LONGEST_PHRASE || end >= text.length || !/^\p{Lu}/u.test(phrase)
    ? null
    : phrase;
}

/** Where the italics end with which the text begins; a line's end or a blank in roman type does not divide them. */
function endOfFirst(text: string, emphasis: readonly Range[]): number {
  let end = 0;
  for (const range of emphasis) {
    if (text.slice(end, range.start).trim() !== '') break;
    end = Math.max(end, range.end);
  }
  return end;
}
