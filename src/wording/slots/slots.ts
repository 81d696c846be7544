import type { PlacedWord } from '../words.ts';

/** A run of words of a text in whose place other texts have other words, between the same words. */
export interface Slot<Text> {
  /** The indexes of its words: from `first` up to, but not with, `end`. */
  readonly first: number;
  readonly end: number;
  /** What the others have, by their words. */
  readonly alternatives: ReadonlyMap<string, readonly Alternative<Text>[]>;
}

/** A text that has other words in a slot. */
export interface Alternative<Text> {
  readonly text: Text;
  /** The indexes of these words in it. */
  readonly first: number;
  readonly end: number;
  /** How many words around the slot are the same in both texts without a break. */
  readonly surroundings: number;
}

/** How many words before a slot, and after it, must be the same. */
const BEFORE = 3;
const AFTER = 2;
/** How many words a slot has at most, here and there. */
const LONGEST = 3;
/** Stands for the beginning and the end of a text. */
const EDGE = '';

/**
 * The slots of a text that none of some other texts fills as it does. Of two that overlap the shorter stands: neither the
 * first nor the last words of a slot and of an alternative are the same.
 *
 * The time is proportional to the words of all texts, times how often the others repeat a sequence of three words.
 */
export function findSlots<Text>(
  words: readonly PlacedWord[],
  others: readonly { readonly keys: readonly string[]; readonly text: Text }[],
): Slot<Text>[] {
  const own = withEdges(words.map(({ key }) => key));
  const padded = others.map(({ keys, text }) => ({ keys: withEdges(keys), text }));
  const index = occurrences(padded, new Set(own.keys().map(at => sequenceAt(own, at))));
  const slots: Slot<Text>[] = [];
  for (let first = BEFORE; first < own.length - AFTER; first++) {
    for (let length = 1; length <= LONGEST && first + length + AFTER <= own.length; length++) {
      const slot = slotAt(
        own,
        first,
        first + length,
        padded,
        index.get(sequenceAt(own, first - BEFORE)) ?? [],
      );
      if (slot) slots.push(slot);
    }
  }
  return slots;
}

interface Occurrence {
  readonly other: number;
  readonly at: number;
}

const withEdges = (keys: readonly string[]): string[] => [
  ...new Array<string>(BEFORE).fill(EDGE),
  ...keys,
  ...new Array<string>(AFTER).fill(EDGE),
];

const sequenceAt = (keys: readonly string[], at: number): string => keys.slice(at, at + BEFORE).join(' ');

/** A sequence is looked up no further: what is so frequent says nothing. */
const MOST_OCCURRENCES = 300;

function occurrences(
  others: readonly { readonly keys: readonly string[] }[],
  wanted: ReadonlySet<string>,
): Map<string, Occurrence[]> {
  const index = new Map<string, Occurrence[]>();
  for (const [other, { keys }] of others.entries()) {
    for (const at of keys.keys()) {
      const sequence = sequenceAt(keys, at);
      if (!wanted.has(sequence)) continue;
      const found = index.get(sequence) ?? [];
      if (found.length < MOST_OCCURRENCES) found.push({ other, at });
      index.set(sequence, found);
    }
  }
  return index;
}

/** Null if nobody else has these surroundings, or somebody has them with the same words. */
function slotAt<Text>(
  own: readonly string[],
  first: number,
  end: number,
  others: readonly { readonly keys: readonly string[]; readonly text: Text }[],
  places: readonly Occurrence[],
): Slot<Text> | null {
  const alternatives = new Map<string, Alternative<Text>[]>();
  for (const { other, at } of places) {
    const { keys = [], text } = others[other] ?? {};
    const filled = filling(keys, at + BEFORE, own.slice(end, end + AFTER));
    if (filled === null || text === undefined) continue;
    if (filled.join(' ') === own.slice(first, end).join(' ')) return null;
    if (filled[0] === own[first] || filled.at(-1) === own[end - 1]) continue;
    const key = filled.join(' ');
    const there = { first: at + BEFORE, end: at + BEFORE + filled.length };
    const surroundings = sameBefore(own, first, keys, there.first) + sameAfter(own, end, keys, there.end);
    const alternative = { text, first: there.first - BEFORE, end: there.end - BEFORE, surroundings };
    alternatives.set(key, [...(alternatives.get(key) ?? []), alternative]);
  }
  return alternatives.size === 0 ? null : { first: first - BEFORE, end: end - BEFORE, alternatives };
}

/** The words between a place and the next words that are wanted; null if those do not follow soon. */
function filling(keys: readonly string[], from: number, after: readonly string[]): readonly string[] | null {
  for (let length = 1; length <= LONGEST; length++) {
    if (after.every((key, index) => keys[from + length + index] === key))
      return keys.slice(from, from + length);
  }
  return null;
}

function sameBefore(own: readonly string[], at: number, keys: readonly string[], there: number): number {
  let length = 0;
  while (length < at && own[at - 1 - length] !== EDGE && own[at - 1 - length] === keys[there - 1 - length])
    length += 1;
  return length;
}

function sameAfter(own: readonly string[], at: number, keys: readonly string[], there: number): number {
  let length = 0;
  while (at + length < own.length && own[at + length] !== EDGE && own[at + length] === keys[there + length])
    length += 1;
  return length;
}
