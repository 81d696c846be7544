import { STATES } from '../../references/states/states.ts';
import { wordKeys } from '../../wording/words.ts';

/** A name of a State in the form in which words are compared. */
interface StateName {
  readonly words: readonly string[];
  readonly state: string;
}

/** "Iran (Islamic Republic of)" is written "the Islamic Republic of Iran" in texts; the bare name counts too. */
const NAMES: readonly StateName[] = STATES.flatMap(({ id, name, formalName, otherNames }) =>
  [name, formalName, ...otherNames].map(name => ({ words: wordKeys(name.replace(/ \(.*/, '')), state: id })),
);

/** The names by their first words, the longest first, so that the Niger is not found in Nigeria's place. */
const BY_FIRST_WORD = Map.groupBy(
  NAMES.toSorted((a, b) => b.words.length - a.words.length),
  ({ words }) => words[0],
);

/** The ids of the States that a text names, each time that it does; "South Sudan" does not name the Sudan. */
export function namedStates(text: string): string[] {
  const words = wordKeys(text);
  const states: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const name = BY_FIRST_WORD.get(words[at])?.find(name =>
      name.words.every((word, offset) => words[at + offset] === word),
    );
    if (!name) continue;
    states.push(name.state);
    at += name.words.length - 1;
  }
  return states;
}
