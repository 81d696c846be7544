import type { Range } from '../../../model/range.ts';
import { MONTHS } from '../../../references/date.ts';
import words from './issuer-words.json' with { type: 'json' };
import { matchAt } from './match-at.ts';

/**
 * The organization or organ to which a cited document belongs, if its name stands beside the document's:
 * "Agenda 2063 of the African Union", "World Health Organization, document EB136/8".
 */
export function issuerAfter(text: string, from: number): Range | null {
  const [link] = matchAt(OF_THE, text, from) ?? [];
  const end = link === undefined ? null : issuerEnd(text, from + link.length);
  return end === null ? null : { start: from, end };
}

/** Where the name of the organization ends that begins at `start`; null if none does. */
export function issuerEnd(text: string, start: number): number | null {
  const [name] = matchAt(NAME, text, start) ?? [];
  return name === undefined ? null : start + name.length;
}

/**
 * The organization before a comma at the beginning of a reference: "See World Trade Organization, document
 * WT/MIN(22)/31".
 */
export function issuerBefore(text: string, to: number): Range | null {
  const from = Math.max(0, to - MAX_NAME_LENGTH);
  const { name } = NAME_BEFORE_COMMA.exec(text.slice(from, to))?.groups ?? {};
  const start = to - (name?.length ?? 0) - ', '.length;
  return name !== undefined && ORGANIZATION_NOUN_INSIDE.test(name) ? { start, end: to } : null;
}

/** Longer than the name of any organization. */
const MAX_NAME_LENGTH = 160;
/**
 * " of the"; with a comma after the bracket of a number: "Convention, 1989 (No. 169), of the International
 * Labour Organization".
 */
const OF_THE = /(?:(?<=\)),)? of the (?=\p{Lu})/uy;

/** "Union", "Peoples’" but not "Union’s". */
const WORD = String.raw`\p{Lu}[\p{L}\p{N}-]*(?:’(?!s\b))?(?![\p{L}’])`;
const MONTH = `(?:${MONTHS.join('|')})`;
const NOUN = String.raw`(?:${words.organizationNouns.join('|')})(?![\p{L}’-])`;
const NO_NOUN = `(?!${NOUN})${WORD}`;
/** "Educational, Scientific and Cultural", "Trade and Development", "Conference on Trade". */
const LINK = '(?:,? and|,| of| on| for| against| of the| on the| for the)';
/**
 * Up to the last noun that says what it is: "United Nations Educational, Scientific and Cultural
 * Organization".
 */
const UP_TO_NOUN = `(?:${NO_NOUN}${LINK}? ){0,12}${NOUN}(?: (?:${NO_NOUN}${LINK}? ){0,12}${NOUN})*`;
/** What follows the noun: whose organ it is, or what it is on. */
const COMPLEMENT = [
  // "Secretariat of the United Nations", "Commission on Human Rights Council"
  ` (?:of|on|for|against|to)(?: the)? ${UP_TO_NOUN}`,
  // "League of Arab States", but not "Secretariat of September 2016"
  String.raw` of(?: the)?(?: (?!${MONTH} \d)${WORD})+`,
  // "Commission on Population and Development", "Conference on Trade, Finance, and Development"
  ` (?:on|for|against)(?: the)?(?: ${WORD})+(?:(?:,(?: ${WORD})+)*,? and(?: ${WORD})+)?`,
].join('|');
const NAME = new RegExp(`${UP_TO_NOUN}(?:${COMPLEMENT}){0,3}`, 'uy');
const ORGANIZATION_NOUN_INSIDE = new RegExp(NOUN, 'u');

/** The beginning of a note or sentence, an opening bracket, a semicolon or colon, or "See". */
const BEGINNING = String.raw`(?:^|[(;:]\s?|\.\s|\b[Ss]ee\s(?:also\s)?)`;
const NAME_BEFORE_COMMA = new RegExp(
  `${BEGINNING}(?<name>(?!See )${WORD}(?:(?:${LINK}| in| to)? ${WORD})+), $`,
  'u',
);
