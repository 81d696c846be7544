import { distance } from 'fastest-levenshtein';
import { DATE_PATTERN } from '../../../../references/date.ts';
import type { NoticeContext } from '../notice-context.ts';
import type { Said } from './agreement.ts';
import { type Departure, MIN_DOCUMENTS, MIN_DOCUMENTS_FOR_OTHERS, OF_A_LONE_TEXT } from './departure.ts';
import { isCounted, isOfSymbol, isYear, NUMBER } from './slot-words.ts';

/** One number, or part of a date, that does not change from text to text. */
export function isNumber({ moment }: NoticeContext, departure: Departure): boolean {
  const { ownKeys, said, before, after, text } = departure;
  const [own = '', ...others] = ownKeys;
  const [agreed = '', ...furtherAgreed] = said.keys;
  if (others.length + furtherAgreed.length > 0 || !NUMBER.test(own) || !NUMBER.test(agreed)) return false;
  if (isCounted(text, after) || isOfSymbol(text, before, after) || isMark(text, departure)) return false;
  if (isYear(own) && Number(own) >= (lastYear(moment) ?? Math.max(...said.years))) return false;
  if (departure.isOpen && !(isYear(own) && isYear(agreed))) return false;
  const year = isYear(agreed) ? Number(agreed) : yearAfter(departure);
  if (said.documents.length < MIN_DOCUMENTS && said.surroundings < OF_A_LONE_TEXT) return false;
  if (year !== null) return isLasting(said, year);
  return (
    said.documents.length >= MIN_DOCUMENTS_FOR_OTHERS &&
    (spread(said.years) >= LASTING || isOfSiblings(said, moment))
  );
}

/**
 * The number of a resolution that is dated: "41/128 of 4 December 1986". Exchanged digits, or one that is wrong, and
 * nobody has it with these words around.
 */
export const isCitedNumber = ({ ownKeys, said, text, after, isOpen }: Departure): boolean => {
  const [own = '', ...others] = ownKeys;
  const [agreed = '', ...furtherAgreed] = said.keys;
  return (
    others.length + furtherAgreed.length === 0 &&
    !isOpen &&
    said.documents.length >= MIN_DOCUMENTS_FOR_OTHERS &&
    /^\d{2,4}$/.test(own) &&
    own.length === agreed.length &&
    (distance(own, agreed) === 1 || [...own].sort().join('') === [...agreed].sort().join('')) &&
    IS_DATED.test(text.slice(after?.start))
  );
};

/** "of 4 December 1986", "(XV) of 15 December 1960": what follows the number of a resolution. */
const IS_DATED = new RegExp(String.raw`^(?:[IVXLC]+\) )?of ${DATE_PATTERN}`);

/** Whether so many texts of the draft's own time have the same that it is no news of this one. */
const isOfSiblings = ({ dates, documents }: Said, { notBefore }: NoticeContext['moment']): boolean =>
  notBefore !== null &&
  documents.length >= MIN_SIBLINGS &&
  dates.filter(date => date >= notBefore).length >= MIN_SIBLINGS;

const MIN_SIBLINGS = 4;

/** What is the same in texts so many years apart is no longer news. */
const LASTING = 2;
/** A year that is no longer ago than these may be that of the text. */
const LATELY = 3;

/** Whether a date is one of the past, or has been kept while years went by. */
const isLasting = ({ years }: Said, year: number): boolean =>
  (years.length > 0 && years.every(ofText => year < ofText - LATELY)) ||
  (spread(years) >= LASTING && year <= Math.min(...years));

const spread = (years: readonly number[]): number =>
  years.length === 0 ? 0 : Math.max(...years) - Math.min(...years);

/** The year of a date of which a day or month is in the slot: "5 October 2012". */
function yearAfter({ text, after }: Departure): number | null {
  const [, year] =
    /^(?:(?:to|and|–) \d{1,2} )?(?:[A-Z][a-z]+ )?((?:19|20)\d\d)\b/.exec(text.slice(after?.start)) ?? [];
  return year === undefined ? null : Number(year);
}

const lastYear = ({ notBefore }: NoticeContext['moment']): number | null =>
  notBefore === null ? null : Number(notBefore.slice(0, 4)) - 1;

/** The mark of a note, glued to the sign before it: "Pathway,14". */
const isMark = (text: string, { start }: Departure): boolean => /^[^\s(–-]\d/.test(text.slice(start - 1));
