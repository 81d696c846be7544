import { type Body, bodiesWithShortName, bodyNamed } from '../../../references/body.ts';
import { isMisspeltOrganNoun, isOrganNoun, isSmallWord, type NamedOrgan } from './organ.ts';

/** A word of a name, without the marks around it. */
interface NameWord {
  readonly text: string;
  readonly start: number;
}

/** Longer than the name of any organ. */
const MAX_NAME_LENGTH = 160;

/**
 * The organ whose name ends at `end`, with a blank or a possessive ending after it: "Human Rights Council",
 * "the Assembly’s".
 */
export function organBefore(text: string, end: number): NamedOrgan | null {
  const words = nameWordsBefore(text, end);
  const last = words.at(-1);
  if (!last) return null;
  const nameEnd = last.start + last.text.length;
  for (const [index, { start }] of words.entries()) {
    const bodies = bodiesNamedBy(words.slice(index), words[index - 1]);
    if (bodies.length > 0) return { bodies, start, end: nameEnd };
  }
  const isOrgan = isOrganNoun(last.text) || words.some(({ text: word }) => isMisspeltOrganNoun(word));
  return isOrgan ? { bodies: [], start: words[0]?.start ?? last.start, end: nameEnd } : null;
}

/**
 * The bodies that the words name. A short name within a longer name is none: "World Health Assembly" is not
 * the Assembly.
 */
function bodiesNamedBy(words: readonly NameWord[], before: NameWord | undefined): readonly Body[] {
  const name = words.map(({ text }) => text).join(' ');
  const body = bodyNamed(name);
  if (body) return [body];
  return before && !isSmallWord(before.text) ? [] : bodiesWithShortName(name);
}

/**
 * The capitalized words before `end`, with the small words inside them, without what only opens the sentence.
 */
function nameWordsBefore(text: string, end: number): NameWord[] {
  const from = Math.max(0, end - MAX_NAME_LENGTH);
  const words: NameWord[] = [];
  for (const { 0: printed, index } of [...text.slice(from, end).matchAll(/\S+/g)].reverse()) {
    const opening = /^[("“‘[]*/.exec(printed)?.[0].length ?? 0;
    const word = printed.slice(opening);
    const isLast = words.length === 0;
    const closesOther = !isLast && /[.,;:)\]”"]$/.test(word);
    const isInName = /^[A-Z]/.test(word) || (!isLast && isSmallWord(word));
    if (closesOther || !isInName) break;
    words.unshift({ text: isLast ? withoutPossessive(word) : word, start: from + index + opening });
    if (opening > 0) break;
  }
  const first = words.findIndex(word => !opensSentence(word));
  return first === -1 ? [] : words.slice(first);
}

const withoutPossessive = (word: string): string => word.replace(/[’']s?$/, '');

/** "Recalling", "See" and "In" are no part of a name, while "Governing" is of one. */
const opensSentence = ({ text }: NameWord): boolean =>
  isSmallWord(text.toLowerCase()) ||
  /^(?!(?:Coordinating|Governing|Negotiating|Standing|Steering)$)[A-Z][a-z]+ing$|^(?:See|By|With|Under|From|As|Also|Both|Further)$/.test(
    text,
  );
