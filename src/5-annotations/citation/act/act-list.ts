import type { ResolutionNumber } from '../../../references/resolution-number.ts';
import type { CitingDocument } from '../finder.ts';
import { isRangeLink, numbersBetween } from '../parts/number-range.ts';
import { type ActHead, readHead } from './act-head.ts';
import { type ActItem, readItems } from './act-item.ts';
import { type ActToken, actTokens } from './act-token.ts';
import type { NamedOrgan } from './organ.ts';
import { hasPlainNumbers } from './plain-number.ts';

/**
 * The word "resolution", short "res.", or "decision" with the words that lead to it, and the numbers that
 * belong to it.
 */
export interface ActList {
  readonly head: ActHead;
  readonly items: readonly ActItem[];
}

/** A list while its numbers are read. */
interface OpenList extends ActList {
  readonly items: ActItem[];
}

/**
 * A number belongs to the word "resolution" or "decision" before it if it directly follows it, or another
 * number that does; or, in the same text, if it has a date. The number of a draft cites no resolution.
 * A number alone, "resolution 1493", may be one of the organ that cites.
 */
export function actLists(text: string, citing: CitingDocument): ActList[] {
  const lists: OpenList[] = [];
  let open: OpenList | null = null;
  for (const token of actTokens(text)) {
    if (token.kind === 'draft') {
      open = null;
    } else if (token.kind === 'word') {
      open = beginList(text, token, open, lists);
      lists.push(open);
    } else if (open && token.start >= endOf(open)) {
      open.items.push(...itemsToAdd(text, token, open, citing));
    }
  }
  return lists;
}

const endOf = ({ head, items }: ActList): number => items.at(-1)?.end ?? head.end;

/** Longer than what a resolution in a list is said to be about. */
const MAX_SUBJECT = 300;
/** Longer than any of the links below. */
const MAX_LINK = 100;

const linkTo = (text: string, end: number, start: number): string =>
  text.slice(end, Math.min(start, end + MAX_LINK));

/** " and", ", as well as its". */
const LINK_OF_LISTS = /^(?:,? and |,? or |[,;] |,? as well as )(?:its )?$/;
/** " on the subject", " relating to human rights", " thereon". */
const SUBJECT = String.raw`(?: (?:on|in|concerning|regarding|relating to|related to)(?: [\w’-]+){1,6}?| thereon)?`;
const EXAMPLES = [
  'including',
  'in particular',
  'notably',
  'especially',
  'such as',
  'the (?:latest|most recent) of which (?:is|was|being)',
  'most recently',
].join('|');
/**
 * Between a word without numbers and one with: "Human Rights Council resolutions on the subject, in
 * particular its resolutions".
 */
const LINK_TO_EXAMPLES = new RegExp(`^${SUBJECT},? (?:${EXAMPLES})(?: its| their)? $`);

function beginList(
  text: string,
  token: ActToken,
  previous: ActList | null,
  lists: readonly ActList[],
): OpenList {
  const previousEnd = previous ? endOf(previous) : 0;
  const head = readHead(
    text,
    { at: token.start, end: token.end, word: token.text },
    {
      continued: previous && continuesList(text, previous, token) ? previous.head : null,
      lastOrgan: lastOrganInSentence(text, lists, token.start),
    },
  );
  // the annex in "resolution 78/3, annex, resolution 78/4" belongs to the citation before
  const isOwnPinpoint = head.pinpoint !== null && head.pinpoint.start >= previousEnd;
  return { head: { ...head, pinpoint: isOwnPinpoint ? head.pinpoint : null }, items: [] };
}

const continuesList = (text: string, list: ActList, { start }: ActToken): boolean =>
  (list.items.length > 0 ? LINK_OF_LISTS : LINK_TO_EXAMPLES).test(linkTo(text, endOf(list), start));

/** Longer than the distance between two lists in one sentence. */
const MAX_SENTENCE = 400;
const SENTENCE_END = /;|\.\s\p{Lu}/u;

/** The organ of the list before `at`, unless a sentence ends in between. */
function lastOrganInSentence(text: string, lists: readonly ActList[], at: number): NamedOrgan | null {
  const last = lists.at(-1);
  const item = last?.items.at(-1);
  if (!last || !item || last.head.isPossessive || at - item.end > MAX_SENTENCE) return null;
  if (SENTENCE_END.test(text.slice(item.end, at))) return null;
  const { organ, continuedOrgan, adopter, lastOrgan } = last.head;
  return organ ?? item.organ ?? continuedOrgan ?? adopter ?? lastOrgan;
}

/** "resolutions 58/1", "resolutions of the Conference, namely 7/8"; nothing, if a blank is missing. */
const LINK_TO_FIRST = /^(?: |,? (?:namely|including|in particular) )?$/;

const LINK_OF_NUMBERS = new RegExp(
  `^(?:${[
    ',? and ',
    ',? or ',
    '[,;] ',
    ',? as well as ',
    // a range: "–", " to "
    String.raw`\s?[–-]\s?`,
    ' to ',
    ' through ',
  ].join('|')})$`,
);

/** "1783 (2007),1813 (2008)", "1566 (2004) 1624 (2005)". */
const COMMA_OR_BLANK = '[, ]';
/**
 * What a number of a list is about: " on the institution-building of the Council, and ", ", entitled “The
 * road to 2030”, ". A title is matched as a whole, whatever is in it.
 */
const OVER_SUBJECT = [
  ',? (?:on|concerning|regarding|relating to|entitled) ',
  '(?:[^;.\\d“]|“[^“”]{1,300}”){1,200}?',
  '(?:, |,? and )',
].join('');
const LOOSE_LINK = new RegExp(`^(?:${COMMA_OR_BLANK}|${OVER_SUBJECT})$`);

/**
 * The items that a number adds to a list, with those that a range implies; none if the
 * number does not belong to it.
 */
function itemsToAdd(text: string, token: ActToken, list: ActList, citing: CitingDocument): ActItem[] {
  const link = linkTo(text, endOf(list), token.start);
  const items = readItems(text, token, list.head, citing);
  if (isCountOfOther(list, items)) return [];
  const last = list.items.at(-1);
  const isNext = last
    ? isAlike(list.items, items) && (LINK_OF_NUMBERS.test(link) || isNextUnlinked(text, token, list, items))
    : LINK_TO_FIRST.test(link);
  if (isNext && isRangeLink(link)) return [...impliedItems(last, items[0]), ...items];
  const isDated = items.some(({ number, citedDate }) => number && citedDate && isSurely(number, list));
  return isNext || (isDated && !IN_STATEMENT.test(link)) ? items : [];
}

/**
 * "500" of "resolution 1493 (2003) and 500 observers". A number without a session continues a list of such
 * numbers only, unless the organ has both.
 */
const isCountOfOther = ({ head, items: [first] }: ActList, [next]: readonly ActItem[]): boolean =>
  first !== undefined &&
  next?.number?.form === 'plain' &&
  !hasPlainNumbers(head) &&
  (head.isSingular || first.number?.form !== 'plain');

/** A date makes a number that of an act, but not one without a session whose organ is not named. */
const isSurely = ({ form }: ResolutionNumber, { head }: ActList): boolean =>
  form !== 'plain' || head.organ !== null;

/** "its Presidential Statement 2011/20 of 28 October 2011", which is no resolution. */
const IN_STATEMENT = /\bstatements? $/i;

/**
 * Of several resolutions each may be followed by what it is about, or by a comma or a blank
 * alone.
 * Only a number of the same form is another one there.
 */
const isNextUnlinked = (
  text: string,
  { start }: ActToken,
  { head, items: listed }: ActList,
  [next]: readonly ActItem[],
): boolean =>
  !head.isSingular &&
  next?.number?.form === listed[0]?.number?.form &&
  next?.number?.form !== 'plain' &&
  LOOSE_LINK.test(text.slice(listed.at(-1)?.end, start).slice(0, MAX_SUBJECT));

/**
 * After a number of the United Nations, "2.2" after a comma is not the number of another organization's act.
 */
const isAlike = (listed: readonly ActItem[], items: readonly ActItem[]): boolean =>
  listed[0]?.number === null || items[0]?.number !== null;

/**
 * The items that a range implies between its ends; each has the range of the text from the
 * first number to the last.
 */
function impliedItems(first: ActItem | undefined, last: ActItem | undefined): ActItem[] {
  if (!first?.number || !last?.number || first.number.letter !== '' || last.number.letter !== '') return [];
  const [from, to] = [first.number, last.number];
  if (from.form !== to.form || from.session !== to.session) return [];
  return numbersBetween(Number(from.number), Number(to.number)).map(number => ({
    start: first.start,
    end: last.end,
    number: { ...from, number: String(number) },
    organ: last.organ,
    citedDate: null,
    pinpoint: null,
  }));
}
