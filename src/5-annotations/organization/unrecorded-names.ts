import { overlaps, type Range } from '../../model/range.ts';
import { anyOf } from '../alternatives.ts';
import nouns from './organization-nouns.json' with { type: 'json' };

const COLLECTIVE = [...nouns.withComplement, ...nouns.alone]
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const PERSONAL = `(?:\\p{L}{1,20}-)?(?:${nouns.withQualifier.join('|')})`;
/** "Peacebuilding", "Sant’Egidio", "COVID-19" */
const WORD = `\\p{Lu}[\\p{L}\\d’'-]{0,40}`;
/** "Programme of Action" */
const OF_INSTRUMENT = ' (?:of|for) (?:Action|Work)';
/** "Economic and Social ", "Truth, Justice and " */
const BEFORE = `(?:(?!The |In )${WORD}(?:(?: and| of| for)? |, (?=${WORD}(?:,| and) ))){1,12}`;
/** What joins the words after the noun: " on", " of the", " and", "," within a list */
const LINK = ` (?:of|on|for|in|to|with|against)(?: the)?| and|,(?= ${WORD}(?:,| and))`;
/** " on the Status of Women", " of Experts on South Sudan" */
const COMPLEMENT =
  ` (?:of|on|for|against|to|in|concerning) (?:(?:the|all) )?${WORD}` + `(?:(?:${LINK})? ${WORD}){0,14}`;
const OF_ITS_REPORT = String.raw`(?<!\b(?:reports?|stud(?:y|ies)|work|recommendations) of the [\p{L} ]{1,60})`;
const AFTER_SUBJECT = anyOf(
  '[,;.:()]',
  ' (?:and (?:its|his|her|the|to)|to|as|who|which|that|at|is|was|has|within|pursuant)(?!\\p{L})',
  '$',
);
/** " on discrimination against women and girls"; what a report of the group is on is no name of it */
const SUBJECT = `${OF_ITS_REPORT} on(?: [\\p{L}’-]{1,30}){1,14}?(?=${AFTER_SUBJECT})`;
const NAME = new RegExp(
  `(?<![\\p{L}\\d’'-])${anyOf(
    // "Peacebuilding Commission"
    `(?<before>${BEFORE})(?:${COLLECTIVE}|${PERSONAL})(?![\\p{L}’-]|${OF_INSTRUMENT})`,
    // "Commission", before " on the Status of Women"
    `(?:${COLLECTIVE})(?!${OF_INSTRUMENT})(?= (?:of|on|for|against) (?:(?:the|all) )?\\p{Lu})`,
    // "Group", before " on discrimination"
    '(?:Group|Mechanism|Panel|Committee|Commission)(?= on )',
  )}(?<after>${anyOf(COMPLEMENT, SUBJECT)})?`,
  'gu',
);

/**
 * Names that are built like an organization's and have no record, in order: capitalized words that end with
 * a noun for organizations or offices, or such a noun with what it is of or on.
 *
 * @param recorded the mentions of the text, in order
 * @param shortForms what names with a record may be shortened to: "Working Group" alone is no name
 */
export function unrecordedNames(
  text: string,
  recorded: readonly Range[],
  shortForms: ReadonlySet<string>,
): Range[] {
  let next = 0;
  return [...text.matchAll(NAME)].flatMap(({ 0: name, index, groups }) => {
    const { before = '', after = '' } = groups ?? {};
    const opening = openingOf(text, index, before).length;
    const [start, end] = [index + opening, index + name.length];
    while ((recorded[next]?.end ?? Infinity) <= start) next += 1;
    const mention = recorded[next];
    const isRecorded = mention !== undefined && overlaps(mention, { start, end });
    const isNoun = before.length === opening && after === '';
    const isShort = isNoun || shortForms.has(name.slice(opening));
    return isRecorded || isShort ? [] : [{ start, end }];
  });
}

/** "Requests " of "Requests Zenda Committee": what only opens a text or sentence is no part of a name. */
function openingOf(text: string, start: number, before: string): string {
  const isFirst = start === 0 || /[.;:] $/.test(text.slice(Math.max(0, start - 2), start));
  return (isFirst && /^(?:\S+ $|\p{Lu}\p{Ll}+(?:s|ing) )/u.exec(before)?.[0]) || '';
}
