import { readFileSync } from 'node:fs';

/** A stem that may stand for a word. */
export interface NearStem {
  readonly stem: string;
  /** How far it does, above 0 and below 1. */
  readonly weight: number;
}

const FILE = new URL('near-words.txt', import.meta.url);
const [LINE_END, BLANK] = [0x0a, 0x20];

/**
 * The stems of the field that are near to an English word in meaning, the nearest first; none for a word that
 * is not in the list. How the list was made stands in docs/accuracy.md.
 *
 * A line of the list is a word and its stems, each followed by its weight in hundredths. The lines are in the order of
 * their bytes, and are searched as they are: most of them are never needed.
 */
export function nearStems(word: string): NearStem[] {
  const [, ...stems] = lineOf(Buffer.from(word))?.split(' ') ?? [];
  return stems.flatMap((stem, at) => (at % 2 === 0 ? { stem, weight: Number(stems[at + 1]) / 100 } : []));
}

let list: Buffer | undefined;

/** The line of a word, found by bisection. */
function lineOf(word: Buffer): string | undefined {
  list ??= readFileSync(FILE);
  let [from, to] = [0, list.length];
  while (from < to) {
    const start = list.lastIndexOf(LINE_END, Math.floor((from + to) / 2) - 1) + 1;
    const end = list.indexOf(LINE_END, start);
    const order = word.compare(list, start, list.indexOf(BLANK, start));
    if (order === 0) return list.toString('latin1', start, end);
    if (order < 0) to = start;
    else from = end + 1;
  }
  return undefined;
}
