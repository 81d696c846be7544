import type { NumberingReference } from '../properties/styles.ts';
import type { Level, ListDefinition } from './definitions.ts';
import { formatNumber } from './number-format.ts';

/** What Word prints before a paragraph of a list. */
export interface ListNumber {
  /** "1.", "(a)"; a bullet of any shape is "•". */
  readonly text: string;
  readonly isBullet: boolean;
}

/** Counts the paragraphs of the lists of a file, in the order of the text. */
export class Numbering {
  readonly #lists: ReadonlyMap<string, ListDefinition>;
  /** For each sequence the last number of each level; undefined where it starts anew. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(lists: ReadonlyMap<string, ListDefinition>) {
    this.#lists = lists;
  }

  /**
   * Counts a paragraph; null where none of its lists is known, or it prints nothing.
   *
   * @param style the id of the paragraph's style, which may be tied to a level
   */
  next(reference: NumberingReference, style: string): ListNumber | null {
    const list = this.#lists.get(reference.list ?? '');
    if (list === undefined) return null;
    const index =
      reference.level ??
      Math.max(
        0,
        list.levels.findIndex(level => level.style === style),
      );
    const level = list.levels[index];
    if (level === undefined) return null;
    const counts = this.#count(list, index);
    if (level.format === 'bullet') return { text: '•', isBullet: true };
    const text = printed(level, list, counts);
    return text === '' ? null : { text, isBullet: false };
  }

  #count(list: ListDefinition, index: number): readonly (number | undefined)[] {
    const counts = this.#counts.get(list.sequence) ?? [];
    this.#counts.set(list.sequence, counts);
    const last = this.#startsAnew(list, index) ? undefined : counts[index];
    counts[index] = last === undefined ? startOf(list, index) : last + 1;
    for (let deeper = index + 1; deeper < list.levels.length; deeper++) {
      const restart = list.levels[deeper]?.restart ?? deeper;
      if (index < restart) counts[deeper] = undefined;
    }
    return counts;
  }

  /** A list that starts a level anew does so once: at the first paragraph on it. */
  #startsAnew(list: ListDefinition, index: number): boolean {
    if (!list.startsAnew.has(index)) return false;
    const key = `${list.id}/${index}`;
    if (this.#begun.has(key)) return false;
    this.#begun.add(key);
    return true;
  }
}

const startOf = (list: ListDefinition, index: number): number =>
  list.startsAnew.get(index) ?? list.levels[index]?.start ?? 0;

/** "%1.%2" with the numbers of the levels in it; a level that has not begun counts as at its start. */
const printed = (level: Level, list: ListDefinition, counts: readonly (number | undefined)[]): string =>
  level.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const format = list.levels[index]?.format ?? 'decimal';
    const inFigures = level.inFigures && format !== 'none';
    return formatNumber(counts[index] ?? startOf(list, index), inFigures ? 'decimal' : format);
  });
