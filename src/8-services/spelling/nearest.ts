import { distance } from 'fastest-levenshtein';
import { plainName } from '../../model/plain-name.ts';

/** At most this many are offered. */
const MOST = 10;

/** What part of its characters may differ from what was written. */
const MOST_DIFFERENT = 0.34;

/**
 * The values that somebody may have meant, the likeliest first: of those that hold what was written, or are held by it,
 * and those that differ from it in few characters.
 *
 * @param spellings each with the value that it leads to
 */
export function nearest(
  written: string,
  spellings: Iterable<readonly [spelling: string, value: string]>,
): string[] {
  const wanted = plainName(written);
  const best = new Map<string, number>();
  for (const [spelling, value] of spellings) {
    const difference = differenceOf(wanted, spelling);
    if (difference <= MOST_DIFFERENT && difference < (best.get(value) ?? Infinity))
      best.set(value, difference);
  }
  return [...best]
    .sort(([a, one], [b, other]) => one - other || a.length - b.length || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([value]) => value);
}

/** From 0 to 1; what holds the whole of the other is nearer than what differs in a fifth of its characters. */
function differenceOf(one: string, other: string): number {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  if (shorter.length >= SHORTEST_PART && longer.includes(shorter))
    return 0.2 * (1 - shorter.length / longer.length);
  // No difference can be less than that of the lengths.
  if (longer.length - shorter.length > longer.length * MOST_DIFFERENT) return 1;
  return distance(one, other) / longer.length;
}

/** A part of fewer characters is in too many words. */
const SHORTEST_PART = 3;
