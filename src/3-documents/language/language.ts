import { francAll } from 'franc-min';
import { ENGLISH } from '../../references/language-name.ts';
import languages from './languages.json' with { type: 'json' };

/** The languages of a text, as BCP 47 tags. */
export interface Languages {
  /** The language of most of it; English where the text is too short to tell. */
  readonly main: string;
  /** Others of which it holds whole paragraphs, the first of which is given. */
  readonly others: readonly { readonly language: string; readonly paragraph: string }[];
}

const TAGS: ReadonlyMap<string, string> = new Map(Object.entries(languages.tags));
const ONLY = [...TAGS.keys()];

/**
 * The languages that paragraphs are written in. English is told by its small words, which is fast, and every
 * other language by comparing the sequences of letters. Headings, lists of names and the like, which look
 * alike in several languages, count only where there is nothing else.
 */
export function languagesOf(paragraphs: readonly string[]): Languages {
  const prose = paragraphs.filter(isProse);
  const told = (prose.length > 0 ? prose : [paragraphs.join(' ')]).map(text => {
    const sample = text.slice(0, SAMPLE);
    return { language: languageOf(sample), paragraph: text };
  });
  const lengths = new Map<string, number>();
  for (const { language, paragraph } of told)
    if (language !== null) lengths.set(language, (lengths.get(language) ?? 0) + lengthOf(paragraph));
  const [main = ENGLISH] = [...lengths].toSorted(([, a], [, b]) => b - a).map(([language]) => language);
  const total = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  const others = [...lengths.keys()]
    .filter(language => language !== main)
    .filter(language => (lengths.get(language) ?? 0) >= Math.max(SHORTEST_FOREIGN, SMALLEST_SHARE * total))
    .flatMap(language => told.find(one => one.language === language) ?? [])
    .map(({ paragraph, language }) => ({ paragraph, language: language ?? main }));
  return { main, others };
}

/** How much of a paragraph is looked at, in characters. */
const SAMPLE = 500;
/**
 * The fewest letters of which a language can be told with certainty; a Chinese sign says as much as several
 * letters.
 */
const SHORTEST_PROSE = 60;
/** A language that has fewer letters than this in a text is that of a title or a quotation. */
const SHORTEST_FOREIGN = 250;
/** One that has a smaller share of it, too. */
const SMALLEST_SHARE = 0.01;
const LETTERS_IN_A_SIGN = 3;

const isProse = (text: string): boolean => lengthOf(text) >= SHORTEST_PROSE;

/** The number of letters, as those of an alphabet. */
const lengthOf = (text: string): number =>
  text.length + (LETTERS_IN_A_SIGN - 1) * signsIn(text.slice(0, SAMPLE));

const signsIn = (text: string): number =>
  text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]/gu)?.length ?? 0;

/** The language of a paragraph; null for a list of names, and where two are equally likely. */
function languageOf(sample: string): string | null {
  const words = sample.split(' ').filter(word => /\p{L}/u.test(word));
  if (isEnglish(sample, words)) return ENGLISH;
  if (isListOfNames(words)) return null;
  const [[first, score] = ['und', 0], [, second] = ['', 0]] = francAll(sample, { only: ONLY });
  const tag = TAGS.get(first) ?? null;
  return tag === null || (tag !== ENGLISH && score - second < CLEAR) ? null : tag;
}

/** By how much the score of a language, at most 1, is above the next, so that it is taken. */
const CLEAR = 0.02;

/** One word in how many is a small word in English prose, at least. */
const WORDS_TO_SMALL_WORD = 12;
const SMALL_WORDS = /\b(?:the|of|and|to|its|by|with|that|for|on)\b/gi;

const isEnglish = (sample: string, words: readonly string[]): boolean =>
  (sample.match(SMALL_WORDS)?.length ?? 0) * WORDS_TO_SMALL_WORD >= words.length;

/** At least half of its words have a capital. */
const isListOfNames = (words: readonly string[]): boolean =>
  2 * words.filter(word => /^[^\p{L}]*\p{Lu}/u.test(word)).length >= words.length;
