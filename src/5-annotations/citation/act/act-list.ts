import { NUMBER_PATTERN } from '../../../references/resolution-number.ts';
import { type ActHead, readHead } from './act-head.ts';
import { type ActItem, readItems } from './act-item.ts';
import { isRangeLink, numbersBetween } from './number-range.ts';
import type { NamedOrgan } from './organ.ts';

/** The word "resolution", short "res.", or "decision" with what leads to it, and the numbers that belong to it. */
export interface ActList {
  readonly head: ActHead;
  readonly items: readonly ActItem[];
}

/** Numbers of other organizations: "1/CP.21", "MSC.202(81)", "IX/20", "76.16", "GC(67)/RES/17", "46 (Cg-17)", "WHA 61.17". */
const FOREIGN = String.raw`[A-Z]{2,5}\s\d{1,3}\.\d{1,3}|\d{1,4}\s\([A-Z][a-z]+[ -]\d{1,3}\)|[A-Z\d][A-Za-z\d]*(?:[./-]?\([A-Za-z\d]+\)|[./-][A-Za-z\d]+)+`;
const PLAIN = String.raw`\d{1,4}(?![\w.,]\d)`;
const TOKEN = new RegExp(
  [
    String.raw`\b(?<draft>[Dd]raft\s)?(?<word>[Rr]esolutions?|RESOLUTIONS?|[Dd]ecisions?|(?<![/.])[Rr]es)\b(?:(?<=\b[Rr]es)\.|\sNos?\.)?`,
    String.raw`(?<![\w/.(-])(?<number>${NUMBER_PATTERN}|${FOREIGN}|${PLAIN})(?![\w/])`,
  ].join('|'),
  'g',
);
/** What a resolution is about may stand before the next number: "5/1, on the institution-building of the Council, and 5/2". */
const LINK_OF_NUMBERS = /^(?:, on [^;.\d]{1,80},? and |,? and |,? or |[,;] |,? as well as |\s?[–-]\s?| to )$/;
const LINK_OF_LISTS = /^(?:,? and |,? or |[,;] |,? as well as )$/;
/** "Human Rights Council resolutions on the subject, in particular resolutions 7/34": the first word has no numbers of its own. */
const LINK_TO_EXAMPLES =
  /^(?: (?:on|in|concerning|regarding|relating to|related to)(?: [\w’-]+){1,6}?| thereon)?,? (?:including|in particular|notably|especially|such as|the (?:latest|most recent) of which (?:is|was|being)|most recently)(?: its| their)? $/;
/** Further apart than two lists of one sentence are. */
const SENTENCE = 400;
/** Longer than any link. */
const MAX_LINK = 100;

/**
 * A number belongs to the word "resolution" or "decision" before it, if it stands next to it or next to another number that
 * does; or, in the same text, if it has a date. A draft's number is no citation of a resolution.
 */
export function actLists(text: string): ActList[] {
  const lists: { head: ActHead; items: ActItem[] }[] = [];
  let list: { head: ActHead; items: ActItem[] } | null = null;
  for (const token of text.matchAll(TOKEN)) {
    const { word, number, draft } = token.groups ?? {};
    const end: number = list?.items.at(-1)?.end ?? list?.head.end ?? 0;
    const link = text.slice(end, Math.min(token.index, end + MAX_LINK));
    if (draft) {
      list = null;
    } else if (word) {
      const pattern: RegExp = list?.items.length ? LINK_OF_LISTS : LINK_TO_EXAMPLES;
      const isLinked: boolean = list !== null && pattern.test(link);
      const head: ActHead = readHead(
        text,
        token,
        word,
        isLinked ? list : null,
        organInSentence(text, lists, token.index),
      );
      list = { head: { ...head, pinpoint: pinpointFrom(end, head) }, items: [] };
      lists.push(list);
    } else if (number && list && token.index >= end) {
      const items = readItems(text, token.index, number, list.head);
      const isNext =
        list.items.length > 0 ? LINK_OF_NUMBERS.test(link) && isAlike(list.items, items) : link === ' ';
      if (isNext && isRangeLink(link)) list.items.push(...itemsBetween(list.items.at(-1), items[0]));
      if (isNext || items.some(item => item.number && item.citedDate)) list.items.push(...items);
    }
  }
  return lists;
}

/** The organ of the last list before `at` that names one, if no sentence ends in between. */
function organInSentence(text: string, lists: readonly ActList[], at: number): NamedOrgan | null {
  const last = lists.at(-1);
  const end = last?.items.at(-1)?.end;
  if (!last || end === undefined || /;|\.\s\p{Lu}/u.test(text.slice(end, Math.min(at, end + SENTENCE))))
    return null;
  if (at - end > SENTENCE || last.head.isPossessive) return null;
  const { organ, inherited, adopter, lastNamed } = last.head;
  return organ ?? last.items.at(-1)?.organ ?? inherited ?? adopter ?? lastNamed;
}

/** Those that a range implies; each has the range of the text from its first number to its last. */
function itemsBetween(first: ActItem | undefined, last: ActItem | undefined): ActItem[] {
  if (!first?.number || !last?.number || first.number.letter !== '' || last.number.letter !== '') return [];
  const [from, to] = [first.number, last.number];
  if (from.form !== to.form || from.session !== to.session) return [];
  const { start } = first;
  const { end, organ } = last;
  return numbersBetween(Number(from.number), Number(to.number)).map(number => ({
    ...{ start, end, organ, citedDate: null, pinpoint: null },
    number: { ...from, number: String(number) },
  }));
}

/** What belongs to the citation before is not this one's: "resolution 78/3, annex, resolution 78/4". */
const pinpointFrom = (end: number, { pinpoint }: ActHead): ActHead['pinpoint'] =>
  pinpoint !== null && pinpoint.at >= end ? pinpoint : null;

/** "2.2" after a comma is no number of another organization's resolution where the first is the United Nations'. */
const isAlike = (before: readonly ActItem[], items: readonly ActItem[]): boolean =>
  before[0]?.number === null || items[0]?.number !== null;
