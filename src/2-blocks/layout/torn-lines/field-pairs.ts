import counts from './field-pairs.json' with { type: 'json' };
import { plainWord, withComma, wordClass } from './word-class.ts';

/**
 * How many times as often `next` comes after `word` in resolutions as it would by chance.
 * `bench/word-pairs/word-pairs.ts` has counted them, the rare words by their classes.
 */
export function fieldRatio(word: string, next: string): number {
  const table = read();
  const [first, second] = [withComma(unitOf(word, table), word), unitOf(next, table)];
  const expected = ((table.firsts.get(first) ?? 0) * (table.seconds.get(second) ?? 0)) / counts.total;
  return ((table.pairs.get(first)?.get(second) ?? 0) + UNSEEN) / (expected + UNSEEN);
}

const UNSEEN = 1;

type Counts = ReadonlyMap<string, number>;

interface Table {
  readonly firsts: Counts;
  readonly seconds: Counts;
  /** For each first the seconds that came after it. */
  readonly pairs: ReadonlyMap<string, Counts>;
}

let table: Table | undefined;

/** The table, which only the texts of one tool need, is read when it is first asked for. */
function read(): Table {
  table ??= {
    firsts: readCounts(counts.firsts),
    seconds: readCounts(counts.seconds),
    pairs: new Map(Object.entries(counts.pairs).map(([first, seconds]) => [first, readCounts(seconds)])),
  };
  return table;
}

/** Reads "of 17 the 12". */
function readCounts(text: string): Counts {
  const read = new Map<string, number>();
  const words = text.split(' ');
  for (let at = 0; at + 1 < words.length; at += 2) read.set(words[at] ?? '', Number(words[at + 1]));
  return read;
}

function unitOf(word: string, { seconds }: Table): string {
  const plain = plainWord(word);
  return seconds.has(plain) ? plain : wordClass(word);
}
