import type { Range } from '../../../model/range.ts';
import words from './instrument-words.json' with { type: 'json' };

/** A word of a text, or a mark. */
export interface Word extends Range {
  readonly text: string;
  /** True if nothing but a blank stands between it and the word before. */
  readonly isNext: boolean;
}

/** What an instrument is, "Convention" or "Programme of Action", and the index after its last word. */
export interface Head {
  readonly text: string;
  readonly end: number;
}

/** Words with what joins them inside; the digits of a note's mark that stick to a word are none of it. */
const WORD =
  /\p{Lu}?\p{Ll}{3,}(?=[\d⁰-⁹²³¹]{1,3}(?![\p{L}\d]))|[\p{L}\p{N}]+(?:[’'/&–-][\p{L}\p{N}]+)*(?:[’']|-(?=,| and))?|\S/gu;

export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
    isNext: text[index - 1] === ' ',
  }));

/** By the first word, the longest first. */
const HEADS = Map.groupBy(
  [...words.heads, ...words.headsThatNeedMore]
    .map(head => head.split(' '))
    .sort((a, b) => b.length - a.length),
  ([first = '']) => first,
);

/** Finds out quickly that a text has none. */
export const HEAD_WORD = new RegExp(String.raw`\b(?:${[...HEADS.keys()].join('|')})(?!\p{L})`, 'u');

export function headAt(text: readonly Word[], at: number): Head | null {
  const head = HEADS.get(wordAt(text, at))?.find(parts =>
    parts.every(
      (part, index) => wordAt(text, at + index) === part && (index === 0 || text[at + index]?.isNext),
    ),
  );
  return head ? { text: head.join(' '), end: at + head.length } : null;
}

export const hasHead = (text: readonly Word[], start: number, end: number): boolean =>
  text.slice(start, end).some((_, index) => headAt(text, start + index) !== null);

/** The word itself; empty beyond the ends of the text. */
export const wordAt = (text: readonly Word[], at: number): string => text[at]?.text ?? '';

const YEARS = /^(?:19|20)\d\d(?:[–-](?:19|20)?\d\d)?$/;
const NUMERAL = /^(?:[IVX]+|\d{1,2})$/;

/** With a capital, or a year. */
export const isCapital = (text: readonly Word[], at: number): boolean =>
  isName(text, at) || YEARS.test(wordAt(text, at)) || /^(?:\d+|el|al)-\p{Lu}/u.test(wordAt(text, at));

export const isName = (text: readonly Word[], at: number): boolean => /^\p{Lu}/u.test(wordAt(text, at));

/** The index after the number that follows: "Agenda 2063", "Protocol V", "Strategy 2021–2025", "Protocol of 1978". */
export function afterNumber(text: readonly Word[], from: number): number {
  const isNumber = (at: number, pattern: RegExp) => text[at]?.isNext && pattern.test(wordAt(text, at));
  if (wordAt(text, from) === 'of' && isNumber(from + 1, YEARS)) return from + 2;
  return isNumber(from, YEARS) || isNumber(from, NUMERAL) ? from + 1 : from;
}

/** The index after the capitalised words in a row that begin at `from`. */
export function afterCapitals(text: readonly Word[], from: number): number {
  let end = from;
  while (isCapital(text, end) && (end === from || text[end]?.isNext)) end += 1;
  return end;
}

/** The index of the first word that begins at or after `place`. */
export function indexFrom(text: readonly Word[], at: number, place: number): number {
  let index = at;
  while ((text[index]?.start ?? place) < place) index += 1;
  return index;
}

const ISSUERS: ReadonlySet<string> = new Set(words.issuers);

/** The last word of the name of an organ or an organization. */
export const isIssuer = (word: string): boolean => ISSUERS.has(word);
