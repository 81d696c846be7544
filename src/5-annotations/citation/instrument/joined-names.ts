import type { Range } from '../../../model/range.ts';
import { endOfMatchAt } from '../parts/match-at.ts';
import words from './instrument-words.json' with { type: 'json' };

/** A name in a text. Two with different records in the authority file cannot be of the same instrument. */
interface Name extends Range {
  readonly record: object | null;
}

/**
 * Joins names that belong to one instrument; the joined name keeps the record and the date of the first:
 *
 * 1. the instrument that it supplements or amends: "Protocol against the Smuggling of Migrants by Land, Sea
 *    and Air, supplementing the United Nations Convention against Transnational Organized Crime";
 * 2. a second name or an acronym in brackets: "African Nuclear-Weapon-Free Zone Treaty (Treaty of
 *    Pelindaba)".
 */
export function joinNames<Joined extends Name>(text: string, names: readonly Joined[]): Joined[] {
  const joined: Joined[] = [];
  for (const name of names) {
    const first = joined.at(-1);
    const end = first ? endOfBoth(text, first, name) : null;
    if (first && end !== null) joined[joined.length - 1] = { ...first, end };
    else joined.push(name);
  }
  return joined.map(name => ({ ...name, end: endOfMatchAt(ACRONYM, text, name.end) }));
}

/** Longer than what can stand between two names of one instrument. */
const MAX_GAP = 40;
/** ", supplementing the". */
const SUPPLEMENTING = new RegExp(`^,? (?:${words.supplementingWords.join('|')}) (?:the )?$`);
/** " (", " (the “". */
const OPENING_BRACKET = /^ \((?:the )?[“"]?(?:the )?$/;
/** ")", "”)". */
const CLOSING_BRACKET = /[”"]?\)/y;
/** " (GATS)". */
const ACRONYM = / \((?:the )?[A-Z]{3,10}\)/y;

/** Where two names end that are one instrument's; null if they are not. */
function endOfBoth(text: string, first: Name, second: Name): number | null {
  const gap = text.slice(first.end, Math.min(second.start, first.end + MAX_GAP));
  if (SUPPLEMENTING.test(gap)) return second.end;
  const canBeSame = first.record === null || second.record === null || first.record === second.record;
  const end = endOfMatchAt(CLOSING_BRACKET, text, second.end);
  return canBeSame && OPENING_BRACKET.test(gap) && end > second.end ? end : null;
}
