import { contains, type Range } from '../../../../model/range.ts';
import { MONTHS } from '../../../../references/date.ts';
import { findSlots, type Slot } from '../../../../wording/slots/slots.ts';
import { type PlacedWord, placedWords } from '../../../../wording/words.ts';
import type { DraftUnit } from '../../draft-check.ts';
import { isAttested } from '../attested.ts';
import type { Notice, PlacedNotice } from '../notice.ts';
import type { NoticeContext } from '../notice-context.ts';
import { placed } from '../placed.ts';
import { agreedOn, type Said } from './agreement.ts';
import { isInName, isInTitle, isName } from './departing-name.ts';
import { isCitedNumber, isNumber } from './departing-number.ts';
import { type Left, nearTexts, newLookUps, textsAroundNumbers } from './near-texts.ts';
import { around, isCited } from './slot-words.ts';

/** A longer clause is no clause. */
const MAX_WORDS = 1500;

/**
 * Numbers, dates and names that nobody has put where a clause has them, while several documents have another
 * between the same words, and hardly any a third.
 */
export async function departingDetails(context: NoticeContext): Promise<Notice[]> {
  const notices: PlacedNotice[] = [];
  const left = newLookUps();
  for (const unit of context.units) {
    if (unit.kind === 'clause') notices.push(...(await detailsOf(context, unit, left)));
  }
  return placed(context, notices);
}

async function detailsOf(
  context: NoticeContext,
  { id, text }: DraftUnit,
  left: Left,
): Promise<PlacedNotice[]> {
  const words = placedWords(text);
  if (words.length > MAX_WORDS) return [];
  const near = await nearTexts(
    context,
    words.map(({ key }) => key),
  );
  const found = await textsAroundNumbers(context, { id, text }, words, left);
  const others = [...near, ...found].map(text => ({ keys: text.words.map(({ key }) => key), text }));
  const notices: PlacedNotice[] = [];
  for (const slot of findSlots(words, others)) {
    const own = words.slice(slot.first, slot.end).map(({ key }) => key);
    const said = agreedOn(slot, own.join(' '));
    if (!said || !isDetail(context, { id, text }, words, slot, said)) continue;
    if (await isAttested(context, around(words, slot))) continue;
    notices.push(noticeOf(id, text, words, slot, said));
  }
  return notices;
}

function isDetail(
  context: NoticeContext,
  { id, text }: Pick<DraftUnit, 'id' | 'text'>,
  words: readonly PlacedWord[],
  { first, end, isOpen }: Slot<unknown>,
  said: Said,
): boolean {
  const slot = words.slice(first, end);
  const at = { start: slot[0]?.start ?? 0, end: slot.at(-1)?.end ?? 0 };
  const isOfCitation = isCited(context, id, at);
  if (said.surroundings < (isOfCitation ? LEAST_AROUND_CITED : leastSurroundings(said))) return false;
  const departure = {
    text,
    own: text.slice(at.start, at.end),
    ownKeys: slot.map(({ key }) => key),
    said,
    before: words[first - 1],
    after: words[end],
    start: at.start,
    isOpen,
  };
  if (isOfCitation) return isCitedNumber(departure);
  if (isNumber(context, departure)) return true;
  if (isMentioned(context, id, at)) return false;
  return !isOpen && (isName(context, departure) || isInName(departure) || isInTitle(departure, at));
}

/** Whether a place is in a name that is known. */
const isMentioned = ({ documents }: NoticeContext, unit: string, at: Range): boolean =>
  documents.some(({ mentions }) => mentions.some(mention => mention.unit === unit && contains(mention, at)));

/** The number of a resolution has its date beside it, which is the same where the resolution is. */
const LEAST_AROUND_CITED = 9;

/**
 * With fewer words around it that are the same, the matter may be another; less so if many documents have it.
 */
const leastSurroundings = ({ documents, keys }: Said): number =>
  documents.length < 5 || keys.some(isMonth) ? 11 : 5;

const isMonth = (key: string): boolean => MONTHS.some(month => month.toLowerCase() === key);

function noticeOf(
  unit: string,
  text: string,
  words: readonly PlacedWord[],
  { first, end }: Slot<unknown>,
  { words: others, documents }: Said,
): PlacedNotice {
  const at = { start: words[first]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
  return {
    code: 'DETAIL_DEPARTS',
    basis: 'data-set',
    confidence: 'likely',
    message: `${documents.length === 1 ? 'the one document with these words has' : `${documents.length} documents have`} “${others}” here, and none has “${text.slice(at.start, at.end)}”`,
    unit,
    at,
    correction: others,
    evidence: documents.slice(0, 5),
  };
}
