import words from './title-words.json' with { type: 'json' };

/** Longer than any title. */
const MAX_TITLE = 300;
const SMALL_WORDS: ReadonlySet<string> = new Set(words.smallWords);

/**
 * What follows a title after a colon: "Yearbook, vol. 10: 1985", "Milan, 26 August–6 September 1985: report
 * prepared by the Secretariat".
 */
const ADDITION = /: (?:\d{4}|[a-z]+(?: [\w-]+){0,6}) $/;
const TITLE_WORD = new RegExp(
  `^(?:${[
    // "Report", "“The", "2030", "5–13"
    String.raw`["“‘]?[\p{Lu}\d].*`,
    // "26 August – 6 September"
    '[–−-]',
    String.raw`vols?\..*`,
    String.raw`No\..*`,
    // "Rio de Janeiro", "Mar del Plata"
    'de|del|la|el|da|do|du',
  ].join('|')})$`,
  'u',
);
const ABBREVIATION = /^(?:vols?|No)\.$/;
/** The last word before a title: it ends in a mark, or is in lower case with a colon. */
const ENDS_BEFORE_TITLE = /[.;)\]]$|^[^\p{Lu}\d].*:$/u;
/** What may stand at the head of the walk but opens no title: "See", the number of a note, a dash. */
const NO_FIRST_WORD = /^See$|^\d{1,3}\.?$|^[–−-]$/;

/**
 * Where the title that ends at `at` begins; what opens the sentence or only leads to
 * the title is no part of it.
 */
export function titleStart(text: string, at: number): number {
  const from = Math.max(0, at - MAX_TITLE);
  const end = at - (ADDITION.exec(text.slice(from, at))?.[0].length ?? 0);
  const title: { word: string; start: number }[] = [];
  for (const { 0: word, index } of [...text.slice(from, end).matchAll(/\S+/g)].reverse()) {
    if (title.length > 0 && ENDS_BEFORE_TITLE.test(word) && !ABBREVIATION.test(word)) break;
    if (!TITLE_WORD.test(word) && !SMALL_WORDS.has(word)) break;
    title.unshift({ word, start: from + index });
  }
  const first = title.find(({ word }) => !SMALL_WORDS.has(word.toLowerCase()) && !NO_FIRST_WORD.test(word));
  return first?.start ?? at;
}
