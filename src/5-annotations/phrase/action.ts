import openings from '../../2-blocks/operative-openings.json' with { type: 'json' };
import { VERB_OF_PAST } from './past-tense.ts';
import words from './phrase-words.json' with { type: 'json' };

const VERBS = new Set(openings.verbs);
const ADJECTIVES = new Set(words.adjectives);
const DISTINGUISHING_WORDS = new Set([
  ...words.distinguishingWords,
  ...words.sentiments.flatMap(sentiment => sentiment.split(' ')),
]);

/**
 * The normal form of a phrase: its verb in the base form, or its adjective, with the words that change its
 * meaning, but without adverbs and words of repetition. "Also requests" -> "request", "Recalling further" ->
 * "recall", "Expresses its deep appreciation" -> "express appreciation", "Deeply concerned" -> "concerned".
 */
export function actionOf(phrase: string): string {
  const tokens = phrase.toLowerCase().split(/[\s,]+/);
  const head = tokens.findIndex(isHead);
  const [verb = '', ...rest] = tokens.slice(Math.max(head, 0));
  return [baseForm(verb), ...rest.filter(word => DISTINGUISHING_WORDS.has(word))].join(' ');
}

/** True for a phrase with which organs speak: one of a verb or adjective that is known for it. */
export const isAttitude = (phrase: string): boolean =>
  phrase
    .toLowerCase()
    .split(/[\s,]+/)
    .some(word => ADJECTIVES.has(word) || (word.endsWith('ing') && VERBS.has(baseForm(word))));

const isHead = (word: string): boolean =>
  VERBS.has(baseForm(word)) || ADJECTIVES.has(word) || /[^n]ing$/.test(word);

/**
 * "requests", "requesting" -> "request"; "noting" -> "note"; "planning" -> "plan"; an
 * adjective is its own base form.
 */
function baseForm(word: string): string {
  if (ADJECTIVES.has(word) || VERBS.has(word)) return word;
  const told = VERB_OF_PAST.get(word);
  if (told !== undefined) return told;
  const isParticiple = word.endsWith('ing');
  const stem = isParticiple ? word.slice(0, -'ing'.length) : word.replace(/s$/, '');
  const candidates = isParticiple ? [stem, `${stem}e`, stem.slice(0, -1)] : [stem, stem.replace(/e$/, '')];
  return candidates.find(candidate => VERBS.has(candidate)) ?? (isParticiple ? withSilentE(stem) : stem);
}

/** The base form of a verb that is not in the list, by its stem: after some endings an "e" is added back. */
const withSilentE = (stem: string): string =>
  /(?:at|iz|is|iv|uc|id|ag|rg|nc|lv|u)$/.test(stem) ? `${stem}e` : stem;
