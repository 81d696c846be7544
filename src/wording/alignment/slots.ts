import slots from './slots.json' with { type: 'json' };

interface Opening {
  readonly action: string | null;
  readonly words: readonly string[];
}

/**
 * The formal function ("slot") of each clause, by its action and its opening words; null for most. Some
 * functions belong only to the first clause that has them.
 */
export function slotsOf(clauses: readonly Opening[]): (string | null)[] {
  const seen = new Set<string>();
  return clauses.map(clause => {
    const found = slots.find(slot => fills(clause, slot));
    if (!found || (found.firstOnly && seen.has(found.slot))) return null;
    seen.add(found.slot);
    return found.slot;
  });
}

const fills = ({ action, words }: Opening, slot: (typeof slots)[number]): boolean => {
  const opening = new Set(words.slice(0, slot.within).map(inSingular));
  return action !== null && slot.actions.includes(action) && slot.words.every(word => opening.has(word));
};

const inSingular = (word: string): string => (word.length > 3 ? word.replace(/s$/, '') : word);
