import grammar from './name-grammar.json' with { type: 'json' };

const ORGAN_NOUNS: ReadonlySet<string> = new Set(grammar.organNouns);

/** True for a word that closes the name of an organ or organization: "Council", "Union", "States". */
export const isOrganNoun = (word: string): boolean => ORGAN_NOUNS.has(word);
