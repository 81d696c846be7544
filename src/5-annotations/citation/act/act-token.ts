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
  // "V" of "resolution V of 14 June 2024", "I" of "resolution I of the Conference"
  String.raw`(?<=esolution\s)[IVXL]{1,6}(?=\sof\s(?:\d|the\s[A-Z])|,?\sadopted\s|\sconcerning\s)`,
  // "Conf. 16.7 (Rev. CoP17)"
  String.raw`Conf\.\s\d{1,2}\.\d{1,3}(?:\s\(Rev\.\sCoP\d{1,2}\))?`,
  // "WHA 61.17"
  String.raw`[A-Z]{2,5}\s\d{1,3}\.\d{1,3}`,
  // "46 (Cg-17)"
  String.raw`\d{1,4}\s\([A-Z][a-z]+[ -]\d{1,3}\)`,
  // "1/CP.21", "MSC.202(81)", "IX/20", "76.16", "GC(67)/RES/17"
  String.raw`[A-Z\d][A-Za-z\d]*(?:[./-]?\([A-Za-z\d]+\)|[./-][A-Za-z\d]+)+`,
].join('|');

/** "1244", but not the beginning of "1,244". */
const PLAIN_NUMBER = String.raw`\d{1,4}(?![\w.,]\d)`;

/** "78/122" of "resolution78/122"; any other figures that stick to the word are a note's mark. */
const SESSION_NUMBER = String.raw`\d{1,4}/\d{1,3}`;

/** Matches the word for an act, with "draft" before it, or what may be the number of one. */
const ACT_TOKEN = new RegExp(
  [
    String.raw`\b(?<draft>[Dd]raft\s)?(?<word>${ACT_WORD})(?:\b${NUMBER_SIGN}|(?=${SESSION_NUMBER}))`,
    String.raw`(?<=esolutions?|ecisions?)(?<glued>${SESSION_NUMBER})(?![\w/])`,
    String.raw`(?<![\w/.(-])(?<number>${NUMBER_PATTERN}|${EXTERNAL_NUMBER}|${PLAIN_NUMBER})(?![\w/]|-[A-Z]{2})`,
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
    const { draft, word, number, glued } = groups ?? {};
    yield {
      kind: draft ? 'draft' : word ? 'word' : 'number',
      text: word ?? number ?? glued ?? '',
      start: index,
      end: index + printed.length,
    };
  }
}
