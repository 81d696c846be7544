import { distance } from 'fastest-levenshtein';
import type { Range } from '../../../model/range.ts';
import { contains } from '../../../model/range.ts';
import { type PlacedWord, placedWords, wordKeys } from '../../../wording/words.ts';
import type { DraftUnit } from '../draft-check.ts';
import { isAttested } from './attested.ts';
import { isSlipFor, joinsNames } from './close-words.ts';
import { type KnownName, knownNames } from './known-names.ts';
import type { Notice, PlacedNotice } from './notice.ts';
import type { NoticeContext } from './notice-context.ts';
import { placed } from './placed.ts';
import { isQuoted } from './quotation.ts';

/**
 * Names of organizations, instruments and States of which one word is not right: "High Comissioner for Human Rights",
 * "International Organization of Migration". Hardly a document of the data set may have the name so.
 */
export async function misspeltNames(context: NoticeContext): Promise<Notice[]> {
  const notices: PlacedNotice[] = [];
  for (const unit of context.units) {
    if (unit.kind !== 'table') notices.push(...(await misspeltIn(context, unit)));
  }
  return placed(context, notices);
}

async function misspeltIn(context: NoticeContext, { id, text }: DraftUnit): Promise<PlacedNotice[]> {
  const { byWord, all } = await knownNames(context.queries);
  const words = placedWords(text);
  const notices: PlacedNotice[] = [];
  for (const [at, { key, start }] of words.entries()) {
    // Titles have words of their own.
    if (isQuoted(text, start)) continue;
    for (const name of byWord.get(key) ?? []) {
      const from = at - name.keys.indexOf(key);
      const found = nearly(text, words, from, name) ?? withoutJoiningWord(words, at, name);
      if (!found || all.has(found.keys.join(' ')) || isMentioned(context, id, found)) continue;
      if (!(await isName(context, found.keys, name.keys))) notices.push(noticeOf(id, text, found, name));
    }
  }
  return notices;
}

/** So many documents with a name show that it is one; a few may have the same slip. */
const MIN_DOCUMENTS = 2;
const MANY_DOCUMENTS = 4;
/** A slip is so much rarer than the name. */
const MIN_RATIO = 10;

/**
 * Whether words are a name of their own, as documents of the data set have them; few do not count where the draft
 * itself has the right one elsewhere.
 */
async function isName(
  context: NoticeContext,
  keys: readonly string[],
  right: readonly string[],
): Promise<boolean> {
  if (!(await isAttested(context, keys, MIN_DOCUMENTS))) return false;
  const isElsewhere = context.units.some(({ text }) =>
    ` ${wordKeys(text).join(' ')} `.includes(` ${right.join(' ')} `),
  );
  if (isElsewhere) return isAttested(context, keys, MANY_DOCUMENTS);
  return (
    (await isAttested(context, keys, MANY_DOCUMENTS)) ||
    !(await isAttested(context, right, MIN_RATIO * MIN_DOCUMENTS))
  );
}

/** A name of which one word differs. */
interface Nearly extends Range {
  readonly keys: readonly string[];
  /** The word that differs. */
  readonly wrong: Range;
  readonly right: string;
}

/** Whether the words from a place on are those of a name, but for one that may be a slip. */
function nearly(
  text: string,
  words: readonly PlacedWord[],
  from: number,
  { keys }: KnownName,
): Nearly | null {
  const own = words.slice(Math.max(0, from), from + keys.length);
  if (from < 0 || own.length < keys.length) return null;
  const wrong = [...own.entries()].filter(([index, { key }]) => key !== keys[index]);
  const [index = 0, word] = wrong[0] ?? [];
  const right = keys[index] ?? '';
  const [first, last] = [own[0], own.at(-1)];
  if (wrong.length !== 1 || !word || !first || !last) return null;
  const isWritten = own.every(({ start, end }) => isOfName(text.slice(start, end)));
  const isSlip =
    (isSlipFor(word.key, right) || isOtherPlace(text.slice(word.start, word.end), index, keys)) &&
    word.key !== `${right}s` &&
    word.key.replaceAll('z', 's') !== right.replaceAll('z', 's') &&
    (keys.length > 2 || distance(word.key, right) <= 2) &&
    !/[,;:()“”]/.test(text.slice(first.start, last.end)) &&
    !isWithMark(word.key, right) &&
    !(keys.length < LONG_NAME && right === `${word.key}s`) &&
    (keys.length > 2 || (right.length > 5 && isLongPair(keys))) &&
    !(joinsNames(right) && CONTINUES.test(text.slice(last.end)));
  return isWritten && isSlip
    ? { start: first.start, end: last.end, keys: own.map(({ key }) => key), wrong: word, right }
    : null;
}

/**
 * A name of which one word is missing that joins others: "Economic and Social Commission for Asia and Pacific".
 *
 * @param at the index of a word of it
 */
function withoutJoiningWord(words: readonly PlacedWord[], at: number, { keys }: KnownName): Nearly | null {
  const key = words[at]?.key ?? '';
  const index = keys.indexOf(key);
  for (const [left, right] of keys.entries()) {
    if (!isLeftOut(right) || left === 0 || left === keys.length - 1 || keys.length < LONG_NAME) continue;
    const from = at - index + (left < index ? 1 : 0);
    const own = words.slice(Math.max(0, from), from + keys.length - 1);
    const [first, last, next] = [own[0], own.at(-1), own[left]];
    const isSame = keys.toSpliced(left, 1).every((word, place) => own[place]?.key === word);
    if (from >= 0 && isSame && first && last && next)
      return {
        start: first.start,
        end: last.end,
        keys: own.map(({ key }) => key),
        wrong: next,
        right: `${right} ${next.key}`,
      };
  }
  return null;
}

const isLeftOut = (word: string): boolean => word === 'the' || word === 'and' || joinsNames(word);
const LONG_NAME = 5;

/** "[Cairo] Declaration and Platform for Action": another place before a long name that has no other. */
const isOtherPlace = (word: string, index: number, keys: readonly string[]): boolean =>
  /^\p{Lu}/u.test(word) &&
  index === 0 &&
  keys.length > LONG_NAME &&
  /^(?:declaration|programme|plan)$/.test(keys[1] ?? '');

/** A word with the mark of a note: "Committeec". */
const isWithMark = (word: string, right: string): boolean =>
  /^[a-r]$/.test(word.slice(right.length)) && word.startsWith(right);

/** "The Gambia", "Stockholm Agreement": what is left of so short a name is in many others. */
const isLongPair = (keys: readonly string[]): boolean => keys.every(key => key.length > 5);

/** "Treaty for the Prohibition of Nuclear Weapons in Latin America": a longer name. */
const CONTINUES = /^ (?:in|of|for|on|against)(?: the)? (?!Secretariat|United Nations)\p{Lu}/u;

/** Whether a word is printed like one of a name: with a capital, in figures, or as one that joins others. */
const isOfName = (word: string): boolean =>
  /^(?:[\p{Lu}\p{N}]|(?:and|the|de)$)/u.test(word) || joinsNames(word);

/** Whether a name is part of a longer one that is known. */
const isMentioned = ({ documents }: NoticeContext, unit: string, found: Range): boolean =>
  documents.some(({ mentions }) =>
    mentions.some(
      mention =>
        mention.unit === unit &&
        contains(mention, found) &&
        mention.end - mention.start > found.end - found.start,
    ),
  );

const noticeOf = (
  unit: string,
  text: string,
  { wrong, right, start, end }: Nearly,
  { name }: KnownName,
): PlacedNotice => ({
  code: 'NAME_MISSPELT',
  basis: 'names',
  confidence: 'likely',
  message: `“${text.slice(start, end)}” is hardly in any document; “${name}” is a known name`,
  unit,
  at: { start: wrong.start, end: wrong.end },
  correction: inCaseOf(right, name),
  evidence: [],
});

/** One word or two as a name has them: "Commissioner", "the Pacific". */
function inCaseOf(keys: string, name: string): string {
  const words = placedWords(name);
  return keys
    .split(' ')
    .map(key => words.find(word => word.key === key))
    .flatMap(word => (word ? name.slice(word.start, word.end) : []))
    .join(' ');
}
