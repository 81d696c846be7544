import type { PlacedWord } from '../words.ts';

/** A run of words of a text in whose place other texts have other words, between the same words. */
export interface Slot<Text> {
  /** The indexes of its words: from `first` up to, but not with, `end`. */
  readonly first: number;
  readonly end: number;
  /** Whether any words may follow it; the words before it are then more. */
  readonly isOpen: boolean;
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

/**
 * How many words before a slot and after it must be the same, and how many words it has
 * at most, here and there.
 */
interface Shape {
  readonly before: number;
  readonly after: number;
  readonly longest: number;
}

const SHAPES: readonly Shape[] = [
  { before: 3, after: 2, longest: 3 },
  // What ends a phrase, and may be followed by anything: "held in Vienna from 14 to 25 June 1993"
  { before: 5, after: 0, longest: 1 },
];

/** Stands for the beginning and the end of a text. */
const EDGE = '';
const MOST_BEFORE = Math.max(...SHAPES.map(({ before }) => before));
const MOST_AFTER = Math.max(...SHAPES.map(({ after }) => after));

/**
 * The slots of a text that none of some other texts fills as it does: neither the first nor the last words of
 * a slot and of an alternative are the same.
 *
 * The time is proportional to the words of all texts, times how often the others repeat a sequence of words.
 */
export function findSlots<Text>(
  words: readonly PlacedWord[],
  others: readonly OtherText<Text>[],
): Slot<Text>[] {
  const own = withEdges(words.map(({ key }) => key));
  const padded = others.map(({ keys, text }) => ({ keys: withEdges(keys), text }));
  return SHAPES.flatMap(shape => slotsOf(own, padded, shape));
}

interface OtherText<Text> {
  readonly keys: readonly string[];
  readonly text: Text;
}

function slotsOf<Text>(
  own: readonly string[],
  others: readonly OtherText<Text>[],
  shape: Shape,
): Slot<Text>[] {
  const { before, longest } = shape;
  const sequenceAt = (keys: readonly string[], at: number): string => keys.slice(at, at + before).join(' ');
  const index = occurrences(others, new Set(own.keys().map(at => sequenceAt(own, at))), sequenceAt);
  const slots: Slot<Text>[] = [];
  for (let first = MOST_BEFORE; first < own.length - MOST_AFTER; first++) {
    const places = index.get(sequenceAt(own, first - before)) ?? [];
    for (let end = first + 1; end <= first + longest && end <= own.length - MOST_AFTER; end++) {
      const slot = slotAt({ own, first, end, shape }, others, places);
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
  ...new Array<string>(MOST_BEFORE).fill(EDGE),
  ...keys,
  ...new Array<string>(MOST_AFTER).fill(EDGE),
];

/** A sequence is looked up no further: what is so frequent says nothing. */
const MOST_OCCURRENCES = 300;

function occurrences(
  others: readonly { readonly keys: readonly string[] }[],
  wanted: ReadonlySet<string>,
  sequenceAt: (keys: readonly string[], at: number) => string,
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

interface OwnSlot {
  readonly own: readonly string[];
  readonly first: number;
  readonly end: number;
  readonly shape: Shape;
}

/** Null if nobody else has these surroundings, or somebody has them with the same words. */
function slotAt<Text>(
  { own, first, end, shape }: OwnSlot,
  others: readonly OtherText<Text>[],
  places: readonly Occurrence[],
): Slot<Text> | null {
  const alternatives = new Map<string, Alternative<Text>[]>();
  const after = own.slice(end, end + shape.after);
  for (const { other, at } of places) {
    const { keys = [], text } = others[other] ?? {};
    const there = at + shape.before;
    const filled = filling(keys, there, after, shape.longest);
    if (filled === null || text === undefined) continue;
    if (filled.join(' ') === own.slice(first, end).join(' ')) return null;
    if (filled[0] === own[first] || filled.at(-1) === own[end - 1]) continue;
    const key = filled.join(' ');
    const surroundings =
      sameBefore(own, first, keys, there) + sameAfter(own, end, keys, there + filled.length);
    const place = { first: there - MOST_BEFORE, end: there + filled.length - MOST_BEFORE };
    alternatives.set(key, [...(alternatives.get(key) ?? []), { text, ...place, surroundings }]);
  }
  return alternatives.size === 0
    ? null
    : { first: first - MOST_BEFORE, end: end - MOST_BEFORE, isOpen: shape.after === 0, alternatives };
}

/** The words between a place and the next words that are wanted; null if those do not follow soon. */
function filling(
  keys: readonly string[],
  from: number,
  after: readonly string[],
  longest: number,
): readonly string[] | null {
  for (let length = 1; length <= longest && keys[from + length - 1] !== EDGE; length++) {
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
