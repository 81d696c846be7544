import type { Range } from '../../../model/range.ts';
import { matchAt } from '../pinpoint.ts';
import words from './issuer-words.json' with { type: 'json' };

/**
 * The organization or organ to which a named document belongs, where its name stands beside the document's: "Agenda 2063 of the
 * African Union", "World Health Organization, document EB136/8".
 */
export function issuerAfter(text: string, from: number): Range | null {
  const [link] = matchAt(LINK, text, from) ?? [];
  const end = link === undefined ? null : issuerEnd(text, from + link.length);
  return end === null ? null : { start: from, end };
}

/** The index after the name of the organization that begins at `start`; null if none does. */
export function issuerEnd(text: string, start: number): number | null {
  const [name] = matchAt(NAME, text, start) ?? [];
  return name === undefined ? null : start + name.length;
}

/** The organization before a comma that opens a reference: "See World Trade Organization, document WT/MIN(22)/31". */
export function issuerBefore(text: string, to: number): Range | null {
  const from = Math.max(0, to - REACH);
  const { name } = BEFORE.exec(text.slice(from, to))?.groups ?? {};
  const start = to - (name?.length ?? 0) - ', '.length;
  return name !== undefined && NOUN_INSIDE.test(name) ? { start, end: to } : null;
}

/** Longer than the name of any organization. */
const REACH = 160;
/** After the bracket of a number there is a comma: "Convention, 1989 (No. 169), of the International Labour Organization". */
const LINK = /(?:(?<=\)),)? of the (?=\p{Lu})/uy;

const WORD = String.raw`\p{Lu}[\p{L}\p{N}-]*(?:’(?!s\b))?(?![\p{L}’])`;
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const NOUN = String.raw`(?:${words.nouns.join('|')})(?![\p{L}’-])`;
const SMALL = `(?:,? and|,| of| on| for| against| of the| on the| for the)`;
/** Up to the noun, which says what it is: "United Nations Educational, Scientific and Cultural Organization". */
const UP_TO_NOUN = `(?:(?!${NOUN})${WORD}${SMALL}? ){0,12}${NOUN}(?: (?:(?!${NOUN})${WORD}${SMALL}? ){0,12}${NOUN})*`;
/** After it, whose organ it is, or what it is on: "of the United Nations", "on Population and Development". */
const OWN = [
  ` (?:of|on|for|against|to)(?: the)? ${UP_TO_NOUN}`,
  String.raw` of(?: the)?(?: (?!${MONTH} \d)${WORD})+`,
  ` (?:on|for|against)(?: the)?(?: ${WORD})+(?:(?:,(?: ${WORD})+)*,? and(?: ${WORD})+)?`,
].join('|');
const NAME = new RegExp(`${UP_TO_NOUN}(?:${OWN}){0,3}`, 'uy');
const NOUN_INSIDE = new RegExp(NOUN, 'u');
const BEFORE = new RegExp(
  String.raw`(?:^|[(;:]\s?|\.\s|\b[Ss]ee\s(?:also\s)?)(?<name>(?!See )${WORD}(?:(?:${SMALL}| in| to)? ${WORD})+), $`,
  'u',
);
