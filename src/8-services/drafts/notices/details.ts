import { distance } from 'fastest-levenshtein';
import { overlaps, type Range } from '../../../model/range.ts';
import { MONTHS } from '../../../references/date.ts';
import { ORDINAL_PATTERN } from '../../../references/ordinal.ts';
import { likeliestToContain, rarityWeights } from '../../../wording/shingle-matches.ts';
import { shinglesOf } from '../../../wording/shingles.ts';
import { type Alternative, findSlots, type Slot } from '../../../wording/slots/slots.ts';
import { type PlacedWord, placedWords, wordKeys } from '../../../wording/words.ts';
import type { DraftUnit } from '../draft-check.ts';
import { isAttested } from './attested.ts';
import { isSlipFor, joinsNames } from './close-words.ts';
import type { Notice, PlacedNotice } from './notice.ts';
import type { NoticeContext } from './notice-context.ts';
import { placed } from './placed.ts';

/** Limits to what is read for one clause. */
const MAX_POSTINGS = 6000;
const MAX_TEXTS = 150;
/** A longer clause is no clause. */
const MAX_WORDS = 1500;
/** How many numbers and places of a draft are looked up in all texts. */
const MAX_LOOK_UPS = 500;

/** What may still be looked up. */
interface Left {
  lookUps: number;
}

/** So many documents must have the other words, and so large a share of all that have anything there. */
const MIN_DOCUMENTS = 2;
/** Places and periods may well differ: so many must have the other. */
const MIN_DOCUMENTS_FOR_OTHERS = 3;
const MIN_SHARE = 0.75;
/** For numbers, those texts count that have at least this share of the same words around the slot of the one that has most. */
const MIN_NEARNESS = 0.5;

/**
 * Numbers, dates and names that nobody has put where a clause has them, while several documents have another between
 * the same words, and hardly any a third.
 */
export async function departingDetails(context: NoticeContext): Promise<Notice[]> {
  const notices: PlacedNotice[] = [];
  const left = { lookUps: MAX_LOOK_UPS };
  for (const unit of context.units) {
    if (unit.kind === 'clause') notices.push(...(await detailsOf(context, unit, left)));
  }
  return placed(context, notices);
}

/** A use of a wording. */
interface Use {
  readonly documentId: string;
  readonly date: string | null;
}

/** An adopted wording that shares sequences of words with a clause. */
interface NearText {
  readonly words: readonly PlacedWord[];
  readonly text: string;
  readonly uses: readonly Use[];
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
    const said = agreedOn(slot);
    if (!said || !isDetail(context, { id, text }, words, slot, said)) continue;
    if (await isAttested(context, around(words, slot))) continue;
    notices.push(noticeOf(id, text, words, slot, said));
  }
  return notices;
}

async function nearTexts({ queries, own }: NoticeContext, keys: readonly string[]): Promise<NearText[]> {
  const weights = rarityWeights(
    await queries.wordings.postingLists(shinglesOf(keys), MAX_POSTINGS),
    await queries.wordings.count(),
  );
  const sharing = [...weights.keys()].map(id => ({ id, words: 0 }));
  const ids = likeliestToContain(sharing, weights, MAX_TEXTS);
  const uses = Map.groupBy(await queries.wordings.uses(ids), ({ wordingId }) => wordingId);
  const texts = await queries.wordings.representativeUses(ids, {
    before: null,
    except: null,
    body: null,
    series: null,
  });
  return texts.map(({ wordingId, text }) => ({
    words: placedWords(text),
    text,
    uses: (uses.get(wordingId) ?? []).filter(({ documentId }) => !own.has(documentId)),
  }));
}

/** The texts with the words on both sides of each number and place of a clause that nobody else has there. */
async function textsAroundNumbers(
  context: NoticeContext,
  { id, text }: Pick<DraftUnit, 'id' | 'text'>,
  words: readonly PlacedWord[],
  left: Left,
): Promise<NearText[]> {
  const found: NearText[] = [];
  for (const [first, { key, start, end }] of words.entries()) {
    const isOutside =
      !(NUMBER.test(key) || isPlace(text, words[first - 2], words[first])) ||
      isOfSymbol(text, words[first - 1], words[first + 1]) ||
      isCounted(text, words[first + 1]) ||
      isCited(context, id, { start, end });
    if (isOutside || left.lookUps === 0) continue;
    left.lookUps -= 1;
    if (await isAttested(context, around(words, { first, end: first + 1 }))) continue;
    const [before, after] = [words.slice(Math.max(0, first - 3), first), words.slice(first + 1, first + 3)];
    if (before.length + after.length < 4) continue;
    const query = [before, after]
      .filter(run => run.length > 0)
      .map(run => `"${run.map(({ key }) => key).join(' ')}"`);
    const texts = await context.queries.search.textsWith(`words : (${query.join(' AND ')})`, MAX_TEXTS);
    found.push(
      ...texts
        .filter(({ documentId }) => !context.own.has(documentId))
        .map(({ text, ...use }) => ({ text, words: placedWords(text), uses: [use] })),
    );
  }
  return found;
}

/** The name of a place behind "held in". */
const isPlace = (text: string, verb: PlacedWord | undefined, word: PlacedWord | undefined): boolean =>
  verb !== undefined &&
  word !== undefined &&
  /^(?:held|adopted|convened|opened|signed|concluded) (?:in|at) \p{Lu}/u.test(
    text.slice(verb.start, word.end),
  );

const isCited = ({ citations }: NoticeContext, unit: string, at: Range): boolean =>
  citations.some(citation => citation.unit === unit && citation.symbol !== null && overlaps(citation, at));

/** What nearly all documents have in a slot. */
interface Said {
  /** As printed. */
  readonly words: string;
  readonly keys: readonly string[];
  readonly documents: readonly string[];
  /** The years of these documents. */
  readonly years: readonly number[];
  /** The most words around the slot that are the same in one of them. */
  readonly surroundings: number;
}

function agreedOn({ alternatives }: Slot<NearText>): Said | null {
  const best = Math.max(...[...alternatives.values()].flat().map(({ surroundings }) => surroundings));
  const said = [...alternatives].map(([key, places]) => {
    const isNumber = key.split(' ').every(word => NUMBER.test(word));
    const near = places.filter(({ surroundings }) => !isNumber || surroundings >= MIN_NEARNESS * best);
    return { ...sayingOf(key, places), weight: documentsOf(near).length };
  });
  const total = said.reduce((sum, { weight }) => sum + weight, 0);
  const [most] = said.toSorted((a, b) => b.weight - a.weight);
  return most && most.weight > 0 && most.weight >= MIN_SHARE * total ? most : null;
}

function sayingOf(key: string, places: readonly Alternative<NearText>[]): Said {
  const dates = places.flatMap(({ text }) => text.uses.flatMap(({ date }) => date ?? []));
  return {
    words: printed(places[0]),
    keys: key.split(' '),
    documents: documentsOf(places),
    years: dates.map(date => Number(date.slice(0, 4))),
    surroundings: Math.max(0, ...places.map(({ surroundings }) => surroundings)),
  };
}

const documentsOf = (places: readonly Alternative<NearText>[]): string[] => [
  ...new Set(places.flatMap(({ text }) => text.uses.map(({ documentId }) => documentId))),
];

function printed(place: Alternative<NearText> | undefined): string {
  if (!place) return '';
  const { text, words } = place.text;
  return text.slice(words[place.first]?.start, words[place.end - 1]?.end);
}

/** A slot of a clause and what others have there. */
interface Departure {
  readonly text: string;
  /** The words of the clause in the slot, as printed. */
  readonly own: string;
  readonly ownKeys: readonly string[];
  readonly said: Said;
  readonly before: PlacedWord | undefined;
  readonly after: PlacedWord | undefined;
  /** Where it begins. */
  readonly start: number;
  readonly isOpen: boolean;
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
  if (isCited(context, id, at) || said.surroundings < leastSurroundings(said)) return false;
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
  if (isNumber(context, departure)) return true;
  return !isOpen && (isName(context, departure) || isInName(departure) || isInTitle(departure, at));
}

/** With fewer words around it that are the same, the matter may be another; less so if many documents have it. */
const leastSurroundings = ({ documents, keys }: Said): number =>
  documents.length < 5 || keys.some(isMonth) ? 11 : 5;

const isMonth = (key: string): boolean => MONTHS.some(month => month.toLowerCase() === key);

const NUMBER = new RegExp(
  String.raw`^(?:\d+|${MONTHS.join('|')}|${ORDINAL_PATTERN}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|days?|weeks?|months?|years?)$`,
  'i',
);

/** One number, or part of a date, that does not change from text to text. */
function isNumber({ moment }: NoticeContext, departure: Departure): boolean {
  const { ownKeys, said, before, after, text } = departure;
  const [own = '', ...others] = ownKeys;
  const [agreed = '', ...furtherAgreed] = said.keys;
  if (others.length + furtherAgreed.length > 0 || !NUMBER.test(own) || !NUMBER.test(agreed)) return false;
  if (isCounted(text, after) || isOfSymbol(text, before, after) || isMark(text, departure)) return false;
  if (isYear(own) && Number(own) >= (lastYear(moment) ?? Math.max(...said.years))) return false;
  if (departure.isOpen && !(isYear(own) && isYear(agreed))) return false;
  const year = isYear(agreed) ? Number(agreed) : yearAfter(departure);
  const isSlip = isYear(own) && isYear(agreed) && distance(own, agreed) === 1;
  if (said.documents.length < MIN_DOCUMENTS && said.surroundings < OF_A_LONE_TEXT && !isSlip) return false;
  if (year !== null) return isLasting(said, year);
  return said.documents.length >= MIN_DOCUMENTS_FOR_OTHERS && spread(said.years) >= LASTING;
}

/** A lone text must have so many words around a number that are the same, unless one digit of a year differs. */
const OF_A_LONE_TEXT = 25;

/** What is the same in texts so many years apart is no longer news. */
const LASTING = 2;
/** A year that is no longer ago than these may be that of the text. */
const LATELY = 3;

/** Whether a date is one of the past, or has been kept while years went by. */
const isLasting = ({ years }: Said, year: number): boolean =>
  years.every(ofText => year < ofText - LATELY) || (spread(years) >= LASTING && year <= Math.min(...years));

const spread = (years: readonly number[]): number =>
  years.length === 0 ? 0 : Math.max(...years) - Math.min(...years);

/** The year of a date of which a day or month is in the slot: "5 October 2012". */
function yearAfter({ text, after }: Departure): number | null {
  const [, year] =
    /^(?:(?:to|and|–) \d{1,2} )?(?:[A-Z][a-z]+ )?((?:19|20)\d\d)\b/.exec(text.slice(after?.start)) ?? [];
  return year === undefined ? null : Number(year);
}

/** "session" in "fifty-eighth session", "58th session": what is counted from text to text. */
const isCounted = (text: string, after: PlacedWord | undefined): boolean =>
  after !== undefined && COUNTED.test(text.slice(after.start).split(/[ -]/, 3).join(' '));

const COUNTED =
  /\b(?:sessions?|meetings?|anniversary|anniversaries|reports?|plenary|annual|regular|special|cycle|phase|round|edition|conferences?)\b/i;

const isYear = (key: string): boolean => /^(?:19|20)\d\d$/.test(key);
const lastYear = ({ notBefore }: NoticeContext['moment']): number | null =>
  notBefore === null ? null : Number(notBefore.slice(0, 4)) - 1;

/** The mark of a note, glued to the sign before it: "Pathway,14". */
const isMark = (text: string, { start }: Departure): boolean => /^[^\s(–-]\d/.test(text.slice(start - 1));

/** Numbers joined by a slash are those of documents, which citations are checked for. */
const isOfSymbol = (text: string, before: PlacedWord | undefined, after: PlacedWord | undefined): boolean =>
  text.charAt(before?.end ?? -1) === '/' || text.charAt((after?.start ?? 0) - 1) === '/';

/** A name for another, unless the draft is about it. */
function isName({ units }: NoticeContext, { text, own, ownKeys, said, before, after }: Departure): boolean {
  if (!isCapitalized(own) || !isCapitalized(said.words) || before === undefined) return false;
  const least = isSlipFor(own, said.words) ? MIN_DOCUMENTS : MIN_DOCUMENTS_FOR_OTHERS;
  const isOfSameDay = OF_A_DAY.test(text.slice(after?.start));
  if (said.documents.length < (isOfSameDay ? 1 : least)) return false;
  if (isPlural(own, said.words)) return isCapitalized(text.slice(before.start));
  if (isSlipFor(own, said.words)) return true;
  const mentioning = units.filter(unit => ownKeys.every(key => wordKeys(unit.text).includes(key)));
  return mentioning.length < MANY;
}

/** "[in Vienna] from 3 to 5 November 2014", "[in Quito,] Ecuador, on 5 October 2016": the place of what happened on a day. */
const OF_A_DAY = /^(?:[\p{Lu}][\p{L} ]{1,30}, )?(?:from|on) \d{1,2} [^.;,]{1,20}\b(?:19|20)\d\d\b/u;

/** A name in so many units is that of what the draft is about. */
const MANY = 3;

/** Whether all words are capitalized, those aside that join names. */
const isCapitalized = (words: string): boolean => {
  const [first = '', ...others] = words.split(/\s/);
  return /^\p{Lu}/u.test(first) && others.every(word => /^(?:\p{Lu}|and|of|the|for|on)/u.test(word));
};

const isPlural = (one: string, other: string): boolean => `${one}s` === other || `${other}s` === one;

/** "International Organization of Migration": a word that joins the words of a name. */
const isInName = ({ text, own, said, before, after }: Departure): boolean =>
  said.documents.length >= MIN_DOCUMENTS &&
  joinsNames(own) &&
  joinsNames(said.words) &&
  before !== undefined &&
  after !== undefined &&
  isCapitalized(text.slice(before.start, before.end)) &&
  isCapitalized(text.slice(after.start, after.end));

/** Whether a place is within a title: “The future we want”. */
function isInTitle({ text, said, ownKeys }: Departure, { start, end }: Range): boolean {
  if (said.documents.length < MIN_DOCUMENTS || said.keys.length !== ownKeys.length) return false;
  const before = text.slice(Math.max(0, start - LONGEST_TITLE), start);
  const after = text.slice(end, end + LONGEST_TITLE);
  return /(?:entitled|theme) “[^“”]*$/.test(before) && /^[^“”]*”/.test(after);
}

const LONGEST_TITLE = 200;

/** How many words before and after others make the surroundings in which these are looked for elsewhere. */
const BEFORE = 2;
const AFTER = 3;

const around = (
  words: readonly PlacedWord[],
  { first, end }: Pick<Slot<unknown>, 'first' | 'end'>,
): string[] =>
  words
    .slice(Math.max(0, first - BEFORE - Math.max(0, end + AFTER - words.length)), end + AFTER)
    .map(({ key }) => key);

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
