import { diffArrays } from 'diff';
import type { Range } from '../model/range.ts';
import { type PlacedWord, placedWords } from './words.ts';

/** A sequence of words that both texts have, or only one of them. */
export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added';
  /** Its range in the earlier text; null if added. */
  readonly before: Range | null;
  /** Its range in the later text; null if removed. */
  readonly after: Range | null;
  /** The words as printed, in the later text if both have them. */
  readonly text: string;
}

export interface Comparison {
  /**
   * From 0 to 1: twice the number of words that both have in the same order, over the words of both (Dice
   * coefficient). 1 means that they differ at most in punctuation and capitals.
   */
  readonly similarity: number;
  /** The words of both in order; blanks and punctuation between them belong to no change. */
  readonly changes: readonly WordChange[];
}

/** A text split into words, ready to be compared many times. */
export interface Wording {
  readonly text: string;
  readonly words: readonly PlacedWord[];
}

export const wordingOf = (text: string): Wording => ({ text, words: placedWords(text) });

/**
 * Compares two wordings word by word.
 *
 * @param least the similarity below which the comparison is abandoned early
 * @returns null if the similarity is less than `least`
 */
export function compareWordings(before: Wording, after: Wording, least = 0): Comparison | null {
  const total = before.words.length + after.words.length;
  if (total === 0) return least > 1 ? null : { similarity: 1, changes: [] };
  const parts = diffArrays(before.words.map(keyOf), after.words.map(keyOf), {
    maxEditLength: Math.floor((1 - least) * total + ROUNDING),
  });
  if (!parts) return null;
  const same = parts.reduce((sum, { added, removed, count }) => (added || removed ? sum : sum + count), 0);
  return { similarity: (2 * same) / total, changes: changesOf(parts, before, after) };
}

/** Keeps a similarity of exactly `least` from being lost to floating-point errors. */
const ROUNDING = 1e-9;

const keyOf = ({ key }: PlacedWord): string => key;

interface Part {
  readonly added: boolean;
  readonly removed: boolean;
  readonly count: number;
}

function changesOf(parts: readonly Part[], before: Wording, after: Wording): WordChange[] {
  const place = { before: 0, after: 0 };
  const take = (side: 'before' | 'after', { words }: Wording, count: number): Range => {
    const from = place[side];
    place[side] += count;
    return rangeOf(words, from, from + count);
  };
  return parts.map(({ added, removed, count }) => {
    const old = added ? null : take('before', before, count);
    const now = removed ? null : take('after', after, count);
    const kind = added ? 'added' : removed ? 'removed' : 'same';
    const text = now ? after.text.slice(now.start, now.end) : before.text.slice(old?.start, old?.end);
    return { kind, before: old, after: now, text };
  });
}

const rangeOf = (words: readonly PlacedWord[], from: number, to: number): Range => ({
  start: words[from]?.start ?? 0,
  end: words[to - 1]?.end ?? 0,
});
