import { MATCH_MARKS } from '../../../db/queries/search/marked-texts.ts';
import type { Range } from '../../model/range.ts';

/** The ranges that are marked in copies of one text, in order; overlapping ones are united. */
export const matchRanges = (marked: readonly string[]): Range[] => united(marked.flatMap(markedRanges));

/** The ranges between marks, as offsets in the text without marks. */
function markedRanges(marked: string): Range[] {
  const ranges: Range[] = [];
  let marks = 0;
  let start = 0;
  for (const { 0: mark, index } of marked.matchAll(MARK)) {
    const at = index - marks++;
    if (mark === MATCH_MARKS.before) start = at;
    else ranges.push({ start, end: at });
  }
  return ranges;
}

const MARK = new RegExp(`[${MATCH_MARKS.before}${MATCH_MARKS.after}]`, 'g');

function united(ranges: readonly Range[]): Range[] {
  const united: Range[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = united.at(-1);
    if (last && start < last.end) united[united.length - 1] = { ...last, end: Math.max(last.end, end) };
    else united.push({ start, end });
  }
  return united;
}
