import type { Random } from '../../test/pipeline/parse/random.ts';

/** Words to vary texts with: more of those that the texts have more of. */
export type Words = readonly [string, ...string[]];

export function wordsOf(texts: readonly string[]): Words {
  const [first = '', ...others] = texts.join(' ').split(' ');
  return [first, ...others];
}

/** How many of a thousand words become another. */
const REPLACED = 60;
/** How many of a hundred texts lose their end. */
const CUT = 20;

/**
 * A text as a drafter might have changed it: some words are others, taken from `words`, numbers have gone up, and some
 * texts end earlier. The same random numbers make the same text.
 */
export function vary(text: string, words: Words, random: Random): string {
  const parts = text.split(' ');
  const kept =
    random.below(100) < CUT
      ? parts.slice(0, Math.ceil((parts.length * (60 + random.below(40))) / 100))
      : parts;
  return kept
    .map(part => {
      if (/^\d+\D?$/.test(part)) return part.replace(/^\d+/, number => `${Number(number) + random.below(5)}`);
      return random.below(1000) < REPLACED ? random.pick(words) : part;
    })
    .join(' ');
}
