import { bodyNamed, isNumberedByYear } from '../../../references/body.ts';
import type { ResolutionNumber } from '../../../references/resolution-number.ts';
import type { CitingDocument } from '../finder.ts';
import type { ActHead } from './act-head.ts';
import type { NamedOrgan } from './organ.ts';

/** A number without a session, "1244", with what tells whether it is one of an act. */
interface PlainNumber {
  readonly text: string;
  readonly number: ResolutionNumber;
  readonly head: ActHead;
  readonly citing: CitingDocument;
  /** The organ named before the number or after it. */
  readonly named: NamedOrgan | null;
  readonly isDated: boolean;
}

/** True for a plain number of an organ that has such, or that is named, or that speaks and numbers by year. */
export const mayBePlain = (plain: PlainNumber): boolean =>
  hasPlainNumbers(plain.head) || isOfNamed(plain) || isOwnWithoutYear(plain);

/** True for the IOM Council: "resolution No. 1244". */
export const hasPlainNumbers = ({ kind, organ }: ActHead): boolean =>
  organ?.bodies.some(body => body[kind].plain !== undefined) ?? false;

const ACRONYM = /^[A-Z]{3,}$/;

/**
 * True for a plain number of an organ that is not known to have such: "International
 * Telecommunication Union resolution 186", "Security Council resolution 1325", "African Commission on
 * Human and Peoples’ Rights resolutions 263 of 5 November 2013". If the organ is named by one word,
 * as "Commission", the number needs a date.
 */
function isOfNamed({ text, named, isDated }: PlainNumber): boolean {
  if (!named) return false;
  const name = text.slice(named.start, named.end);
  return /\s/.test(name) || ACRONYM.test(name) || (named.bodies.length === 0 && isDated);
}

/** Smaller numbers may count anything: "the present resolution 30 days after". */
const LEAST_BARE_NUMBER = 100;

/** "The present resolution 120 days after". */
const DEMONSTRATIVE = /\b(?:present|th(?:is|at|ese|ose)|said|same) $/i;
const MAX_DEMONSTRATIVE = 10;

/**
 * "Resolution 1493" and "Council resolution 1493" in a text of the Security Council, whose numbers otherwise
 * have their year in brackets.
 */
function isOwnWithoutYear({ text, number, head, citing: { body }, named }: PlainNumber): boolean {
  const { start, kind, adopter } = head;
  const own = body === null ? null : bodyNamed(body);
  const isOwn = own !== null && adopter === null && (named?.bodies.includes(own) ?? true);
  return (
    isOwn &&
    isNumberedByYear(own, kind) &&
    Number(number.number) >= LEAST_BARE_NUMBER &&
    !DEMONSTRATIVE.test(text.slice(Math.max(0, start - MAX_DEMONSTRATIVE), start))
  );
}
