import type { Enumerator } from '../../2-blocks/enumerator.ts';
import { type Count, type CountKind, continued, readingsOf } from './counts.ts';

/** The kinds of headings in the order in which they usually stand below each other: I, A, 1, (a), (i), a. */
const LEVELS: readonly CountKind[] = [
  'upper-roman',
  'upper-letter',
  'arabic',
  'lower-letter',
  'lower-roman',
  'bare-letter',
];

const levelOf = ({ kind }: Count): number => LEVELS.indexOf(kind);

/**
 * Puts headings into a tree by their enumerators alone, in the order in which they come: each continues one
 * of the open counts, or opens a level below them.
 */
export class SectionTree {
  #open: readonly Count[] = [];

  /** The path of the next heading, outermost first: ["II", "A", "1"]. */
  place(enumerator: Enumerator): readonly string[] {
    const readings = likelierFirst(readingsOf(enumerator).filter(({ kind }) => LEVELS.includes(kind)));
    this.#open = continued(this.#open, readings) ?? opened(this.#open, readings);
    return this.#open.map(({ value }) => value);
  }
}

/** A first number opens a level below; any other stands where its kind usually does. */
function opened(open: readonly Count[], readings: readonly Count[]): readonly Count[] {
  const first = readings.find(({ ordinal }) => ordinal === 1);
  if (first !== undefined && !open.some(({ kind }) => kind === first.kind)) return [...open, first];
  const reading = first ?? readings[0];
  if (reading === undefined) return open;
  return [...open.filter(count => levelOf(count) < levelOf(reading)), reading];
}

/** A heading is numbered before it is lettered: "V" is the fifth; "C" and "D" are letters all the same. */
const likelierFirst = (readings: readonly Count[]): readonly Count[] =>
  readings.some(({ value }) => /^[ivx]+$/i.test(value)) ? readings.toReversed() : readings;
