import type { Range } from '../../../../model/range.ts';
import { wordKeys } from '../../../../wording/words.ts';
import { isSlipFor, joinsNames } from '../close-words.ts';
import type { NoticeContext } from '../notice-context.ts';
import { type Departure, MIN_DOCUMENTS, MIN_DOCUMENTS_FOR_OTHERS, OF_A_LONE_TEXT } from './departure.ts';
import { NUMBER } from './slot-words.ts';

/** A name for another, unless the draft is about it. */
export function isName(
  { units }: NoticeContext,
  { text, own, ownKeys, said, before, after }: Departure,
): boolean {
  if (!isCapitalized(own) || !isCapitalized(said.words) || before === undefined) return false;
  if (ownKeys.some(key => NUMBER.test(key)) || / of /.test(said.words)) return false;
  if (units.some(unit => unit.text.includes(said.words))) return isSlipFor(own, said.words);
  const isOfInstrument =
    OF_AN_INSTRUMENT.test(text.slice(after?.start)) && !IS_GENERAL.test(own) && !IS_GENERAL.test(said.words);
  const isOfSameDay = OF_A_DAY.test(text.slice(after?.start));
  const isAsGood = isOfSameDay || (isOfInstrument && said.surroundings >= OF_A_LONE_TEXT);
  const least = isSlipFor(own, said.words) ? MIN_DOCUMENTS : MIN_DOCUMENTS_FOR_OTHERS;
  if (said.documents.length < (isAsGood ? 1 : least)) return false;
  if (isPlural(own, said.words)) return isCapitalized(text.slice(before.start));
  if (isSlipFor(own, said.words) || isOfInstrument) return true;
  if (!isOfSameDay && !/^(?:in|at)$/.test(before.key)) return false;
  const mentioning = units.filter(unit => ownKeys.every(key => wordKeys(unit.text).includes(key)));
  return mentioning.length < MANY;
}

/**
 * "[in Vienna] from 3 to 5 November 2014", "[in Quito,] Ecuador, on 5 October 2016": the place of what
 * happened on a day.
 */
const OF_A_DAY = /^(?:[\p{Lu}][\p{L} ]{1,30}, )?(?:from|on) \d{1,2} [^.;,]{1,20}\b(?:19|20)\d\d\b/u;

/** "[Beijing] Declaration and Platform for Action", "[Durban] Review Conference": what has the name of a place. */
const OF_AN_INSTRUMENT =
  /^(?:(?:Review|Political|Ministerial|Action) )?(?:Declaration|Conference|Programme|Platform|Agenda|Principles|Consensus|Protocol|Plan|Framework|Agreement|Commitment|Call|Accord)\b/;

/** What is said of conferences, and is no name of a place. */
const IS_GENERAL =
  /^(?:United Nations|World|Inter|General|Global|Regional|National|Ministerial|High|African|European)/;

/** A name in so many units is that of what the draft is about. */
const MANY = 3;

/** Whether all words are capitalized, those aside that join names. */
const isCapitalized = (words: string): boolean => {
  const [first = '', ...others] = words.split(/\s/);
  return /^\p{Lu}/u.test(first) && others.every(word => /^(?:\p{Lu}|and|of|the|for|on)/u.test(word));
};

const isPlural = (one: string, other: string): boolean => `${one}s` === other || `${other}s` === one;

/** "International Organization of Migration": a word that joins the words of a name. */
export const isInName = ({ text, own, said, before, after }: Departure): boolean =>
  said.documents.length >= MIN_DOCUMENTS &&
  joinsNames(own) &&
  joinsNames(said.words) &&
  before !== undefined &&
  after !== undefined &&
  isCapitalized(text.slice(before.start, before.end)) &&
  isCapitalized(text.slice(after.start, after.end));

/** Whether a place is within a title: “The future we want”. */
export function isInTitle({ text, said, ownKeys }: Departure, { start, end }: Range): boolean {
  if (said.documents.length < MIN_DOCUMENTS || said.keys.length !== ownKeys.length) return false;
  const before = text.slice(Math.max(0, start - LONGEST_TITLE), start);
  const after = text.slice(end, end + LONGEST_TITLE);
  return ownKeys.length < 3 && /(?:entitled|theme) “[^“”]+$/.test(before) && /^[^“”]*”/.test(after);
}

const LONGEST_TITLE = 200;
