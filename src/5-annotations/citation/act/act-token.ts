import { NUMBER_PATTERN } from '../../../references/resolution-number.ts';

const ACT_WORD = [
  '[Rr]esolutions?',
  'RESOLUTIONS?',
  '[Dd]ecisions?',
  // "res." of "GA res. 58/208", but not ".res" of a symbol
  '(?<![/.])[Rr]es',
].join('|');

/** What belongs to the word before the number: "res.", "resolution No.". */
const NUMBER_SIGN = String.raw`(?:(?<=\b[Rr]es)\.|\sNos?\.)?`;

/** Numbers of acts of other organizations. */
const EXTERNAL_NUMBER = [
  // "WHA 61.17"
  String.raw`[A-Z]{2,5}\s\d{1,3}\.\d{1,3}`,
  // "46 (Cg-17)"
  String.raw`\d{1,4}\s\([A-Z][a-z]+[ -]\d{1,3}\)`,
  // "1/CP.21", "MSC.202(81)", "IX/20", "76.16", "GC(67)/RES/17"
  String.raw`[A-Z\d][A-Za-z\d]*(?:[./-]?\([A-Za-z\d]+\)|[./-][A-Za-z\d]+)+`,
].join('|');

/** "1244", but not the beginning of "1,244". */
const PLAIN_NUMBER = String.raw`\d{1,4}(?![\w.,]\d)`;

/** Matches the word for an act, with "draft" before it, or what may be the number of one. */
const ACT_TOKEN = new RegExp(
  [
    String.raw`\b(?<draft>[Dd]raft\s)?(?<word>${ACT_WORD})\b${NUMBER_SIGN}`,
    String.raw`(?<![\w/.(-])(?<number>${NUMBER_PATTERN}|${EXTERNAL_NUMBER}|${PLAIN_NUMBER})(?![\w/])`,
  ].join('|'),
  'g',
);

/** A word or a number of which lists of acts are made. */
export interface ActToken {
  readonly kind: 'word' | 'draft' | 'number';
  /** The word or the number alone. */
  readonly text: string;
  readonly start: number;
  /** After the "No." that belongs to a word. */
  readonly end: number;
}

export function* actTokens(text: string): Iterable<ActToken> {
  for (const { 0: printed, index, groups } of text.matchAll(ACT_TOKEN)) {
    const { draft, word, number } = groups ?? {};
    yield {
      kind: draft ? 'draft' : word ? 'word' : 'number',
      text: word ?? number ?? '',
      start: index,
      end: index + printed.length,
    };
  }
}
