/**
 * How organs number their resolutions and decisions:
 *
 * - `session`: "58/208", "57/270 B", "S-21/2", "ES-10/24";
 * - `year`: "2020/5";
 * - `roman`: "217 A (III)", "3201 (S-VI)", "1244 (CI)";
 * - `council`: "1325 (2000)";
 * - `plain`: "1244", by organs that do not restart their count.
 */
export type NumberForm = 'session' | 'year' | 'roman' | 'council' | 'plain';

export interface ResolutionNumber {
  readonly form: NumberForm;
  /** As in symbols: "58", "S-21", "2020", "III", "2000"; empty for the plain form. */
  readonly session: string;
  readonly number: string;
  /** The letter of one of several resolutions with the same number; otherwise empty. */
  readonly letter: string;
}

/**
 * " B", "A", "[B]", the first of " A-C"; but not the first letter of a word or an abbreviation: " B.C.",
 * " A report", " A. 5".
 */
const LETTER = String.raw`(?:\s?(?:[A-Z](?:(?=-[A-Z](?![\w’'/-]))|(?![\w’'/-]|\.\w|\.\s\d))|\[[A-Z]\]))?`;
const YEAR = String.raw`(?:19|20)\d\d`;
const ROMAN = '(?:E?S-)?[IVXLC]+';

/** Matches the printed forms that contain a session; has no capturing groups. */
export const NUMBER_PATTERN = [
  // "217 A (III)", "2106 (XX) A", "3201 (S-VI)"
  String.raw`\d{1,4}(?:\s?[A-Z])?\s?\(${ROMAN}\)${LETTER}`,
  // "1325 (2000)"
  String.raw`\d{1,4}\s?\(${YEAR}\)`,
  // "2020/5"
  String.raw`${YEAR}/\d{1,3}(?![\d/])${LETTER}`,
  // "58/208", "57/270 B", "S-21/2", "ES-10/24"
  String.raw`(?:E?S-)?\d{1,3}/\d{1,3}(?![\d/])${LETTER}`,
].join('|');

const READERS: readonly (readonly [NumberForm, RegExp])[] = [
  [
    'roman',
    new RegExp(String.raw`^(?<number>\d{1,4})(?<letter>[A-Z])?\((?<session>${ROMAN})\)(?<after>[A-Z])?$`),
  ],
  ['council', new RegExp(String.raw`^(?<number>\d{1,4})\((?<session>${YEAR})\)$`)],
  ['year', new RegExp(String.raw`^(?<session>${YEAR})/(?<number>\d{1,3})(?<letter>[A-Z])?$`)],
  ['session', /^(?<session>(?:E?S-)?\d{1,3})\/(?<number>\d{1,3})(?<letter>[A-Z])?$/],
  ['plain', /^(?<number>\d{1,4})(?<letter>)$/],
];

/** Reads a text that consists of a number, in either case; null for anything else. */
export function readResolutionNumber(text: string): ResolutionNumber | null {
  const tight = text.replaceAll(/[\s[\]]/g, '').toUpperCase();
  for (const [form, reader] of READERS) {
    const { number, session = '', letter, after } = reader.exec(tight)?.groups ?? {};
    if (number && !(letter && after)) return { form, session, number, letter: letter ?? after ?? '' };
  }
  return null;
}

/** The number as printed in texts: "58/208", "57/270 B", "217 A (III)", "1325 (2000)". */
export function formatResolutionNumber({ form, session, number, letter }: ResolutionNumber): string {
  const after = letter === '' ? '' : ` ${letter}`;
  if (form === 'session' || form === 'year') return `${session}/${number}${after}`;
  return form === 'plain' ? `${number}${after}` : `${number}${after} (${session})`;
}
