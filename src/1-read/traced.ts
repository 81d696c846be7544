import type { Range } from '../model/range.ts';

/**
 * A text with the place in the source of each of its characters.
 *
 * `origin[i]` is the source offset of `text[i]`, or -1 for a blank inserted where lines were joined.
 * Origins increase from left to right.
 */
export interface Traced {
  readonly text: string;
  readonly origin: Int32Array;
}

export const EMPTY: Traced = { text: '', origin: new Int32Array(0) };

/** The part `[start, end)` of `traced`, without blanks at its ends. */
export function slice(traced: Traced, start: number, end = traced.text.length): Traced {
  let from = start;
  let to = Math.min(end, traced.text.length);
  while (from < to && traced.text[from] === ' ') from++;
  while (to > from && traced.text[to - 1] === ' ') to--;
  return { text: traced.text.slice(from, to), origin: traced.origin.subarray(from, to) };
}

/** Joins texts, with `separator` between them; empty ones are left out. */
export function join(pieces: readonly Traced[], separator: '' | ' ' = ' '): Traced {
  const filled = pieces.filter(piece => piece.text !== '');
  const [only] = filled;
  if (only === undefined) return EMPTY;
  if (filled.length === 1) return only;
  const text = filled.map(piece => piece.text).join(separator);
  const origin = new Int32Array(text.length).fill(-1);
  let at = 0;
  for (const piece of filled) {
    origin.set(piece.origin, at);
    at += piece.text.length + separator.length;
  }
  return { text, origin };
}

/**
 * `traced` without the given ranges of its text (sorted, apart from each other); blanks that meet become one.
 */
export function without(traced: Traced, ranges: readonly Range[]): Traced {
  if (ranges.length === 0) return traced;
  const builder = new TracedBuilder();
  let at = 0;
  for (const { start, end } of ranges) {
    builder.copy(traced, at, start);
    at = end;
  }
  builder.copy(traced, at, traced.text.length);
  return builder.finish();
}

/** The source offset at which `traced` begins; `endOf` is where it ends. */
export const startOf = (traced: Traced): number => traced.origin.find(at => at >= 0) ?? 0;

export const endOf = (traced: Traced): number => (traced.origin.findLast(at => at >= 0) ?? -1) + 1;

/** Builds a traced text character by character, folding white space to single blanks and none at the ends. */
export class TracedBuilder {
  readonly #parts: string[] = [];
  readonly #origin: number[] = [];
  #blank = -2;

  /** The length of the text so far, without a blank at its end. */
  get length(): number {
    return this.#origin.length;
  }

  push(character: string, origin: number): void {
    if (/\s|\u200B|\uFEFF/.test(character)) {
      if (this.#origin.length > 0 && this.#blank === -2) this.#blank = origin;
      return;
    }
    if (this.#blank !== -2) {
      this.#parts.push(' ');
      this.#origin.push(this.#blank);
      this.#blank = -2;
    }
    this.#parts.push(character);
    this.#origin.push(origin);
  }

  copy(traced: Traced, start: number, end: number): void {
    for (let at = start; at < end; at++) this.push(traced.text[at] ?? '', traced.origin[at] ?? -1);
  }

  finish(): Traced {
    return { text: this.#parts.join(''), origin: Int32Array.from(this.#origin) };
  }
}
