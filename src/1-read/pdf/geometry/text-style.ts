import type { PrintedLine } from '../lines/printed-line.ts';

/** How most of a file is set. Lengths are in points. */
export interface TextStyle {
  /** The size of the letters. */
  readonly size: number;
  /** From one baseline to the next within a paragraph, in letters of this size. */
  readonly leading: (size: number) => number;
}

/** Sizes are told apart to a fifth of a point, distances to a half. */
const SIZE_STEP = 0.2;
const LEADING_STEP = 0.5;
/** How far a line is from the next at most, in parts of the size, where both may be of one paragraph. */
const WIDEST_LEADING = 2.5;
/** Where a file shows no leading for a size. */
const USUAL_LEADING = 1.2;
/** A distance is as common as leading is if it is so large a part of the most common distance. */
const COMMON = 0.25;
const FEWEST_SAMPLES = 3;

/** @param pages the lines of each page, from top to bottom */
export function textStyle(pages: readonly (readonly PrintedLine[])[]): TextStyle {
  const letters = new Counter();
  const distances = new Map<number, Counter>();
  for (const lines of pages) {
    for (const [index, line] of lines.entries()) {
      const key = stepOf(line.size, SIZE_STEP);
      letters.add(key, line.text.length);
      const below = lines[index + 1];
      if (below === undefined || stepOf(below.size, SIZE_STEP) !== key) continue;
      const distance = below.baseline - line.baseline;
      if (distance < line.size * 0.5 || distance > line.size * WIDEST_LEADING) continue;
      const counter = distances.get(key) ?? new Counter();
      distances.set(key, counter);
      counter.add(stepOf(distance, LEADING_STEP), 1);
    }
  }
  const leadings = new Map([...distances].map(([key, counter]) => [key, counter.smallestCommon()]));
  return {
    size: (letters.mostCommon() ?? 0) * SIZE_STEP,
    leading: size => {
      const steps = leadings.get(stepOf(size, SIZE_STEP)) ?? null;
      return steps === null ? size * USUAL_LEADING : steps * LEADING_STEP;
    },
  };
}

const stepOf = (length: number, step: number): number => Math.round(length / step);

class Counter {
  readonly #counts = new Map<number, number>();

  add(key: number, count: number): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + count);
  }

  mostCommon(): number | null {
    let best: number | null = null;
    let most = 0;
    for (const [key, count] of this.#counts) if (count > most) [best, most] = [key, count];
    return best;
  }

  /** Distances between paragraphs can be as common as those within them; the smaller ones lie within. */
  smallestCommon(): number | null {
    const most = Math.max(...this.#counts.values());
    if (most < FEWEST_SAMPLES) return null;
    const common = [...this.#counts].filter(([, count]) => count >= Math.max(COMMON * most, 2));
    return Math.min(...common.map(([key]) => key));
  }
}
