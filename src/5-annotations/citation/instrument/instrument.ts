import { contains, type Range } from '../../../model/range.ts';
import { DATE_PATTERN, readDate } from '../../../references/date.ts';
import type { Instrument } from '../../../references/instruments.ts';
import { type Finder, joined, joinPinpoints } from '../found.ts';
import { matchAt, pinpointAfter, pinpointBefore } from '../pinpoint.ts';
import words from './instrument-words.json' with { type: 'json' };
import { FIRST_WORDS, folded, longestName, recordCalled, symbolOf } from './instruments.ts';
import { issuerAfter } from './issuer.ts';
import { joinNames } from './joined-names.ts';
import { labourConventions } from './labour-convention.ts';
import { properNames } from './proper-name/proper-name.ts';
import { quotedTitles } from './quoted-title.ts';
import { subtitleEnd } from './subtitle.ts';

/**
 * Treaties, declarations and programmes cited by their names: "article 3 of the Convention on the Rights of the Child", "the 1951
 * Convention relating to the Status of Refugees", "the Single Convention on Narcotic Drugs of 1961".
 *
 * 1. A name of the authority file counts, the longest there is, with the year before it and the date or the year after it;
 *    beside these, what is built like a name (see `properNames`).
 * 2. A name within another name is none: of an organ ("Conference of the Parties to the Paris Agreement"), of a case before
 *    a court, or in the title of something else ("resolution 70/1, entitled “Transforming our world: the 2030 Agenda ...”").
 * 3. The symbol is that of the document which adopted the instrument, where the file knows it.
 */
export const findInstruments: Finder = text => {
  const titles = quotedTitles(text);
  const known = knownNames(text, titles.ofInstruments);
  const built = properNames(text, known).filter(
    name => name.isProper && !isOther(text.slice(name.start, name.end)),
  );
  const names = joined<Named>(
    built.map(({ start, end, head }) => ({ start, end, isTreaty: TREATIES.has(head), record: null })),
    known,
  );
  const others = names.length === 0 ? [] : [...titles.ofOthers, ...casesIn(text)];
  const own = names.filter(name => !isWithinAnother(text, name, others)).map(name => dated(text, name));
  return joinNames(text, own).map(name => citationOf(text, name));
};

/** A name, and its record in the authority file. */
interface Named extends Range {
  readonly isTreaty: boolean;
  readonly record: Instrument | null;
}

const TREATIES: ReadonlySet<string> = new Set(words.treatyHeads);
const isOther = (name: string): boolean => words.notInstruments.some(other => name.endsWith(other));

/** Titles in quotation marks, names of the authority file, and those that have a number of the International Labour Organization. */
function knownNames(text: string, titles: readonly Range[]): readonly Named[] {
  const titled: readonly Named[] = titles.map(title => ({
    ...title,
    isTreaty: false,
    record: recordCalled(text.slice(title.start, title.end)),
  }));
  const numbered = labourConventions(text).map(range => ({ ...range, isTreaty: false, record: null }));
  return joined(joined(titled, numbered), namesOfFile(text));
}

function namesOfFile(text: string): Named[] {
  const plain = folded(text);
  let end = 0;
  return [...plain.matchAll(FIRST_WORDS)].flatMap(({ 0: first, index }) => {
    const name = index < end ? undefined : longestName(plain, first, index);
    if (!name) return [];
    end = index + name.folded.length;
    const { instrument } = name;
    return [{ start: index, end, isTreaty: instrument.kind === 'treaty', record: instrument }];
  });
}

const DATE = new RegExp(String.raw`\sof\s${DATE_PATTERN}`, 'y');
const YEAR = /(?:,| of)? (?:19|20)\d\d\b(?!-)/y;
const YEAR_IN_BRACKETS = / \((?:19|20)\d\d\)/y;
/** "Convention concerning Migration for Employment (Revised), 1949 (No. 97)", of the International Labour Organization. */
const LABOUR = /(?: \(Revised\))?(?:,(?: of)? (?:19|20)\d\d)? \(No\. \d{1,3}\)/y;
const YEAR_BEFORE = /(?<![\d/])(?:19|20)\d\d $/;

/** A name with the year before it and the date or the year after it. */
interface Dated extends Named {
  /** The name alone. */
  readonly name: string;
  readonly citedDate: string | null;
}

function dated(text: string, named: Named): Dated {
  const { start, end, isTreaty } = named;
  const year = YEAR_BEFORE.exec(text.slice(Math.max(0, start - 6), start))?.[0] ?? '';
  const date = matchAt(DATE, text, end)?.[0] ?? '';
  const yearAfter =
    isTreaty && !date
      ? (matchAt(LABOUR, text, end) ?? matchAt(YEAR, text, end) ?? matchAt(YEAR_IN_BRACKETS, text, end))
      : null;
  return {
    ...named,
    name: text.slice(start, end),
    start: start - year.length,
    end: end + date.length + (yearAfter?.[0].length ?? 0),
    citedDate: readDate(date),
  };
}

function citationOf(text: string, named: Dated) {
  const { start, record, name, citedDate } = named;
  const titled = subtitleEnd(text, named.end);
  const end = issuerAfter(text, titled)?.end ?? titled;
  const before = pinpointBefore(text, start);
  const after = pinpointAfter(text, end, 'act');
  return {
    start: before?.at ?? start,
    end: after?.at ?? end,
    kind: 'instrument' as const,
    symbol: record && symbolOf(record),
    pinpoint: joinPinpoints(before?.text, after?.text),
    citedDate,
    instrument: record?.name ?? name,
  };
}

/** Cases with their parties; no longer than any such. */
const CASE = /\b[Cc]ase concerning [^;“”]{1,400}? v\. /g;

const casesIn = (text: string): Range[] =>
  [...text.matchAll(CASE)].map(({ 0: printed, index }) => ({ start: index, end: index + printed.length }));

/** Longer than the name of any organ up to the instrument that it is of. */
const REACH = 160;
const ORGAN_BEFORE =
  /\b(?:[Cc]onferences?|[Mm]eetings?|[Aa]ssembly|[Cc]ommittee|Commission|Group|Forum|[Ss]ecretariat|Signatories|Mechanism|Department|Office|Division|Platform(?! for Action))(?: (?:(?:[A-Z][\w’-]*|of|on|for|to|the|a|in|with|regard|serving|as|meeting|its))){0,14} $/;
/** "The adoption by the Statistical Commission of the": what follows was adopted. */
const ADOPTED_BEFORE = /\bby the (?:[A-Z][\w’-]* ){0,5}(?:Assembly|Commission|Committee) of (?:the )?$/;
const ORGAN_AFTER =
  /^ (?:Organi[sz]ation|Secretariat|secretariat|Committee|Commission|Conference|Council|Fund|Review|Monitoring|Office|Group|Forum|Facility|Champion|Coalition|Centre|Task|entities|website|Series|Collection)\b/;

function isWithinAnother(text: string, name: Range, titles: readonly Range[]): boolean {
  const before = text.slice(Math.max(0, name.start - REACH), name.start);
  return (
    titles.some(title => contains(title, name)) ||
    (ORGAN_BEFORE.test(before) && !ADOPTED_BEFORE.test(before)) ||
    ORGAN_AFTER.test(text.slice(name.end, name.end + 20))
  );
}
