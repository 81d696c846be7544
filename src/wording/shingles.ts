import { fnv1a } from '../hash.ts';

/** Number of words in a shingle. */
const LENGTH = 3;

/**
 * Number of shingles that a wording is indexed by: enough to find what is near, and
 * no more for a long wording.
 */
const KEPT = 24;

/** The hashes of all shingles of a wording, each once. */
export const shinglesOf = (keys: readonly string[]): Set<number> =>
  new Set(keys.slice(LENGTH - 1).map((_, from) => hashOf(keys.slice(from, from + LENGTH).join(' '))));

/**
 * The shingles that a wording is indexed by: those with the lowest hashes (min-hashing). The choice depends
 * on the words alone, so that wordings that share many shingles share many of these, too.
 */
export const sketchOf = (keys: readonly string[]): number[] =>
  [...shinglesOf(keys)].sort((a, b) => a - b).slice(0, KEPT);

/**
 * Finishes with the steps of MurmurHash3 that spread the bits, so that the lowest hashes are a fair sample.
 */
function hashOf(shingle: string): number {
  let hash = fnv1a(shingle);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
