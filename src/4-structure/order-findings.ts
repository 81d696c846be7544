import type { Range } from '../model/range.ts';
import type { Draft } from './draft.ts';
import type { FindingDraft } from './finding-draft.ts';

/**
 * ORDER_DOUBTFUL: words of the unit may be in the wrong order, or belong to another one.
 *
 * @param doubtful the lines whose place in the text is doubtful
 */
export function orderFindings(drafts: readonly Draft[], doubtful: readonly Range[]): FindingDraft[] {
  if (doubtful.length === 0) return [];
  const inOrder = doubtful.toSorted((a, b) => a.start - b.start);
  const doubted = drafts.filter(({ text }) => text.origin.some(at => isWithin(inOrder, at)));
  return doubted.map(({ id }) => ({
    code: 'ORDER_DOUBTFUL',
    kind: 'parser',
    unit: id,
    message: 'the lines were not printed in the order of the text, and may be read in the wrong one',
  }));
}

/** Whether an offset is in one of some ranges, which are in order and apart from each other. */
function isWithin(ranges: readonly Range[], offset: number): boolean {
  let [from, to] = [0, ranges.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ranges[middle]?.end ?? 0) <= offset) from = middle + 1;
    else to = middle;
  }
  return offset >= (ranges[from]?.start ?? Number.POSITIVE_INFINITY);
}
