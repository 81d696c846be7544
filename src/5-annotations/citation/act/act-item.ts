import { DATE_PATTERN } from '../../../references/date.ts';
import { type ResolutionNumber, readResolutionNumber } from '../../../references/resolution-number.ts';
import { dateAfter } from '../parts/cited-date.ts';
import { endOfMatchAt, matchAt } from '../parts/match-at.ts';
import { pinpointAfter } from '../parts/pinpoint.ts';
import type { ActHead } from './act-head.ts';
import type { NamedOrgan } from './organ.ts';
import { organAfter } from './organ-after.ts';

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
}

/**
 * Reads the number that is `printed` at `start` with what follows it. "75/290 A and B of 25 June 2021" makes
 * two items. None for a plain number that is not one of the organ's: "resolution 1".
 */
export function readItems(text: string, start: number, printed: string, head: ActHead): ActItem[] {
  const printedEnd = start + printed.length;
  const end = endOfMatchAt(REVISION, text, printedEnd);
  const number = end > printedEnd ? null : readResolutionNumber(printed);
  if (number?.form === 'plain' && !hasPlainNumbers(head) && !isExternal(head, text, end)) return [];
  const numbers = [{ start, end, number }, ...letteredNumbers(text, end, number)];
  const { end: lastEnd, ...facts } = readFacts(text, numbers.at(-1)?.end ?? end);
  return numbers.map((match, index) => ({
    ...match,
    ...facts,
    end: index === numbers.length - 1 ? lastEnd : match.end,
  }));
}

/**
 * "186 (Rev. Bucharest, 2022)": of the International Telecommunication Union, by the
 * conference that last revised it.
 */
const REVISION = /\s\(Rev\.\s\p{Lu}[\p{L} -]{1,40},\s(?:19|20)\d\d\)/uy;
const NEXT_LETTER = /(?:,|,? and) [A-Z](?![\w’'/-]|\.\w)/y;

/** The further letters after a number with a letter: "75/290 A and B". */
function letteredNumbers(text: string, from: number, number: ResolutionNumber | null): NumberMatch[] {
  const matches: NumberMatch[] = [];
  if (!number?.letter) return matches;
  for (let end = from; ; ) {
    const [printed] = matchAt(NEXT_LETTER, text, end) ?? [];
    if (!printed) return matches;
    end += printed.length;
    matches.push({ start: end - 1, end, number: { ...number, letter: printed.slice(-1) } });
  }
}

/** " of 2 July 1999", ", also of 16 October 2003", " (16 October 2003)". */
const DATE = new RegExp(
  String.raw`(?:,\salso)?\s(?:(?:of|on|dated|adopted on)\s${DATE_PATTERN}|\(${DATE_PATTERN}\))`,
  'y',
);

/** Reads the organ, the date and the pinpoint after a number; the organ may also follow the date. */
function readFacts(text: string, from: number) {
  const organBeforeDate = organAfter(text, from);
  const { citedDate, end: dateEnd } = dateAfter(text, organBeforeDate?.end ?? from, DATE);
  const organAfterDate = organBeforeDate ? null : organAfter(text, dateEnd);
  const end = organAfterDate?.end ?? dateEnd;
  const pinpoint = pinpointAfter(text, end, 'act');
  return {
    organ: organBeforeDate ?? organAfterDate,
    citedDate,
    pinpoint: pinpoint?.text ?? null,
    end: pinpoint?.end ?? end,
  };
}

const ACRONYM = /^[A-Z]{3,}$/;

/**
 * True for a plain number of an organ that is not known to have such: "International
 * Telecommunication Union resolution 186", "Security Council resolution 1325", "African Commission on
 * Human and Peoples’ Rights resolutions 263 of 5 November 2013". If the organ is named by one word,
 * as "Commission", the number needs a date.
 */
function isExternal({ organ }: ActHead, text: string, end: number): boolean {
  const named = organ ?? organAfter(text, end);
  if (!named) return false;
  const name = text.slice(named.start, named.end);
  const isDatedAndUnknown = named.bodies.length === 0 && matchAt(DATE, text, end) !== null;
  return /\s/.test(name) || ACRONYM.test(name) || isDatedAndUnknown;
}

/** True for the IOM Council: "resolution No. 1244". */
const hasPlainNumbers = ({ kind, organ }: ActHead): boolean =>
  organ?.bodies.some(body => body[kind].plain !== undefined) ?? false;
