import ordinals from '../../references/ordinal-words.json' with { type: 'json' };
import plain from './common-words.json' with { type: 'json' };

/** How much a word reveals about the subject of a clause; 0 or more. */
export type WordWeight = (key: string) => number;

const COUNTING = [...plain.counting, ...Object.keys(ordinals.units), ...Object.keys(ordinals.tens)];

/** Factors for words that reveal little in any text. */
const SHARES: readonly (readonly [words: readonly string[], share: number])[] = [
  [plain.formula, 0.5],
  [COUNTING, 0.2],
  [plain.function, 0.1],
];

/** Symbols, years and sessions differ even between texts on the same subject. */
const SHARE_OF_FIGURES = 0.2;

const SHARE_OF = new Map(SHARES.flatMap(([words, share]) => words.map(word => [word, share] as const)));

/**
 * Weighs words by how rare they are among the given clauses, so that a recurring formula counts little and
 * the subject of a single clause much: the square of ln(1 + clauses / clauses with the word), reduced for
 * words that reveal little in any resolution.
 */
export function wordWeights(clauses: readonly (readonly string[])[]): WordWeight {
  const clausesWith = new Map<string, number>();
  for (const words of clauses)
    for (const word of new Set(words)) clausesWith.set(word, (clausesWith.get(word) ?? 0) + 1);
  const weights = new Map<string, number>();
  return word => {
    const known = weights.get(word);
    if (known !== undefined) return known;
    const weight = Math.log(1 + clauses.length / (clausesWith.get(word) ?? 1)) ** 2 * shareOf(word);
    weights.set(word, weight);
    return weight;
  };
}

const shareOf = (word: string): number => (isFigure(word) ? SHARE_OF_FIGURES : (SHARE_OF.get(word) ?? 1));

const isFigure = (word: string): boolean => /^\d/.test(word);

const COUNTING_WORDS = new Set(COUNTING);
const FUNCTION_WORDS = new Set(plain.function);

/** Whether a word only counts or dates: a figure, an ordinal, a month. */
export const isCountingWord = (word: string): boolean => isFigure(word) || COUNTING_WORDS.has(word);

export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word);

/** Whether a word can show the subject of a clause: it is neither a figure nor a common or formulaic word. */
export const isSubjectWord = (word: string): boolean => shareOf(word) === 1;
