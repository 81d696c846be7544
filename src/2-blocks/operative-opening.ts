import words from './operative-openings.json' with { type: 'json' };

/** The verbs with which organs speak, in their base forms. */
export const verbs: readonly string[] = words.verbs;

const VERBS = new Set(verbs);
const ADVERBS = new Set(words.adverbs.flatMap(adverb => adverb.split(' ')));
const PLURALS = new Set(words.plurals);
const BEHIND_PLURALS = new Set(words.behindPlurals);
/** "Calls for", as opposed to "Requests for". */
const TAKES_FOR = new Set(words.takeFor);

/** Longer than the adverbs of any phrase with its verb. */
const WINDOW = 120;

/**
 * True for a text that opens as an operative paragraph does: with a verb of the organ's in the present,
 * possibly after adverbs ("Requests", "Also strongly urges", "DECIDES"). "States parties" and "Requests for" are
 * nouns.
 */
export function opensOperative(text: string): boolean {
  const tokens = text
    .slice(0, WINDOW)
    .replace(/^[[“"]+/, '')
    .split(/[\s,:;.[\]]+/, 8);
  if (!/^\p{Lu}/u.test(tokens[0] ?? '')) return false;
  const at = tokens.findIndex(token => !isAdverb(token.toLowerCase()));
  return isVerb((tokens[at] ?? '').toLowerCase(), (tokens[at + 1] ?? '').toLowerCase());
}

const isAdverb = (word: string): boolean => ADVERBS.has(word) || /^\p{L}{3,}ly$/u.test(word);

function isVerb(word: string, next: string): boolean {
  const base = [/s$/, /es$/].map(ending => word.replace(ending, ''));
  if (!word.endsWith('s') || !base.some(verb => VERBS.has(verb))) return false;
  if (word === 'states') return next === 'that';
  if (next === 'for') return TAKES_FOR.has(word) || !PLURALS.has(word);
  return !(PLURALS.has(word) && BEHIND_PLURALS.has(next));
}
