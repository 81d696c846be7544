import type { WordChange } from './word-diff.ts';

/**
 * A comparison as one line of text: words that were removed as `[-words-]`, new ones as `{+words+}`.
 *
 * @param longest how many characters unchanged words may have before they are shortened in their middle
 */
export const markedChanges = (
  changes: readonly Pick<WordChange, 'kind' | 'text'>[],
  longest = Number.POSITIVE_INFINITY,
): string => changes.map(({ kind, text }) => MARKED[kind](text, longest)).join(' ');

const MARKED = {
  same: (words: string, longest: number) =>
    words.length > longest ? `${words.slice(0, longest / 2)} ... ${words.slice(-longest / 2)}` : words,
  removed: (words: string) => `[-${words}-]`,
  added: (words: string) => `{+${words}+}`,
} as const;
