import type { Range } from '../../model/range.ts';
import { foldMarks } from '../names/fold-marks.ts';

/**
 * A run of letters and digits, or a single other character. White space separates words and belongs to none.
 */
export interface Word extends Range {
  /** The word with one form of apostrophe and one of hyphen, so that words can be compared. */
  readonly key: string;
  /** Whether it is part of a document symbol ("ST/ESCAP/2264") or a web address. */
  readonly inSymbol: boolean;
}

const RUN = /\S+/g;
/** Bounded, for a word of some million letters would overflow the stack. */
const WORD = /[\p{L}\p{M}\p{N}]{1,200}|[^\p{L}\p{M}\p{N}]/gu;
const WEB_ADDRESS = /:\/\/|@|\bwww\./;

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const inSymbol = isSymbol(run);
    for (const { 0: word, index: offset } of run.matchAll(WORD)) {
      const start = index + offset;
      words.push({ key: keyOf(word), start, end: start + word.length, inSymbol });
    }
  }
  return words;
}

const WORD_OF_NAME = /[\p{L}\p{M}\p{N}]{1,200}|[^\p{L}\p{M}\p{N}\s]/gu;

/** The keys of the words of a name, as `wordsOf` gives them: names are many, and their places do not matter. */
export const keysOf = (name: string): readonly string[] => name.match(WORD_OF_NAME)?.map(keyOf) ?? [];

const ASCII = /^[\0-\x7f]*$/;
const keyOf = (word: string): string => (ASCII.test(word) ? word : foldMarks(word).normalize('NFC'));

const isSymbol = (run: string): boolean => (run.includes('/') && /[0-9]/.test(run)) || WEB_ADDRESS.test(run);
