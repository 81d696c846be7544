import type { Range } from '../../../model/range.ts';
import { matchAt } from '../pinpoint.ts';
import words from './instrument-words.json' with { type: 'json' };

/** What is asked of a name here: its record in the authority file tells whether another name can be its own. */
interface Name extends Range {
  readonly record: object | null;
}

/**
 * Joins the names that are one instrument's, each with all that belongs to the first of them:
 *
 * 1. what it supplements or amends is a part of its name: "Protocol against the Smuggling of Migrants by Land, Sea and Air,
 *    supplementing the United Nations Convention against Transnational Organized Crime";
 * 2. a second name or an acronym in brackets: "African Nuclear-Weapon-Free Zone Treaty (Treaty of Pelindaba)".
 */
export function joinNames<Joined extends Name>(text: string, names: readonly Joined[]): Joined[] {
  const all: Joined[] = [];
  for (const name of names) {
    const first = all.at(-1);
    const end = first ? endOfBoth(text, first, name) : null;
    if (first && end !== null) all[all.length - 1] = { ...first, end };
    else all.push(name);
  }
  return all.map(name => ({ ...name, end: name.end + (matchAt(ACRONYM, text, name.end)?.[0].length ?? 0) }));
}

/** Longer than what can stand between. */
const REACH = 40;
const SUPPLEMENTS = new RegExp(`^,? (?:${words.supplementingWords.join('|')}) (?:the )?$`);
const OPENING = /^ \((?:the )?$/;
const ACRONYM = / \((?:the )?[A-Z]{3,10}\)/y;

function endOfBoth(text: string, first: Name, second: Name): number | null {
  const between = text.slice(first.end, Math.min(second.start, first.end + REACH));
  if (SUPPLEMENTS.test(between)) return second.end;
  const isSame = first.record === null || second.record === null || first.record === second.record;
  return isSame && OPENING.test(between) && text[second.end] === ')' ? second.end + 1 : null;
}
