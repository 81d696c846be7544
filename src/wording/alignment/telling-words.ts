import ordinals from '../../model/ordinal-words.json' with { type: 'json' };
import plain from './plain-words.json' with { type: 'json' };

/** How much a word tells of what a clause is about; 0 or more. */
export type Weigh = (key: string) => number;

/** What is left of the weight of words that tell little anywhere. */
const SHARES: readonly (readonly [words: readonly string[], share: number])[] = [
  [plain.formula, 0.5],
  [plain.counting, 0.2],
  [[...Object.keys(ordinals.units), ...Object.keys(ordinals.tens)], 0.2],
  [plain.function, 0.1],
];

/** Symbols, years and sessions change from one text to the next where the matter does not. */
const SHARE_OF_FIGURES = 0.2;

const SHARE_OF = new Map(SHARES.flatMap(([words, share]) => words.map(word => [word, share] as const)));

/**
 * Weighs words by how few of the given clauses have them, so that a formula that runs through the texts tells little
 * and the matter of one clause much: the square of ln(1 + clauses / clauses with the word), less for words that tell
 * little in any text of this kind.
 */
export function weigherOf(clauses: readonly (readonly string[])[]): Weigh {
  const having = new Map<string, number>();
  for (const words of clauses)
    for (const word of new Set(words)) having.set(word, (having.get(word) ?? 0) + 1);
  return word => Math.log(1 + clauses.length / (having.get(word) ?? 1)) ** 2 * shareOf(word);
}

const shareOf = (word: string): number => (/^\d/.test(word) ? SHARE_OF_FIGURES : (SHARE_OF.get(word) ?? 1));

/** Whether a word says something of the matter of a clause: it is no figure, and none of those that tell little anywhere. */
export const isOfMatter = (word: string): boolean => shareOf(word) === 1;
