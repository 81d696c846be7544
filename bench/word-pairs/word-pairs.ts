import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainWord, withComma, wordClass } from '../../src/2-blocks/layout/torn-lines/word-class.ts';

/*
 * Counts which words come after one another in the texts of a folder, and prints the table that tells where the
 * pieces of torn lines belong:
 *
 *     node bench/word-pairs/word-pairs.ts PATH > src/2-blocks/layout/torn-lines/field-pairs.json
 *
 * The texts have a paragraph on each line, as those pasted from Word have. Words other than the most frequent are
 * counted by their classes, so that the table says nothing of the texts themselves.
 */

const MOST_WORDS = 300;
const FEWEST = 5;

type Counts = Map<string, number>;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('the folder of texts is missing');
const lines = wordsOfLines(folder);
process.stdout.write(`${JSON.stringify(countPairs(lines, mostFrequent(lines)), null, 2)}\n`);

function wordsOfLines(folder: string): string[][] {
  return readdirSync(folder)
    .sort()
    .flatMap(name => readFileSync(join(folder, name), 'utf8').split('\n'))
    .map(line => line.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)));
}

function mostFrequent(lines: readonly string[][]): ReadonlySet<string> {
  const counts: Counts = new Map();
  for (const word of lines.flat()) if (!/\d/.test(word)) add(counts, plainWord(word));
  return new Set(
    [...counts]
      .sort(([, one], [, other]) => other - one)
      .slice(0, MOST_WORDS)
      .map(([word]) => word),
  );
}

function countPairs(lines: readonly string[][], frequent: ReadonlySet<string>) {
  const [firsts, seconds]: [Counts, Counts] = [new Map(), new Map()];
  const pairs = new Map<string, Counts>();
  let total = 0;
  const unitOf = (word: string): string =>
    frequent.has(plainWord(word)) ? plainWord(word) : wordClass(word);
  for (const words of lines)
    for (const [index, word] of words.slice(0, -1).entries()) {
      if (/[.;:]$/.test(word)) continue;
      const [first, second] = [withComma(unitOf(word), word), unitOf(words[index + 1] ?? '')];
      total++;
      add(firsts, first);
      add(seconds, second);
      const after = pairs.get(first) ?? new Map<string, number>();
      pairs.set(first, after);
      add(after, second);
    }
  return {
    total,
    firsts: written(firsts),
    seconds: written(seconds),
    pairs: Object.fromEntries([...pairs].map(([first, after]) => [first, written(after)])),
  };
}

function add(counts: Counts, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function written(counts: Counts): string {
  return [...counts]
    .filter(([, count]) => count >= FEWEST)
    .map(([word, count]) => `${word} ${count}`)
    .join(' ');
}
