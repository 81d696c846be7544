import slots from './slots.json' with { type: 'json' };

interface Opening {
  readonly action: string | null;
  readonly words: readonly string[];
}

/**
 * The formal thing that each clause does, by its action and the words that it opens with; null for most. Of
 * some things only the first clause counts that does it.
 */
export function slotsOf(clauses: readonly Opening[]): (string | null)[] {
  const seen = new Set<string>();
  return clauses.map(clause => {
    const found = slots.find(slot => does(clause, slot));
    if (!found || (found.firstOnly && seen.has(found.slot))) return null;
    seen.add(found.slot);
    return found.slot;
  });
}

const does = ({ action, words }: Opening, slot: (typeof slots)[number]): boolean => {
  const opening = new Set(words.slice(0, slot.within).map(inSingular));
  return action !== null && slot.actions.includes(action) && slot.words.every(word => opening.has(word));
};

const inSingular = (word: string): string => (word.length > 3 ? word.replace(/s$/, '') : word);
