import { lineRanges } from '../1-read/lines.ts';
import type { Traced } from '../1-read/traced.ts';
import type { Furniture } from '../model/document.ts';
import type { Range } from '../model/range.ts';
import type { DraftText } from './draft.ts';

/**
 * Says of every character of a source whose it is: a unit's, or furniture.
 *
 * Mark-up, note marks and hyphens that were taken out of the text belong to what they touch on their line.
 * A line on which nothing was claimed is furniture of the kind `unplaced`. So no character that is not blank
 * belongs to nobody, and none belongs to two.
 */
export class Provenance {
  readonly furniture: readonly Furniture[];
  readonly #source: string;
  readonly #owner: Int32Array;

  constructor(source: string, drafts: readonly DraftText[], furniture: readonly Furniture[]) {
    this.#source = source;
    this.#owner = new Int32Array(source.length).fill(NOBODY);
    for (const [index, { enumerator, text }] of drafts.entries()) {
      for (const traced of [enumerator, text]) {
        for (const at of traced.origin) if (at >= 0) this.#owner[at] = index;
      }
    }
    for (const { start, end } of furniture) this.#owner.fill(FURNITURE, start, end);
    const unplaced = lineRanges(source).flatMap(line => this.#settle(line));
    this.furniture = [...furniture.flatMap(piece => this.#trimmed(piece)), ...unplaced].sort(
      (a, b) => a.start - b.start,
    );
  }

  /** The stretches of the source that the `index`-th draft owns, in order. */
  ranges(drafts: readonly DraftText[]): Range[][] {
    const ranges: Range[][] = drafts.map(() => []);
    this.#runs((owner, range) => ranges[owner]?.push(range));
    return ranges;
  }

  /** The stretches of the source that a part of a draft's text came from. */
  spanRanges(traced: Traced, start: number, end: number): Range[] {
    const ranges: { start: number; end: number }[] = [];
    for (let index = start; index < end; index++) {
      const at = traced.origin[index] ?? -1;
      if (at < 0) continue;
      const last = ranges.at(-1);
      if (last !== undefined && this.#isOneStretch(last.end, at)) last.end = at + 1;
      else ranges.push({ start: at, end: at + 1 });
    }
    return ranges;
  }

  #isOneStretch(from: number, to: number): boolean {
    const owner = this.#owner[to];
    for (let at = from; at < to; at++)
      if (this.#owner[at] !== owner && !isBlank(this.#source, at)) return false;
    return true;
  }

  /** Gives the unclaimed characters of a line to the claimed ones that they touch. */
  #settle({ start, end }: Range): Furniture[] {
    let last = NOBODY;
    let pending = -1;
    for (let at = start; at < end; at++) {
      if (isBlank(this.#source, at)) continue;
      const owner = this.#owner[at] ?? NOBODY;
      if (owner === NOBODY) {
        if (pending < 0) pending = at;
        continue;
      }
      if (pending >= 0) this.#give(pending, at, last >= 0 && this.#touches(pending) ? last : owner);
      pending = -1;
      last = owner;
    }
    if (pending < 0) return [];
    this.#give(pending, end, last === NOBODY ? FURNITURE : last);
    return last === NOBODY ? this.#trimmed({ kind: 'unplaced', start: pending, end }) : [];
  }

  #touches(at: number): boolean {
    return !isBlank(this.#source, at - 1);
  }

  #give(from: number, to: number, owner: number): void {
    for (let at = from; at < to; at++) if (this.#owner[at] === NOBODY) this.#owner[at] = owner;
  }

  #trimmed<F extends Range>(piece: F): F[] {
    let { start, end } = piece;
    while (start < end && isBlank(this.#source, start)) start++;
    while (end > start && isBlank(this.#source, end - 1)) end--;
    return start < end ? [{ ...piece, start, end }] : [];
  }

  #runs(found: (owner: number, range: Range) => void): void {
    let start = -1;
    let end = -1;
    let current = NOBODY;
    for (let at = 0; at < this.#source.length; at++) {
      if (isBlank(this.#source, at)) continue;
      const owner = this.#owner[at] ?? NOBODY;
      if (owner !== current) {
        if (current >= 0) found(current, { start, end });
        current = owner;
        start = at;
      }
      end = at + 1;
    }
    if (current >= 0) found(current, { start, end });
  }
}

const NOBODY = -1;
const FURNITURE = -2;

const isBlank = (source: string, at: number): boolean => /^[\s\u200B\uFEFF]?$/.test(source[at] ?? '');
