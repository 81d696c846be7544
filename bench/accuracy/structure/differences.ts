import { styleText } from 'node:util';
import { diffWordsWithSpace } from 'diff';
import { isExact } from '../score.ts';
import { type Comparison, lettersAndDigits } from './compare.ts';
import { firstWords } from './phrases.ts';

/** The differences in a document, one line for each clause, for a terminal. */
export function differences(comparisons: readonly Comparison[]): string[] {
  const places = new Map(comparisons.map(({ parsed, address }) => [wording(parsed), address]));
  const known = new Set(comparisons.map(comparison => wording(comparison.known)));
  return comparisons
    .filter(comparison => !isExact(comparison))
    .flatMap(comparison => {
      const place = places.get(wording(comparison.known));
      if (comparison.known !== null && place !== undefined) return [moved(comparison, place)];
      const isMoved = comparison.known === null && known.has(wording(comparison.parsed));
      return isMoved ? [] : [difference(comparison)];
    });
}

/** What identifies a clause that stands in another place; null for a text without letters and digits. */
const wording = (text: string | null): string | null => lettersAndDigits(text ?? '') || null;

const moved = ({ address, known }: Comparison, place: string): string =>
  `${address}  stands at ${place}: ${firstWords(known ?? '')}`;

function difference({ address, fate, known, parsed }: Comparison): string {
  if (parsed === null) return `${address}  is missing: ${removed(firstWords(known ?? ''))}`;
  if (known === null) return `${address}  is not known: ${added(firstWords(parsed))}`;
  return `${address}  ${fate}: ${wordDiff(known, parsed) ?? otherWords(known, parsed)}`;
}

const otherWords = (known: string, parsed: string): string =>
  `${removed(firstWords(known))} ${added(firstWords(parsed))}`;

/** `[-known-]` and `{+parsed+}` in their context; null for texts that have little in common. */
export function wordDiff(known: string, parsed: string): string | null {
  const changes = diffWordsWithSpace(known, parsed);
  const lengthOf = (changed: boolean): number =>
    changes
      .filter(({ added, removed }) => (added || removed) === changed)
      .reduce((length, { value }) => length + value.length, 0);
  if (lengthOf(true) > lengthOf(false)) return null;
  return changes
    .map(change => {
      if (change.added) return added(change.value);
      if (change.removed) return removed(change.value);
      return surroundings(change.value, change === changes[0], change === changes.at(-1));
    })
    .join('');
}

/** How many unchanged words are shown on each side of a change. */
const CONTEXT_WORDS = 4;

/** The words of an unchanged passage that are next to a change. */
function surroundings(text: string, isFirst: boolean, isLast: boolean): string {
  const words = text.split(' ');
  const before = isFirst ? [] : words.slice(0, CONTEXT_WORDS);
  const after = isLast ? [] : words.slice(-CONTEXT_WORDS);
  return before.length + after.length < words.length - 1 ? [...before, '…', ...after].join(' ') : text;
}

const removed = (text: string): string => styleText('red', `[-${text}-]`);
const added = (text: string): string => styleText('green', `{+${text}+}`);
