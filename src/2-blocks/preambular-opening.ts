import openings from './preambular-openings.json' with { type: 'json' };

const OTHERS = new Set(openings.others);
const LEADING = new Set(openings.leading);

/**
 * True for a text that opens as a preambular paragraph does: with a present participle, or with an adjective
 * or past participle for the organ's attitude, either of them possibly after an adverb ("Recalling", "Deeply
 * concerned", "Bearing in mind").
 */
export function opensPreamble(text: string): boolean {
  const words = text.slice(0, 80).split(/[\s,]+/, 5);
  const at = words.findIndex(word => !isLeading(word.toLowerCase()));
  const word = words[at] ?? '';
  if (!/^\p{Lu}/u.test(words[0] ?? '')) return false;
  return isParticiple(word) || OTHERS.has(word.toLowerCase());
}

const isLeading = (word: string): boolean => LEADING.has(word) || /^\p{L}{3,}ly$/u.test(word);

const isParticiple = (word: string): boolean =>
  /^[\p{L}-]{2,}ing$/u.test(word) && !openings.nouns.includes(word.toLowerCase());
