import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Random } from '../random.ts';

/** Sessions before the first that are made; more would lead to symbols of another form, before 1976. */
const SESSIONS = 40;
/** By what numbers of resolutions go up once there are no more sessions. */
const NUMBERS = 1000;
/** How many of a thousand words are replaced by others, so that no two documents have the same wording. */
const REPLACED_PER_MILLE = 40;

/**
 * Writes copies of texts of the General Assembly as if they were of earlier sessions: symbols, sessions and
 * years go back, so that the copies cite and continue one another as the resolutions of the sessions do, and
 * some words are others. The same texts make the same copies.
 *
 * @param count of files that are written
 * @returns their paths
 */
export function multiply(paths: readonly string[], folder: string, count: number): string[] {
  const texts = paths.map(path => ({ name: basename(path), text: readFileSync(path, 'utf8') }));
  const words = texts.flatMap(({ text }) => text.match(WORD) ?? []);
  return Array.from({ length: count }, (_, index) => {
    const { name, text } = texts[index % texts.length] ?? { name: '', text: '' };
    const copy = Math.floor(index / texts.length);
    const path = join(folder, `${copy}-${name}`);
    writeFileSync(path, copy === 0 ? text : varied(shifted(text, copy), words, new Random(index)));
    return path;
  });
}

/** A word in lower case, which is neither a name nor the start of a phrase. */
const WORD = /\b[a-z]{5,}\b/g;

const varied = (text: string, words: readonly string[], random: Random): string =>
  text.replace(WORD, word => (random.below(1000) < REPLACED_PER_MILLE ? random.pick(words) : word));

/** `78/12` becomes `77/12`, and `22 December 2023` becomes `22 December 2022`. */
function shifted(text: string, copy: number): string {
  const [sessions, numbers] = [copy % SESSIONS, NUMBERS * Math.floor(copy / SESSIONS)];
  return text
    .replace(
      /\b([4-8]\d)\/(\d{1,3})\b(?!\/)/g,
      (_, session, number) => `${session - sessions}/${Number(number) + numbers}`,
    )
    .replace(/\b(19[5-9]\d|20[0-3]\d)\b/g, year => `${Number(year) - sessions}`);
}
