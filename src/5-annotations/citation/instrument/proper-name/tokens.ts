import type { Range } from '../../../../model/range.ts';

/** A word or a punctuation mark of a text. */
export interface Token extends Range {
  readonly text: string;
  /** True if exactly a blank precedes it, false if it is attached to the token before. */
  readonly followsBlank: boolean;
}

/** A unit's text as the name grammar reads it; an index into it is called a position. */
export type Tokens = readonly Token[];

/** Its loops are bounded, for a word of some million letters would overflow the stack. */
const TOKEN = new RegExp(
  [
    // "Fish" of "Fish12": the digits are a note's mark
    String.raw`\p{Lu}?\p{Ll}{3,200}(?=[\d⁰-⁹²³¹]{1,3}(?![\p{L}\d]))`,
    // "High-level", "HIV/AIDS", "2021–2025"; "States’" with its apostrophe, "Micro-"
    // of "Micro-, Small and ..."
    String.raw`[\p{L}\p{N}]{1,200}(?:[’'/&–-][\p{L}\p{N}]{1,200}){0,20}(?:[’']|-(?=,| and))?`,
    // any other mark alone
    String.raw`\S`,
  ].join('|'),
  'gu',
);

export const tokensOf = (text: string): Token[] =>
  [...text.matchAll(TOKEN)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
    followsBlank: text[index - 1] === ' ',
  }));

/** The word itself; empty beyond the ends of the text. */
export const wordAt = (tokens: Tokens, at: number): string => tokens[at]?.text ?? '';

/** "1951", "2021–2025". */
const YEARS = /^(?:19|20)\d\d(?:[–-](?:19|20)?\d\d)?$/;
/** "V", "21". */
const NUMERAL = /^(?:[IVX]+|\d{1,2})$/;

export const isCapitalized = (tokens: Tokens, at: number): boolean => /^\p{Lu}/u.test(wordAt(tokens, at));

/** True for what may stand in a name: a capitalized word, a year, or one like "10-Year" and "al-Sharif". */
export const isNameWord = (tokens: Tokens, at: number): boolean =>
  isCapitalized(tokens, at) ||
  YEARS.test(wordAt(tokens, at)) ||
  /^(?:\d+|el|al)-\p{Lu}/u.test(wordAt(tokens, at));

/**
 * The position after the number that begins at `from`: "Agenda 2063", "Protocol V", "Strategy 2021–2025",
 * "Protocol of 1978".
 */
export function afterNumber(tokens: Tokens, from: number): number {
  const isNumber = (at: number, pattern: RegExp) =>
    tokens[at]?.followsBlank && pattern.test(wordAt(tokens, at));
  if (wordAt(tokens, from) === 'of' && isNumber(from + 1, YEARS)) return from + 2;
  return isNumber(from, YEARS) || isNumber(from, NUMERAL) ? from + 1 : from;
}

/** The position after the unbroken run of name words that begins at `from`. */
export function afterNameWords(tokens: Tokens, from: number): number {
  let end = from;
  while (isNameWord(tokens, end) && (end === from || tokens[end]?.followsBlank)) end += 1;
  return end;
}

/** The position, from `at` on, of the first token that begins at or after the place `offset` of the text. */
export function positionFrom(tokens: Tokens, at: number, offset: number): number {
  let position = at;
  while ((tokens[position]?.start ?? offset) < offset) position += 1;
  return position;
}
