import type { Range } from '../../../model/range.ts';
import { DATE_PATTERN } from '../../../references/date.ts';
import type { Instrument } from '../../../references/instruments/instruments.ts';
import { addWithoutOverlap, type CitationFinder, type CitationMatch } from '../finder.ts';
import { dateAfter } from '../parts/cited-date.ts';
import { issuerAfter } from '../parts/issuer.ts';
import { matchAt } from '../parts/match-at.ts';
import { joinPinpoints, pinpointAfter, pinpointBefore } from '../parts/pinpoint.ts';
import { subtitleEnd } from '../parts/subtitle.ts';
import words from './instrument-words.json' with { type: 'json' };
import { joinNames } from './joined-names.ts';
import { adoptingSymbol, instrumentTitled, knownNamesIn } from './known-names.ts';
import { labourConventions } from './labour-convention.ts';
import { nameOfOther } from './name-of-other.ts';
import { periodEnd } from './period-after.ts';
import { properNames } from './proper-name/proper-name.ts';
import { protocolsThereto } from './protocol-thereto.ts';
import { quotedTitles } from './quoted-title.ts';

/**
 * Treaties, declarations and programmes cited by name: "article 3 of the Convention on the Rights
 * of the Child", "the 1951 Convention relating to the Status of Refugees", "the Single Convention
 * on Narcotic Drugs of 1961".
 *
 * 1. A citation has the longest name of the authority file, or else what is built like a name (see
 *    `properNames`), with the year before it and the period, the date or the year after it.
 * 2. A name within another name cites nothing: of an organ ("Conference of the Parties to the Paris
 *    Agreement"), of a case before a court, or in the title of something else ("resolution 70/1, entitled
 *    “Transforming our world: the 2030 Agenda ...”").
 * 3. A protocol may be named by its subject after the instrument that it belongs to: "and the Optional Protocol
 *    thereto on a communications procedure".
 * 4. The symbol is that of the document that adopted the instrument, if the authority file has it.
 */
export const findInstruments: CitationFinder = text => {
  const titles = quotedTitles(text);
  const names = namesIn(text, titles.ofInstruments);
  if (names.length === 0) return [];
  const isOfOther = nameOfOther(text, titles.ofOthers);
  const own = names.filter(name => !isOfOther(name)).map(name => withDate(text, name));
  const protocols = protocolsThereto(text, own).map(match => withDate(text, { ...match, isTreaty: true }));
  return joinNames(text, addWithoutOverlap(own, protocols)).map(name => citationOf(text, name));
};

/** A name with its record in the authority file, if it has one. */
interface NameMatch extends Range {
  readonly isTreaty: boolean;
  readonly record: Instrument | null;
}

const TREATY_HEADS: ReadonlySet<string> = new Set(words.treatyHeads);
const isNoInstrument = (name: string): boolean => words.notInstruments.some(other => name.endsWith(other));

/** Known names, and what is built like a name where there is none. */
function namesIn(text: string, titles: readonly Range[]): readonly NameMatch[] {
  const known = knownNames(text, titles);
  const built = properNames(text, known)
    .filter(({ start, end, isProper }) => isProper && !isNoInstrument(text.slice(start, end)))
    .map(({ start, end, head }) => ({ start, end, isTreaty: TREATY_HEADS.has(head), record: null }));
  return addWithoutOverlap<NameMatch>(built, known);
}

/**
 * Titles in quotation marks, conventions with a number of the International Labour Organization, and names of
 * the authority file.
 */
function knownNames(text: string, titles: readonly Range[]): readonly NameMatch[] {
  const titled: NameMatch[] = titles.map(({ start, end }) => ({
    start,
    end,
    isTreaty: false,
    record: instrumentTitled(text.slice(start, end)),
  }));
  const numbered = labourConventions(text).map(range => ({ ...range, isTreaty: false, record: null }));
  return [numbered, namesOfFile(text)].reduce<readonly NameMatch[]>(addWithoutOverlap, titled);
}

const namesOfFile = (text: string): NameMatch[] =>
  knownNamesIn(text).map(({ start, end, record }) => ({
    start,
    end,
    isTreaty: record.kind === 'treaty',
    record,
  }));

/** A name with the year before it and the date or the year after it. */
interface DatedName extends NameMatch {
  /** The name alone. */
  readonly name: string;
  /** ISO 8601. */
  readonly citedDate: string | null;
}

/** "1951 ". */
const YEAR_BEFORE = /(?<![\d/])(?:19|20)\d\d $/;
const YEARS_AFTER_TREATY = [
  // " (Revised), 1949 (No. 97)", of the International Labour Organization
  /(?: \(Revised\))?(?:,(?: of)? (?:19|20)\d\d)? \(No\. \d{1,3}\)/y,
  // ", 1972", " of 1961"
  /(?:,| of)? (?:19|20)\d\d\b(?!-)/y,
  // " (2005)"
  / \((?:19|20)\d\d\)/y,
];

/** " of 12 August 1949", ", of 12 August 1949". */
const DATE_OF_TREATY = new RegExp(String.raw`,?\sof\s${DATE_PATTERN}`, 'y');

function withDate(text: string, match: NameMatch): DatedName {
  const { start, end, isTreaty } = match;
  const nameEnd = periodEnd(text, end);
  const [yearBefore = ''] = YEAR_BEFORE.exec(text.slice(Math.max(0, start - 6), start)) ?? [];
  const { citedDate, end: dateEnd } = dateAfter(text, nameEnd, isTreaty ? DATE_OF_TREATY : undefined);
  const mayHaveYear = isTreaty && dateEnd === nameEnd;
  return {
    ...match,
    name: text.slice(start, nameEnd),
    start: start - yearBefore.length,
    end: mayHaveYear ? yearEnd(text, nameEnd) : dateEnd,
    citedDate,
  };
}

function yearEnd(text: string, end: number): number {
  const [year = ''] = YEARS_AFTER_TREATY.flatMap(pattern => matchAt(pattern, text, end)?.[0] ?? []);
  return end + year.length;
}

function citationOf(text: string, { start, end, record, name, citedDate }: DatedName): CitationMatch {
  const titleEnd = subtitleEnd(text, end);
  const nameEnd = issuerAfter(text, titleEnd)?.end ?? titleEnd;
  const before = pinpointBefore(text, start);
  const after = pinpointAfter(text, nameEnd, 'act');
  return {
    start: before?.start ?? start,
    end: after?.end ?? nameEnd,
    kind: 'instrument',
    symbol: record && adoptingSymbol(record),
    pinpoint: joinPinpoints(before?.text, after?.text),
    citedDate,
    instrument: record?.name ?? name,
  };
}
