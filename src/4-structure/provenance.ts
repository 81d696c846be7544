import { lineRanges } from '../1-read/lines.ts';
import type { Traced } from '../1-read/traced.ts';
import type { Furniture } from '../model/document.ts';
import type { Range } from '../model/range.ts';
import type { DraftText } from './draft.ts';

/**
 * Assigns every character of a source to its owner: a unit, or furniture.
 *
 * 1. A character that stands in a unit's enumerator or text belongs to that unit; one in a range that step
 *    2 took out belongs to furniture.
 * 2. Characters that were taken out of a text (mark-up, note marks, hyphens at a line's end)
 *    belong to the owner on their line that they touch: "remittances**" and "**remittances" both
 *    give the asterisks to the word.
 * 3. A line without any owner is furniture of the kind `unplaced`.
 *
 * So each character that is not blank has exactly one owner.
 */
export class Provenance {
  readonly furniture: readonly Furniture[];
  readonly #source: string;
  /** By source offset, the index of the owning draft, or one of the constants below. */
  readonly #owner: Int32Array;
  readonly #ranges: ReadonlyMap<DraftText, readonly Range[]>;

  constructor(source: string, drafts: readonly DraftText[], furniture: readonly Furniture[]) {
    this.#source = source;
    this.#owner = new Int32Array(source.length).fill(NOBODY);
    this.#assignTexts(drafts);
    for (const { start, end } of furniture) this.#owner.fill(FURNITURE, start, end);
    const unplaced = lineRanges(source).flatMap(line => this.#settleLine(line));
    this.furniture = [...furniture.flatMap(piece => this.#trimmed(piece)), ...unplaced].sort(
      (a, b) => a.start - b.start,
    );
    this.#ranges = this.#rangesByDraft(drafts);
  }

  /** The ranges of the source that a draft owns, in order. */
  rangesOf(draft: DraftText): readonly Range[] {
    return this.#ranges.get(draft) ?? [];
  }

  /**
   * The ranges of the source that the characters `[start, end)` of a draft's text came from. Two characters
   * are in one range where nothing but blanks and characters of the same owner stand between them.
   */
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

  #assignTexts(drafts: readonly DraftText[]): void {
    for (const [index, { enumerator, text }] of drafts.entries()) {
      for (const { origin } of [enumerator, text]) {
        for (const at of origin) if (at >= 0) this.#owner[at] = index;
      }
    }
  }

  /**
   * Gives the unowned ranges of a line to their neighbours; a line without owners
   * is returned as furniture.
   */
  #settleLine({ start, end }: Range): Furniture[] {
    let lastOwner = NOBODY;
    let unowned = -1;
    for (let at = start; at < end; at++) {
      if (isBlank(this.#source, at)) continue;
      const owner = this.#owner[at] ?? NOBODY;
      if (owner === NOBODY) {
        if (unowned < 0) unowned = at;
        continue;
      }
      if (unowned >= 0)
        this.#give(unowned, at, lastOwner >= 0 && this.#touchesPrevious(unowned) ? lastOwner : owner);
      unowned = -1;
      lastOwner = owner;
    }
    if (unowned < 0) return [];
    this.#give(unowned, end, lastOwner === NOBODY ? FURNITURE : lastOwner);
    return lastOwner === NOBODY ? this.#trimmed({ kind: 'unplaced', start: unowned, end }) : [];
  }

  #touchesPrevious(at: number): boolean {
    return !isBlank(this.#source, at - 1);
  }

  #give(from: number, to: number, owner: number): void {
    for (let at = from; at < to; at++) if (this.#owner[at] === NOBODY) this.#owner[at] = owner;
  }

  /** A range without the blanks at its ends; nothing if it holds only blanks. */
  #trimmed<R extends Range>(range: R): R[] {
    let { start, end } = range;
    while (start < end && isBlank(this.#source, start)) start++;
    while (end > start && isBlank(this.#source, end - 1)) end--;
    return start < end ? [{ ...range, start, end }] : [];
  }

  /** Collects the runs of characters with one owner; blanks divide no run. */
  #rangesByDraft(drafts: readonly DraftText[]): ReadonlyMap<DraftText, readonly Range[]> {
    const ranges: Range[][] = drafts.map(() => []);
    let run = { owner: NOBODY, start: -1, end: -1 };
    for (let at = 0; at < this.#source.length; at++) {
      if (isBlank(this.#source, at)) continue;
      const owner = this.#owner[at] ?? NOBODY;
      if (owner !== run.owner) {
        ranges[run.owner]?.push({ start: run.start, end: run.end });
        run = { owner, start: at, end: at };
      }
      run.end = at + 1;
    }
    ranges[run.owner]?.push({ start: run.start, end: run.end });
    return new Map(drafts.map((draft, index) => [draft, ranges[index] ?? []]));
  }
}

const NOBODY = -1;
const FURNITURE = -2;

const isBlank = (source: string, at: number): boolean => /^[\s\u200B\uFEFF]?$/.test(source[at] ?? '');
