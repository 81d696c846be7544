import ordinals from '../../references/ordinal-words.json' with { type: 'json' };
import plain from './common-words.json' with { type: 'json' };

/** How much a word tells of what a clause is about; 0 or more. */
export type WordWeight = (key: string) => number;

const COUNTING = [...plain.counting, ...Object.keys(ordinals.units), ...Object.keys(ordinals.tens)];

/** What is left of the weight of words that tell little anywhere. */
const SHARES: readonly (readonly [words: readonly string[], share: number])[] = [
  [plain.formula, 0.5],
  [COUNTING, 0.2],
  [plain.function, 0.1],
];

/** Symbols, years and sessions change from one text to the next where the matter does not. */
const SHARE_OF_FIGURES = 0.2;

const SHARE_OF = new Map(SHARES.flatMap(([words, share]) => words.map(word => [word, share] as const)));

/**
 * Weighs words by how few of the given clauses have them, so that a formula that runs through the texts tells
 * little and the matter of one clause much: the square of ln(1 + clauses / clauses with the word), less for
 * words that tell little in any text of this kind.
 */
export function wordWeights(clauses: readonly (readonly string[])[]): WordWeight {
  const having = new Map<string, number>();
  for (const words of clauses)
    for (const word of new Set(words)) having.set(word, (having.get(word) ?? 0) + 1);
  return word => Math.log(1 + clauses.length / (having.get(word) ?? 1)) ** 2 * shareOf(word);
}

const shareOf = (word: string): number => (isFigure(word) ? SHARE_OF_FIGURES : (SHARE_OF.get(word) ?? 1));

const isFigure = (word: string): boolean => /^\d/.test(word);

const COUNTING_WORDS = new Set(COUNTING);
const FUNCTION_WORDS = new Set(plain.function);

/** Whether a word only counts or dates: a figure, an ordinal, a month. */
export const isCountingWord = (word: string): boolean => isFigure(word) || COUNTING_WORDS.has(word);

export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word);

/**
 * Whether a word says something of the matter of a clause: it is no figure, and none of those
 * that tell little anywhere.
 */
export const isSubjectWord = (word: string): boolean => shareOf(word) === 1;
