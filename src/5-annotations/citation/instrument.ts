import { DATE_PATTERN, readDate } from '../../model/date.ts';
import { contains, type Range } from '../../model/range.ts';
import { type Finder, joinPinpoints } from './found.ts';
import { FIRST_WORDS, folded, type InstrumentName, NAMES_BY_FIRST_WORD, symbolOf } from './instruments.ts';
import { matchAt, pinpointAfter, pinpointBefore } from './pinpoint.ts';

/**
 * Treaties, declarations and programmes cited by a name of the authority file: "article 3 of the Convention on the Rights of
 * the Child", "the 1951 Convention relating to the Status of Refugees", "the Single Convention on Narcotic Drugs of 1961".
 *
 * 1. The longest name counts, with the year before it and the date or the year after it.
 * 2. A name within another name is none: of an organ ("Conference of the Parties to the Paris Agreement"), of a case before
 *    a court, or in the title of something else ("resolution 70/1, entitled “Transforming our world: the 2030 Agenda ...”").
 * 3. The symbol is that of the document which adopted the instrument, where the file knows it.
 */
export const findInstruments: Finder = text => {
  const plain = folded(text);
  let end = 0;
  const names = [...plain.matchAll(FIRST_WORDS)].flatMap(({ 0: first, index }) => {
    const name = index < end ? undefined : longestName(plain, first, index);
    if (!name) return [];
    end = index + name.folded.length;
    return [{ name, at: { start: index, end } }];
  });
  const titles = names.length === 0 ? [] : [...text.matchAll(OTHER_NAMES)].map(titleRange);
  return names
    .filter(({ at }) => !isWithinAnother(text, at, titles))
    .map(({ name, at }) => citationOf(text, name, at));
};

function longestName(plain: string, first: string, at: number): InstrumentName | undefined {
  return NAMES_BY_FIRST_WORD.get(first)?.find(
    ({ folded }) => plain.startsWith(folded, at) && !/^[\p{L}\p{N}-]/u.test(plain.charAt(at + folded.length)),
  );
}

const DATE = new RegExp(String.raw`\sof\s${DATE_PATTERN}`, 'y');
const YEAR = /(?:,| of)? (?:19|20)\d\d\b(?!-)/y;
const YEAR_IN_BRACKETS = / \((?:19|20)\d\d\)/y;
const YEAR_BEFORE = /(?<![\d/])(?:19|20)\d\d $/;

function citationOf(text: string, { instrument }: InstrumentName, { start, end }: Range) {
  const year = YEAR_BEFORE.exec(text.slice(Math.max(0, start - 6), start))?.[0] ?? '';
  const date = matchAt(DATE, text, end)?.[0] ?? '';
  const isTreaty = instrument.kind === 'treaty';
  const yearAfter =
    isTreaty && !date ? (matchAt(YEAR, text, end) ?? matchAt(YEAR_IN_BRACKETS, text, end)) : null;
  const named = { start: start - year.length, end: end + date.length + (yearAfter?.[0].length ?? 0) };
  const before = pinpointBefore(text, named.start);
  const after = pinpointAfter(text, named.end, 'act');
  return {
    start: before?.at ?? named.start,
    end: after?.at ?? named.end,
    kind: 'instrument' as const,
    symbol: symbolOf(instrument),
    pinpoint: joinPinpoints(before?.text, after?.text),
    citedDate: readDate(date),
    instrument: instrument.name,
  };
}

/** Titles in quotation marks, and cases with their parties; no longer than any such. */
const OTHER_NAMES =
  /(?:\b(?:[Ee]ntitled|[Tt]itled|theme|themes|item|items|sub-item|report)\s“[^”]{1,400}”)|\b[Cc]ase concerning [^;“”]{1,400}? v\. /g;

const titleRange = ({ 0: printed, index }: RegExpExecArray): Range => ({
  start: index,
  end: index + printed.length,
});

/** Longer than the name of any organ up to the instrument that it is of. */
const REACH = 160;
const ORGAN_BEFORE =
  /\b(?:[Cc]onferences?|[Mm]eetings?|[Aa]ssembly|[Cc]ommittee|Commission|Group|Forum|[Ss]ecretariat|Signatories|Mechanism)(?: (?:(?:[A-Z][\w’-]*|of|on|for|to|the|in|with|regard|serving|as|meeting|its))){0,14} $/;
const ORGAN_AFTER =
  /^ (?:Organi[sz]ation|Secretariat|secretariat|Committee|Commission|Conference|Council|Fund|Review|Monitoring|Office|Group|Forum)\b/;

function isWithinAnother(text: string, name: Range, titles: readonly Range[]): boolean {
  const before = text.slice(Math.max(0, name.start - REACH), name.start);
  return (
    titles.some(title => contains(title, name)) ||
    ORGAN_BEFORE.test(before) ||
    ORGAN_AFTER.test(text.slice(name.end, name.end + 20))
  );
}
