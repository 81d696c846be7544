import { DATE_PATTERN, readDate } from '../../../references/date.ts';
import { type ResolutionNumber, readResolutionNumber } from '../../../references/resolution-number.ts';
import { matchAt, pinpointAfter } from '../pinpoint.ts';
import type { ActHead } from './act-head.ts';
import { type NamedOrgan, organAfter } from './organ.ts';

/** A number with what follows it. */
export interface ActItem {
  readonly start: number;
  readonly end: number;
  /** Null for a number of a kind that is not the United Nations': "MSC.202(81)". */
  readonly number: ResolutionNumber | null;
  readonly citedDate: string | null;
  readonly pinpoint: string | null;
  readonly organ: NamedOrgan | null;
}

const DATE = new RegExp(
  String.raw`(?:,\salso)?\s(?:(?:of|on|dated|adopted on)\s${DATE_PATTERN}|\(${DATE_PATTERN}\))`,
  'y',
);

/** As many items as the number has letters: "75/290 A and B of 25 June 2021" are two. None for a number that the organ has not. */
export function readItems(text: string, start: number, printed: string, head: ActHead): ActItem[] {
  const [revision = ''] = matchAt(REVISION, text, start + printed.length) ?? [];
  const first = start + printed.length + revision.length;
  const number = revision ? null : readResolutionNumber(printed);
  if (number?.form === 'plain' && !numbersPlainly(head) && !isForeign(head, text, first)) return [];
  const numbers = [{ start, end: first, number }, ...lettered(text, first, number)];
  let end = numbers.at(-1)?.end ?? start;
  const before = organAfter(text, end);
  end = before?.end ?? end;
  const [date = ''] = matchAt(DATE, text, end) ?? [];
  end += date.length;
  const organ = before ?? organAfter(text, end);
  end = organ && organ !== before ? organ.end : end;
  const pinpoint = pinpointAfter(text, end, 'act');
  end = pinpoint?.at ?? end;
  const common = { citedDate: readDate(date), pinpoint: pinpoint?.text ?? null, organ };
  return numbers.map((item, index) => ({
    ...item,
    ...common,
    end: index === numbers.length - 1 ? end : item.end,
  }));
}

const NEXT_LETTER = /(?:,|,? and) [A-Z](?![\w’'/-]|\.\w)/y;

/** The letters that follow a number with a letter, each an item of its own. */
function lettered(text: string, from: number, number: ResolutionNumber | null) {
  const more: { start: number; end: number; number: ResolutionNumber }[] = [];
  if (!number?.letter) return more;
  for (let end = from; ; ) {
    const [found] = matchAt(NEXT_LETTER, text, end) ?? [];
    if (!found) return more;
    end += found.length;
    more.push({ start: end - 1, end, number: { ...number, letter: found.slice(-1) } });
  }
}

/** "186 (Rev. Bucharest, 2022)": of the International Telecommunication Union, by the conference that revised it last. */
const REVISION = /\s\(Rev\.\s\p{Lu}[\p{L} -]{1,40},\s(?:19|20)\d\d\)/uy;

/**
 * Of an organ that does not number so, or is not in our list: "International Telecommunication Union resolution 186", "Security
 * Council resolution 1325", "African Commission on Human and Peoples’ Rights resolutions 263 of 5 November 2013". A name of one
 * word, as "Commission", needs a date.
 */
function isForeign({ organ }: ActHead, text: string, end: number): boolean {
  const named = organ ?? organAfter(text, end);
  if (!named) return false;
  const name = text.slice(named.start, named.end);
  return (
    /\s/.test(name) || ACRONYM.test(name) || (named.bodies.length === 0 && matchAt(DATE, text, end) !== null)
  );
}

const ACRONYM = /^[A-Z]{3,}$/;

const numbersPlainly = ({ kind, organ }: ActHead): boolean =>
  organ?.bodies.some(body => body[kind].plain !== undefined) ?? false;
