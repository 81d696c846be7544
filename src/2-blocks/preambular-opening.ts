import { verbs } from './operative-opening.ts';
import openings from './preambular-openings.json' with { type: 'json' };

const OTHERS = new Set(openings.others);
const LEADING = new Set(openings.leading);

/**
 * True for a text that opens as a preambular paragraph does: with a present participle, or with an adjective
 * or past participle for the organ's attitude, either of them possibly after an adverb ("Recalling", "Deeply
 * concerned", "Bearing in mind", "RECALLING").
 */
export function opensPreamble(text: string): boolean {
  const words = text
    .slice(0, 80)
    .replace(/^\[+/, '')
    .split(/[\s,\]]+/, 5);
  const at = words.findIndex(word => !isLeading(word.toLowerCase()));
  const word = words[at] ?? '';
  if (!/^\p{Lu}/u.test(words[0] ?? '')) return false;
  if (isCapitals(word)) return opensInCapitals(word.toLowerCase(), text);
  return isParticiple(word) || OTHERS.has(word.toLowerCase());
}

/** True for a preambular opening whose participle is that of a verb with which organs speak, or an adjective. */
export const opensWithAttitude = (text: string): boolean =>
  opensPreamble(text) &&
  text
    .slice(0, 80)
    .toLowerCase()
    .split(/[\s,[\]]+/, 5)
    .some(word => OTHERS.has(word) || isParticipleOf(word));

const VERBS = new Set(verbs);

const isParticipleOf = (word: string): boolean => {
  const stem = word.replace(/ing$/, '');
  return stem !== word && (VERBS.has(stem) || VERBS.has(`${stem}e`) || /^hav$/.test(stem));
};

const isCapitals = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

/** "RECALLING resolution 70/1", but not the heading "STRENGTHENING COOPERATION". */
const opensInCapitals = (word: string, text: string): boolean =>
  (isParticiple(word) || OTHERS.has(word)) && /\p{Ll}|,$/u.test(text);

const isLeading = (word: string): boolean => LEADING.has(word) || /^\p{L}{3,}ly$/u.test(word);

const isParticiple = (word: string): boolean =>
  /^[\p{L}-]{2,}ing$/u.test(word) && !openings.nouns.includes(word.toLowerCase());
