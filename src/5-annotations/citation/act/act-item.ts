import type { DocumentSymbol } from '../../../model/id.ts';
import type { Range } from '../../../model/range.ts';
import { actSymbol } from '../../../references/act.ts';
import { DATE_PATTERN } from '../../../references/date.ts';
import {
  type NumberForm,
  type ResolutionNumber,
  readResolutionNumber,
} from '../../../references/resolution-number.ts';
import { readSymbol } from '../../../references/symbol.ts';
import type { CitingDocument } from '../finder.ts';
import { dateAfter } from '../parts/cited-date.ts';
import { endOfMatchAt, matchAt } from '../parts/match-at.ts';
import { isRangeLink, numbersBetween } from '../parts/number-range.ts';
import { pinpointAfter } from '../parts/pinpoint.ts';
import type { ActHead } from './act-head.ts';
import type { ActToken } from './act-token.ts';
import type { NamedOrgan } from './organ.ts';
import { organAfter, organAfterTitle, organBy } from './organ-after.ts';
import { mayBePlain } from './plain-number.ts';

/** A number of a list with what follows it. */
export interface ActItem extends NumberMatch {
  /** ISO 8601. */
  readonly citedDate: string | null;
  readonly pinpoint: string | null;
  /** The organ named after the number. */
  readonly organ: NamedOrgan | null;
}

interface NumberMatch {
  readonly start: number;
  readonly end: number;
  /** Null for a number that is not built like those of the United Nations: "MSC.202(81)". */
  readonly number: ResolutionNumber | null;
  /** What such a number is by itself, where the organ that has them is known: "WHA73.1". */
  readonly symbol?: DocumentSymbol | null;
}

/**
 * Reads the number of a token with what follows it. "75/290 A and B of 25 June 2021" makes two
 * items. None for a plain number that is not one of the organ's: "resolution 1".
 */
export function readItems(
  text: string,
  { start, text: printed }: ActToken,
  head: ActHead,
  citing: CitingDocument,
): ActItem[] {
  const printedEnd = start + printed.length;
  const revisionEnd = endOfMatchAt(REVISION, text, printedEnd);
  const number = revisionEnd > printedEnd ? null : readResolutionNumber(printed);
  const end =
    number && HAS_SESSION.has(number.form) ? endOfMatchAt(NEEDLESS_YEAR, text, printedEnd) : revisionEnd;
  if (number?.form === 'plain') {
    const named = head.organ ?? organAfter(text, end);
    const isDated = matchAt(DATE, text, end) !== null;
    if (!mayBePlain({ text, number, head, citing, named, isDated })) return [];
  }
  const symbol = number === null && end === printedEnd ? symbolByItself(printed, head) : null;
  const numbers = [{ start, end, number, symbol }, ...letteredNumbers(text, { start, end, number })];
  const { end: lastEnd, ...facts } = readFacts(text, numbers.at(-1)?.end ?? end);
  return numbers.map((match, index) => ({
    ...match,
    ...facts,
    end: index === numbers.length - 1 ? lastEnd : match.end,
  }));
}

/** "75.19" of the World Health Assembly. */
const WITH_POINT = /^(?<session>\d{1,3})\.(?<number>\d{1,3})$/;

/** The symbol of a number that is one, "WHA73.1", or has the form of those of the organ before it. */
function symbolByItself(printed: string, { kind, organ }: ActHead): DocumentSymbol | null {
  const { session, number } = WITH_POINT.exec(printed)?.groups ?? {};
  if (session === undefined || number === undefined) return readSymbol(printed);
  const bodies = organ?.bodies.filter(each => each[kind].session?.includes('{session}.')) ?? [];
  const [body, ...others] = bodies;
  const act = { form: 'session', session, number, letter: '' } as const;
  return body && others.length === 0 ? actSymbol(body, kind, act) : null;
}

/**
 * "186 (Rev. Bucharest, 2022)": of the International Telecommunication Union, by the
 * conference that last revised it.
 */
const REVISION = /\s\(Rev\.\s\p{Lu}[\p{L} -]{1,40},\s(?:19|20)\d\d\)/uy;
/** Numbers that tell the session or the year already, so that no year in brackets belongs to them. */
const HAS_SESSION: ReadonlySet<NumberForm> = new Set(['session', 'year', 'roman']);
/** "56/220 (2001)", "217 A (III) (1948)". */
const NEEDLESS_YEAR = / \((?:19|20)\d\d\)/y;
const NEXT_LETTER = /(?<link>, |,? and | to |\s?[–-]\s?)(?<letter>[A-Z])(?![\w’'/-]|\.\w)/y;

/** The further letters after a number with a letter: "75/290 A and B", "78/254 A to C". */
function letteredNumbers(text: string, { start, end: from, number }: NumberMatch): NumberMatch[] {
  const matches: NumberMatch[] = [];
  if (!number?.letter) return matches;
  for (let end = from; ; ) {
    const match = matchAt(NEXT_LETTER, text, end);
    if (!match) return matches;
    const { link = '', letter = '' } = match.groups ?? {};
    end += match[0].length;
    if (isRangeLink(link)) matches.push(...impliedLetters(number, letter, { start, end }));
    matches.push({ start: end - 1, end, number: { ...number, letter } });
  }
}

/** B of "A to C", with the range of the text from the number to the last letter. */
const impliedLetters = (first: ResolutionNumber, last: string, range: Range): NumberMatch[] =>
  numbersBetween(first.letter.charCodeAt(0), last.charCodeAt(0)).map(code => ({
    ...range,
    number: { ...first, letter: String.fromCharCode(code) },
  }));

/** " of 2 July 1999", ", also of 16 October 2003", ", adopted on 16 October 2003", " (16 October 2003)". */
const DATE = new RegExp(
  String.raw`(?:,\salso|,(?=\sadopted))?\s(?:(?:of|on|dated|adopted on)\s${DATE_PATTERN}|\(${DATE_PATTERN}\))`,
  'y',
);

/**
 * Reads the organ, the date and the pinpoint after a number; the organ may also follow the date, or the
 * title, which is not part of the citation.
 */
function readFacts(text: string, from: number) {
  const organBeforeDate = organAfter(text, from);
  const { citedDate, end: dateEnd } = dateAfter(text, organBeforeDate?.end ?? from, DATE);
  const organAfterDate = organBeforeDate
    ? null
    : (organAfter(text, dateEnd) ?? (isAdopted(text, from, dateEnd) ? organBy(text, dateEnd) : null));
  const end = organAfterDate?.end ?? dateEnd;
  const pinpoint = pinpointAfter(text, end, 'act');
  return {
    organ: organBeforeDate ?? organAfterDate ?? organAfterTitle(text, dateEnd),
    citedDate,
    pinpoint: pinpoint?.text ?? null,
    end: pinpoint?.end ?? end,
  };
}

/** ", adopted on 1 February 1989", which "by" may follow. */
const isAdopted = (text: string, from: number, dateEnd: number): boolean =>
  /^,? adopted on /.test(text.slice(from, dateEnd));
