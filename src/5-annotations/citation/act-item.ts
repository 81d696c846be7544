import { DATE_PATTERN, readDate } from '../../model/date.ts';
import { type ResolutionNumber, readResolutionNumber } from '../../model/resolution-number.ts';
import type { ActHead } from './act-head.ts';
import { type NamedOrgan, organAfter } from './organ.ts';
import { matchAt, pinpointAfter } from './pinpoint.ts';

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
  const number = readResolutionNumber(printed);
  if (number?.form === 'plain' && !numbersPlainly(head) && !isForeign(head, text, start + printed.length))
    return [];
  const numbers = [
    { start, end: start + printed.length, number },
    ...lettered(text, start + printed.length, number),
  ];
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

/** "African Commission on Human and Peoples’ Rights resolutions 263 of 5 November 2013": an organ that is not in our list. */
const isForeign = ({ organ }: ActHead, text: string, end: number): boolean =>
  organ?.bodies.length === 0 && matchAt(DATE, text, end) !== null;

const numbersPlainly = ({ kind, organ }: ActHead): boolean =>
  organ?.bodies.some(body => body[kind].plain !== undefined) ?? false;
