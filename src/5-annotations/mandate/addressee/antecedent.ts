import type { Range } from '../../../model/range.ts';
import { wordAlternatives } from '../../alternatives.ts';
import words from '../words.json' with { type: 'json' };

const PRONOUN = new RegExp(`^(?:${wordAlternatives(words.pronouns)})$`);
const OFFICE = new RegExp(String.raw`\b(?:${wordAlternatives(words.officeTitles)})$`);
const LIST = /,| and | or /;
/** "the Parties to the Convention" */
const PLURAL = /^(?:[^,]*? )?[\p{L}-]+s(?: (?:of|in|with|that|which|to)\b|$)/u;

/**
 * Whether a name is that of an office-holder: "the President of the Council", but not "the
 * Office of the President".
 */
export const isOffice = (name: string): boolean => OFFICE.test(name.split(/ (?:of|for|on) /, 1)[0] ?? '');
export const isPronoun = (name: string): boolean => PRONOUN.test(name);

/**
 * The antecedent of a pronoun that stands for the addressee: the previous addressee in the clause, if it
 * agrees with the pronoun in number and kind.
 *
 * @param previous the addressee of the previous request in the clause
 */
export function antecedentOf(pronoun: string, text: string, previous: Range | null): Range | null {
  if (previous === null) return null;
  const name = text.slice(previous.start, previous.end);
  return isPronoun(name) || !agrees(pronoun, name) ? null : previous;
}

function agrees(pronoun: string, name: string): boolean {
  const isPlural = LIST.test(name) || PLURAL.test(name);
  if (pronoun === 'them') return isPlural;
  return !isPlural && (pronoun === 'it') !== isOffice(name);
}
