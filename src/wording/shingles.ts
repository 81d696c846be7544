import { fnv1a } from '../hash.ts';

/** How many words follow each other in a shingle. */
const LENGTH = 3;

/** How many shingles of a wording are kept in the index: enough to find all that is near it, and no more for a long one. */
const KEPT = 24;

/** The numbers of all shingles of a wording, each once. */
export const shinglesOf = (keys: readonly string[]): Set<number> =>
  new Set(keys.slice(LENGTH - 1).map((_, from) => numberOf(keys.slice(from, from + LENGTH).join(' '))));

/**
 * The shingles that a wording is known by: those of the least numbers. Which these are depends on the words alone, so that
 * two wordings with many shingles in common have many of these in common too.
 */
export const sketchOf = (keys: readonly string[]): number[] =>
  [...shinglesOf(keys)].sort((a, b) => a - b).slice(0, KEPT);

/** The last steps of MurmurHash3 spread the bits, so that the least numbers are a fair sample of all. */
function numberOf(shingle: string): number {
  let hash = fnv1a(shingle);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
