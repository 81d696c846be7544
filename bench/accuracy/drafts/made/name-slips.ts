import type { Random } from '../../../random.ts';
import type { SlipKind } from './change.ts';

/** A letter or a joining word of an organization's name gone wrong. */
export const misspeltName: SlipKind = ({ clauses, mentions }, { random }) => {
  const texts = new Map(clauses.map(({ id, text }) => [id as string, text]));
  return mentions
    .filter(({ text }) => text.split(' ').length >= 3)
    .flatMap(({ unit, start, end, text: name }) => {
      const text = texts.get(unit);
      const now = misspelt(name, random);
      return text === undefined || now === name ? [] : [{ text, at: { start, end }, now, what: `“${name}”` }];
    });
};

const JOINING: Readonly<Record<string, string>> = { of: 'for', for: 'of', on: 'for', and: 'of' };

function misspelt(name: string, random: Random): string {
  const words = name.split(' ');
  const index = random.below(words.length);
  const word = words[index] ?? '';
  const joining = JOINING[word];
  const changed =
    joining !== undefined
      ? [joining]
      : word === 'the'
        ? []
        : word.length < 5
          ? [word]
          : [random.pick([exchanged(word, random), dropped(word, random), ending(word)])];
  return [...words.slice(0, index), ...changed, ...words.slice(index + 1)].join(' ');
}

function exchanged(word: string, random: Random): string {
  const at = 1 + random.below(word.length - 2);
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}

function dropped(word: string, random: Random): string {
  const at = 1 + random.below(word.length - 2);
  return word.slice(0, at) + word.slice(at + 1);
}

/** "Commissioner" for "Commission", "Nation" for "Nations". */
const ending = (word: string): string =>
  word.endsWith('s') ? word.slice(0, -1) : word.endsWith('er') ? word.slice(0, -2) : `${word}s`;
