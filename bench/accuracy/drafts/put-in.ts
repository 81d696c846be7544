import type { Range } from '../../../src/model/range.ts';
import type { Slip } from './slip-labels.ts';

/** A text with a slip in it, and the range that differs from the text without. */
export interface TextWithSlip {
  readonly text: string;
  readonly changed: Range;
}

/**
 * Puts a slip into a text: only the words that differ between `before` and `after` are replaced, so that the lines of
 * the text stay as they are.
 *
 * @throws Error if the text does not have the words before the slip exactly once
 */
export function putIn(
  text: string,
  { id, before, after }: Pick<Slip, 'id' | 'before' | 'after'>,
): TextWithSlip {
  const found = [...text.matchAll(inAnyLines(before))];
  const [match] = found;
  if (match === undefined || found.length > 1)
    throw new Error(`${id}: its words stand ${found.length} times in the text`);
  const [old, now] = [wordsOf(match[0]), wordsOf(after)];
  const { head, tail } = shared(old, now);
  const isInsertion = head > 0 && head + tail === old.length;
  const from = (words: readonly Word[], length: number): number =>
    isInsertion ? endOfWord(words, head - 1) : startOfWord(words, head, length);
  const to = (words: readonly Word[], length: number): number =>
    startOfWord(words, words.length - tail, length);
  const [start, end] = [from(old, match[0].length), to(old, match[0].length)].map(at => match.index + at);
  const inserted = after.slice(from(now, after.length), to(now, after.length));
  return {
    text: text.slice(0, start) + inserted + text.slice(end),
    changed: { start: start ?? 0, end: (start ?? 0) + inserted.length },
  };
}

const inAnyLines = (words: string): RegExp =>
  new RegExp(words.trim().split(/\s+/).map(literally).join(String.raw`\s+`), 'g');

/** A pattern that matches just the words. */
const literally = (words: string): string => words.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);

interface Word {
  readonly word: string;
  readonly start: number;
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ word, start: index }));

const endOfWord = (words: readonly Word[], at: number): number =>
  (words[at]?.start ?? 0) + (words[at]?.word.length ?? 0);

const startOfWord = (words: readonly Word[], at: number, otherwise: number): number =>
  words[at]?.start ?? otherwise;

/** How many words both begin with, and how many of the others both end with. */
function shared(
  old: readonly Word[],
  now: readonly Word[],
): { readonly head: number; readonly tail: number } {
  const fewest = Math.min(old.length, now.length);
  let head = 0;
  while (head < fewest && old[head]?.word === now[head]?.word) head += 1;
  let tail = 0;
  while (tail < fewest - head && old.at(-1 - tail)?.word === now.at(-1 - tail)?.word) tail += 1;
  return { head, tail };
}
