import words from './phrase-words.json' with { type: 'json' };

const VERBS = new Set(words.operativeVerbs);
const ADJECTIVES = new Set(words.adjectives);
const KEPT = new Set(words.kept);
const SENTIMENTS = new Set(words.sentiments.flatMap(sentiment => sentiment.split(' ')));

/**
 * The normal form of a phrase: its verb in the plain form with the words that give it another meaning, without adverbs
 * and without what marks a repetition. "Also requests" -> "request", "Recalling further" -> "recall",
 * "Expresses its deep appreciation" -> "express appreciation", "Deeply concerned" -> "concerned".
 */
export function actionOf(phrase: string): string {
  const tokens = phrase.toLowerCase().split(/[\s,]+/);
  const head = tokens.findIndex(isHead);
  const [verb = '', ...rest] = tokens.slice(Math.max(head, 0));
  return [plainForm(verb), ...rest.filter(word => KEPT.has(word) || SENTIMENTS.has(word))].join(' ');
}

const isHead = (word: string): boolean =>
  VERBS.has(plainForm(word)) || ADJECTIVES.has(word) || /[^n]ing$/.test(word);

/** "requests", "requesting" -> "request"; "noting" -> "note"; "planning" -> "plan"; an adjective stays as it is. */
function plainForm(word: string): string {
  if (ADJECTIVES.has(word) || VERBS.has(word)) return word;
  const [stem, ending] = word.endsWith('ing') ? [word.slice(0, -3), 'ing'] : [word.replace(/s$/, ''), 's'];
  const candidates =
    ending === 'ing' ? [stem, `${stem}e`, stem.slice(0, -1)] : [stem, stem.replace(/e$/, '')];
  return candidates.find(candidate => VERBS.has(candidate)) ?? (ending === 'ing' ? guessed(stem) : stem);
}

/** Verbs that are not in the list: a doubled consonant or a short stem with a silent e cannot be told without one. */
const guessed = (stem: string): string =>
  /(?:at|iz|is|iv|uc|id|ag|rg|nc|lv|u)$/.test(stem) ? `${stem}e` : stem;
