import type { Range } from '../../model/range.ts';
import { oneOf } from './one-of.ts';
import words from './words.json' with { type: 'json' };

const PRONOUN = new RegExp(`^(?:${oneOf(words.pronouns)})$`);
const OFFICE = new RegExp(String.raw`\b(?:${oneOf(words.offices)})$`);
const LIST = /,| and | or /;
const PLURAL = /^(?:[^,]*? )?[\p{L}-]+s(?: (?:of|in|with|that|which|to)\b|$)/u;

/** "the President of the Council" is one, "the Office of the High Commissioner" is none. */
export const isOffice = (name: string): boolean => OFFICE.test(name.split(/ (?:of|for|on) /, 1)[0] ?? '');
export const isPronoun = (name: string): boolean => PRONOUN.test(name);

/**
 * Whom a pronoun means that is asked: those whom the clause has asked last, where they agree with it in number and kind.
 * Null where they do not, or where nobody has been asked.
 */
export function antecedentOf(pronoun: string, text: string, before: Range | null): Range | null {
  if (before === null) return null;
  const named = text.slice(before.start, before.end);
  return isPronoun(named) || !agrees(pronoun, named) ? null : before;
}

function agrees(pronoun: string, named: string): boolean {
  const isMany = LIST.test(named) || PLURAL.test(named);
  if (pronoun === 'them') return isMany;
  return !isMany && (pronoun === 'it') !== isOffice(named);
}
