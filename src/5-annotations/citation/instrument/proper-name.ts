import type { Range } from '../../../model/range.ts';
import words from './instrument-words.json' with { type: 'json' };
import { tailAfter } from './name-tail.ts';
import {
  afterNumber,
  HEAD_WORD,
  type Head,
  headAt,
  indexFrom,
  isCapital,
  isIssuer,
  type Word,
  wordAt,
  wordsOf,
} from './name-words.ts';

/** A run of words that is built like the name of an instrument. */
export interface ProperName extends Range {
  /** What the instrument is: "Convention", "Programme of Action". */
  readonly head: string;
  /** False where nothing tells it from others of its kind: "the Convention", "the Optional Protocols". */
  readonly isProper: boolean;
  /** The name without what it is on, for or of: "Rome Statute", "Universal Declaration". */
  readonly called: string;
}

/**
 * The runs of words in a text that are built like the name of an instrument: capitalised words, one of which says what it is,
 * "Convention", "Programme of Action"; before it what it is called after, "Kampala", "World Health Organization Global", "2030";
 * after it what it is on, for or of, with small words inside.
 *
 * 1. An article, a comma or a possessive before the name is no part of it, nor is what opens a sentence.
 * 2. The name ends before a word in small letters that is no link between two capitalised ones; at "and the", where a list
 *    goes on; at "and" before another instrument or an organ; and before the organ that issued it.
 * 3. "Declaration and Programme of Action" is one instrument.
 * 4. What is alone, or has words only that many instruments share ("Optional", "Global", "Political"), is not proper.
 *
 * `known` are the names of the authority file in the text. Within a longer name they are taken as they are; no name is built
 * around what they already say an instrument is.
 */
export function properNames(text: string, known: readonly Range[]): ProperName[] {
  if (!HEAD_WORD.test(text)) return [];
  const all = wordsOf(text);
  const knownAt = new Map(
    known.flatMap(({ start, end }) => [[start, end] as const, [yearBefore(text, start), end] as const]),
  );
  const names: ProperName[] = [];
  let free = 0;
  for (let at = 0; at < all.length; ) {
    const knownEnd = knownAt.get(all[at]?.start ?? -1);
    const name = knownEnd === undefined ? nameAround(all, at, free, knownAt) : null;
    if (name) names.push({ ...name.found, called: text.slice(name.found.start, name.calledEnd) });
    at = name?.next ?? (knownEnd === undefined ? at + 1 : indexFrom(all, at, knownEnd));
    if (name || knownEnd !== undefined) free = at;
  }
  return names;
}

/** Where the year before a name begins, or else the name: "the 1980 Convention on ...". */
const yearBefore = (text: string, start: number): number =>
  /(?<![\d/])(?:19|20)\d\d $/.test(text.slice(Math.max(0, start - 6), start)) ? start - 5 : start;

const NEED_MORE: ReadonlySet<string> = new Set(words.headsThatNeedMore);
const PLURALS: ReadonlySet<string> = new Set(words.plurals);
const COMMON: ReadonlySet<string> = new Set(words.common);
const OPENERS: ReadonlySet<string> = new Set(words.openers);
const OWNERS: ReadonlySet<string> = new Set(words.owners);
const LAST_OF_HEADS: ReadonlySet<string> = new Set(words.heads.flatMap(head => head.split(' ').at(-1) ?? []));

/** The name whose head begins at `at`; what stands before `free` belongs to another. */
function nameAround(
  text: readonly Word[],
  at: number,
  free: number,
  knownAt: ReadonlyMap<number, number>,
): { found: Omit<ProperName, 'called'>; calledEnd: number; next: number } | null {
  const head = headAt(text, at);
  if (!head) return null;
  const first = firstBefore(text, at, free);
  const said = secondHead(text, head) ?? head;
  const from = afterNumber(text, said.end);
  const isCalled =
    !NEED_MORE.has(said.text) &&
    (text.slice(first, at).some(word => /^[\p{Lu}\d]/u.test(word.text) && !COMMON.has(word.text)) ||
      text.slice(said.end, from).some(word => /\d/.test(word.text)));
  const next = tailAfter(text, from, { head: said.text, isCalled, knownAt, depth: 0 });
  /** "Treaty Section" and "Framework Convention" are of what stands last. */
  if (next === said.end && text[next]?.isNext && isCapital(text, next)) return null;
  const [opening, lastCalled, last] = [text[first], text[from - 1], text[next - 1]];
  if (!opening || !lastCalled || !last) return null;
  const isPlainPlural = PLURALS.has(said.text) && first === at;
  const isProper = !isSubtitle(text, first) && (isCalled || (next > from && !isPlainPlural));
  return {
    found: { start: opening.start, end: last.end, head: said.text, isProper },
    calledEnd: lastCalled.end,
    next,
  };
}

/** "Declaration and Plan of Action", "Principles and Operational Guidelines": the second of them. */
function secondHead(text: readonly Word[], { text: first, end }: Head): Head | null {
  if (wordAt(text, end) !== 'and') return null;
  const second = headAt(text, COMMON.has(wordAt(text, end + 1)) ? end + 2 : end + 1) ?? headAt(text, end + 1);
  return second && second.text !== first ? second : null;
}

/** "Securing Our Common Future: An Agenda for Disarmament". */
const isSubtitle = (text: readonly Word[], first: number): boolean =>
  wordAt(text, first - 2) === ':' && /^An?$/.test(wordAt(text, first - 1));

/** Longer than what any name has before its head. */
const MOST_BEFORE = 12;

function firstBefore(text: readonly Word[], at: number, free: number): number {
  let first = at;
  for (let index = at - 1; index >= Math.max(free, at - MOST_BEFORE) && text[index + 1]?.isNext; index -= 1) {
    if (isCapital(text, index) && !/[’']s$/.test(wordAt(text, index))) first = index;
    else if (!isInsideName(text, index)) break;
  }
  const opensSentence = first === 0 || /^[.;:]$/.test(wordAt(text, first - 1));
  const opener = wordAt(text, first);
  const isOpener = OPENERS.has(opener) || (opensSentence && /^\p{Lu}\p{Ll}+(?:ing|s)$/u.test(opener));
  return first < at && isOpener ? first + 1 : first;
}

/** "Organization of African Unity", "Food and Agriculture Organization of the United Nations", "Group of 20", "Santiago de Compostela". */
function isInsideName(text: readonly Word[], at: number): boolean {
  const [before, word, after] = [wordAt(text, at - 1), wordAt(text, at), wordAt(text, at + 1)];
  if (word === 'the') return before === 'of' && after === 'United';
  if (/^(?:de|du|da|del)$/.test(word)) return isCapital(text, at - 1);
  if (word === '20') return wordAt(text, at - 2) === 'Group';
  if (word === 'and') return isCapital(text, at - 1) && !isIssuer(before) && !LAST_OF_HEADS.has(before);
  return /^(?:of|for|on)$/.test(word) && (OWNERS.has(before) || after === '20');
}
