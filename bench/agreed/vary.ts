import type { Random } from '../random.ts';

/** Words to vary texts with; each as often as the texts have it. */
export type Words = readonly [string, ...string[]];

export function wordsOf(texts: readonly string[]): Words {
  const [first = '', ...others] = texts.join(' ').split(' ');
  return [first, ...others];
}

/** How many of a thousand words are replaced. */
const REPLACED_PER_MILLE = 60;
/** How many of a hundred texts lose their end. */
const CUT_PER_CENT = 20;

/**
 * Varies a text as a drafter might: some words are replaced by others from `words`, numbers go up, and some
 * texts end earlier. The same random numbers make the same text.
 */
export function vary(text: string, words: Words, random: Random): string {
  const parts = text.split(' ');
  const kept =
    random.below(100) < CUT_PER_CENT
      ? parts.slice(0, Math.ceil((parts.length * (60 + random.below(40))) / 100))
      : parts;
  return kept
    .map(part => {
      if (/^\d+\D?$/.test(part)) return part.replace(/^\d+/, number => `${Number(number) + random.below(5)}`);
      return random.below(1000) < REPLACED_PER_MILLE ? random.pick(words) : part;
    })
    .join(' ');
}
