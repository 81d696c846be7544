import type { DocumentSymbol } from '../../../model/id.ts';
import type { Range } from '../../../model/range.ts';
import { INSTRUMENTS, type Instrument } from '../../../references/instruments/instruments.ts';
import { foldMarks } from '../../names/fold-marks.ts';
import { NameTree } from '../../names/name-tree.ts';

/** A name of the authority file in a text. */
export interface KnownName extends Range {
  readonly record: Instrument;
}

/**
 * The names of the authority file in a text, in its order: the longest at each
 * place, and none within another. A long name is found in any capitals.
 */
export function knownNamesIn(text: string): KnownName[] {
  const words = nameWords(text);
  const names: KnownName[] = [];
  for (let at = 0; at < words.length; ) {
    const name = wholeNameAt(words, at);
    if (name) names.push(nameFrom(words, at, name));
    at = name?.end ?? at + 1;
  }
  return names;
}

const wholeNameAt = (words: readonly NameWord[], at: number): Match | undefined =>
  isInsideWord(words, at) ? undefined : namesAt(words, at).find(match => !isCutWord(words, at, match));

/** The longest name of the authority file that begins at one place of a text. */
export function knownNameAt(text: string, start: number): KnownName | null {
  const words = nameWords(text.slice(start, start + MAX_NAME_LENGTH));
  const [match] = namesAt(words, 0);
  if (!match) return null;
  const { end, record } = nameFrom(words, 0, match);
  return { start, end: start + end, record };
}

/** The instrument with a title, in any spelling of its marks, with an article or without. */
export function instrumentTitled(title: string): Instrument | null {
  const folded = foldMarks(title);
  return BY_NAME.get(folded) ?? BY_NAME.get(folded.replace(/^(?:An?|The) /, '')) ?? null;
}

/** The symbol of the document that adopted an instrument; null if the authority file does not have it. */
export const adoptingSymbol = ({ adoptedBy }: Instrument): DocumentSymbol | null =>
  (adoptedBy?.symbol as DocumentSymbol | undefined) ?? null;

/** Longer than any name. */
const MAX_NAME_LENGTH = 300;

/** All that an instrument is called. */
export const namesOf = ({ name, otherNames = [], acronyms = [] }: Instrument): string[] => [
  name,
  ...otherNames,
  ...acronyms,
];

const BY_NAME: ReadonlyMap<string, Instrument> = new Map(
  INSTRUMENTS.flatMap(instrument => namesOf(instrument).map(name => [foldMarks(name), instrument] as const)),
);

/**
 * A run of letters, a run of digits, or any other character, a blank too: the digits of a note's mark may
 * stick to a word.
 */
interface NameWord extends Range {
  /** In lower case. */
  readonly key: string;
  readonly printed: string;
}

/** Bounded, for a word of some million letters would overflow the stack. */
const NAME_WORD = /\p{L}{1,200}|\p{N}{1,200}|./gsu;

const nameWords = (text: string): NameWord[] =>
  [...foldMarks(text).matchAll(NAME_WORD)].map(({ 0: printed, index }) => ({
    key: printed.toLowerCase(),
    printed,
    start: index,
    end: index + printed.length,
  }));

/** A name as the file spells it. */
interface Spelling {
  readonly words: readonly NameWord[];
  readonly record: Instrument;
}

const NAMES = new NameTree<Spelling>();
for (const record of INSTRUMENTS) {
  for (const name of namesOf(record)) {
    const words = nameWords(name);
    NAMES.bearersOf(words.map(({ key }) => key)).push({ words, record });
  }
}

interface Match {
  /** The index after the last word. */
  readonly end: number;
  readonly record: Instrument;
}

/** The names that begin at a word, the longest first, without those that only begin a longer word. */
const namesAt = (words: readonly NameWord[], at: number): Match[] =>
  NAMES.namesAt(words, at)
    .filter(({ end }) => !continuesWord(words, end))
    .flatMap(({ end, bearers }) => {
      const spelling = bearers.find(one => isSpelled(one, words, at));
      return spelling ? [{ end, record: spelling.record }] : [];
    });

/** A name with fewer blanks and marks may be plain words, but for its capitals: "Financial regulations and rules". */
const LEAST_GAPS = 4;

/**
 * True if the text has the capitals of the name, or begins with one and the name is so long that it can be
 * nothing else. What begins with a small letter, as "the global compact for safe, orderly and regular
 * migration", may be something that is yet to be adopted.
 */
function isSpelled({ words: name }: Spelling, words: readonly NameWord[], at: number): boolean {
  if (name.every(({ printed }, index) => printed === words[at + index]?.printed)) return true;
  const gaps = name.filter(({ key }) => !/^[\p{L}\p{N}]/u.test(key)).length;
  return gaps >= LEAST_GAPS && /^[\p{Lu}\p{N}]/u.test(words[at]?.printed ?? '');
}

/**
 * "Agenda 21" in "Agenda 21-related"; after a number a letter too, and after a word no digit, which is a
 * note's mark.
 */
function continuesWord(words: readonly NameWord[], end: number): boolean {
  const isAfterNumber = /\d$/.test(words[end - 1]?.key ?? '');
  return (isAfterNumber ? /^[\p{L}\p{N}-]/u : /^[\p{L}-]/u).test(words[end]?.key ?? '');
}

const WORD_CHARACTER = /^[\p{L}\p{N}'-]/u;

/** "Convention" in "non-Convention". */
const isInsideWord = (words: readonly NameWord[], at: number): boolean =>
  WORD_CHARACTER.test(words[at - 1]?.key ?? '');

/** A name of one word in "UNFCCC's": an acronym counts only if it is the whole word. */
const isCutWord = (words: readonly NameWord[], at: number, { end }: Match): boolean =>
  words.slice(at, end).every(({ key }) => WORD_CHARACTER.test(key)) &&
  WORD_CHARACTER.test(words[end]?.key ?? '');

const nameFrom = (words: readonly NameWord[], at: number, { end, record }: Match): KnownName => ({
  start: words[at]?.start ?? 0,
  end: words[end - 1]?.end ?? 0,
  record,
});
