import { isFunctionWord } from './alignment/word-weights.ts';
import { containsNames, contentWords, kindsOf } from './titles.ts';
import { wordKeys } from './words.ts';

/** A title that is contained in another has at least so many content words. */
const MIN_CONTAINED_WORDS = 3;

/**
 * What two titles have in common that are not similar as wholes; null if they have nothing in common that shows one
 * subject.
 *
 * - `head`: they are the same up to a colon, as "Rights of the child: ..." of one year and another.
 * - `occasion`: they are on the same occasion, before and after an anniversary of it: "Follow-up to the tenth
 *   anniversary of the International Year of the Family" and "Observance of the twentieth anniversary of ...".
 * - `contained`: all words of one stand in the other, as in "Nuclear disarmament verification" and "Group of Experts
 *   on Nuclear Disarmament Verification".
 *
 * But for an occasion, both must be texts of one kind: a mandate that is renewed, or the modalities of a conference,
 * continue nothing but their like.
 */
export type TitlePart = 'head' | 'occasion' | 'contained';

export function sharedTitlePart(one: string, other: string): TitlePart | null {
  if (isSameOccasion(one, other)) return 'occasion';
  if (kindsOf(one).join() !== kindsOf(other).join()) return null;
  if (haveSameHead(one, other)) return 'head';
  return isContained(one, other) || isContained(other, one) ? 'contained' : null;
}

function haveSameHead(one: string, other: string): boolean {
  const [head, otherHead] = [headOf(one), headOf(other)];
  return (one !== head || other !== otherHead) && sameWords(head, otherHead);
}

const headOf = (title: string): string => title.split(/:\s/, 1)[0] ?? title;

const sameWords = (one: string, other: string): boolean => {
  const words = contentWords(one).join(' ');
  return words !== '' && words === contentWords(other).join(' ');
};

const isContained = (one: string, other: string): boolean =>
  contentWords(one).length >= MIN_CONTAINED_WORDS && hasAllWords(other, one) && containsNames(other, one);

const hasAllWords = (title: string, other: string): boolean => {
  const words = new Set(contentWords(title));
  return contentWords(other).every(word => words.has(word));
};

/**
 * Whether one of two titles has all words of the other and some between them, which narrow the subject: "Situation of
 * human rights in Afghanistan" and "Situation of human rights of women and girls in Afghanistan".
 */
export const isNarrowed = (one: string, other: string): boolean =>
  hasBetween(one, other) || hasBetween(other, one);

const hasBetween = (one: string, other: string): boolean => {
  const [words, others] = [one, other].map(title => ` ${contentWords(title).join(' ')} `);
  return hasAllWords(other, one) && !others?.includes(words ?? '');
};

/** What a group of people is called by. */
const GROUPS: ReadonlySet<string> = new Set([
  'group',
  'committee',
  'commission',
  'panel',
  'forum',
  'conference',
]);

/**
 * The group that the longer of two titles names beyond the shorter, in its words: "group of experts" for "Nuclear
 * disarmament verification" and "Group of Experts on Nuclear Disarmament Verification"; null if there is none.
 */
export function groupBeyond(one: string, other: string): string | null {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  const known = new Set(contentWords(shorter));
  const words = wordKeys(longer);
  const end = words.findIndex(word => known.has(word));
  const beyond = words.slice(0, Math.max(0, end));
  const last = beyond.findLastIndex(word => !isFunctionWord(word));
  return beyond.some(word => GROUPS.has(word)) ? beyond.slice(0, last + 1).join(' ') : null;
}

/** "Preparations for and observance of the thirtieth anniversary of the " */
const ANNIVERSARY =
  /^(?:(?:[\p{L}-]+ ){0,8}(?:the )?)?(?:[\p{L}-]+ )?anniversary (?:of|and follow-up to) (?:the )?/iu;
const FOLLOW_UP = /^follow-up to (?:the )?/i;

const isSameOccasion = (one: string, other: string): boolean =>
  [one, other].some(title => ANNIVERSARY.test(title)) && sameWords(occasionOf(one), occasionOf(other));

/** What a title is an anniversary of, or follows up; "and beyond" at its end adds nothing. */
const occasionOf = (title: string): string =>
  title
    .replace(ANNIVERSARY, '')
    .replace(FOLLOW_UP, '')
    .replace(/ and beyond$/i, '');
