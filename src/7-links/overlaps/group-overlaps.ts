import type { Overlap } from './find-overlaps.ts';

/** Mandates that ask the like, the first of the data set first. */
export interface OverlapGroup {
  /** The one that all others overlap with. */
  readonly center: string;
  readonly members: readonly string[];
}

/**
 * Groups mandates that overlap, each in one group at most: the mandate with most overlaps that are in no group yet,
 * and these. So all members ask the like of one of them, and a chain of overlaps does not join what is unlike.
 *
 * @param order the place of each mandate in the data set
 * @returns the largest first
 */
export function groupOverlaps(
  overlaps: Iterable<Pick<Overlap, 'one' | 'other'>>,
  order: ReadonlyMap<string, number>,
): OverlapGroup[] {
  const othersOf = new Map<string, Set<string>>();
  const add = (id: string, other: string) => {
    const others = othersOf.get(id);
    if (others) others.add(other);
    else othersOf.set(id, new Set([other]));
  };
  for (const { one, other } of overlaps) {
    add(one.id, other.id);
    add(other.id, one.id);
  }
  const place = (id: string): number => order.get(id) ?? 0;
  const byDegree = [...othersOf].sort(([a, ofA], [b, ofB]) => ofB.size - ofA.size || place(a) - place(b));
  const grouped = new Set<string>();
  const groups: OverlapGroup[] = [];
  for (const [center, others] of byDegree) {
    if (grouped.has(center)) continue;
    const free = [...others].filter(other => !grouped.has(other));
    if (free.length === 0) continue;
    const members = [center, ...free].sort((a, b) => place(a) - place(b));
    for (const member of members) grouped.add(member);
    groups.push({ center, members });
  }
  return groups.sort((a, b) => b.members.length - a.members.length || place(a.center) - place(b.center));
}
