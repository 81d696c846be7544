import type { NoteMark } from '../../1-read/line.ts';
import { type Traced, without } from '../../1-read/traced.ts';
import type { Range } from '../../model/range.ts';
import type { Rule } from '../../model/rule.ts';

/** A text with its note marks and emphasis. */
export interface Marked {
  readonly text: Traced;
  readonly noteMarks: readonly NoteMark[];
  readonly emphasis: readonly Range[];
}

/** A note mark that is printed in the text; the blank before it belongs to it. */
export interface PrintedMark extends Range {
  readonly label: string;
  readonly rule: Rule;
}

/** Takes printed note marks, in order, out of a text, and keeps them with their place. */
export function takeOut<M extends Marked>(marked: M, printed: readonly PrintedMark[]): M {
  if (printed.length === 0) return marked;
  const shift = shiftBy(printed);
  // In the order in which they are printed: once they are out, several may have the same place.
  const marks = [
    ...marked.noteMarks,
    ...printed.map(({ label, start, rule }) => ({ label, at: start, rule })),
  ];
  return {
    ...marked,
    text: without(marked.text, printed),
    noteMarks: marks.sort((a, b) => a.at - b.at).map(mark => ({ ...mark, at: shift(mark.at) })),
    emphasis: marked.emphasis.map(({ start, end }) => ({ start: shift(start), end: shift(end) })),
  };
}

/**
 * Maps an offset to where it lies once the ranges, which are in order, are gone; one within a range, to where that
 * was.
 */
function shiftBy(gone: readonly Range[]): (offset: number) => number {
  const lost = [0];
  for (const { start, end } of gone) lost.push((lost.at(-1) ?? 0) + end - start);
  return offset => {
    let [low, high] = [0, gone.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((gone[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.min(offset, gone[low]?.start ?? offset) - (lost[low] ?? 0);
  };
}
