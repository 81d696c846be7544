import type { Range } from '../../../model/range.ts';
import { DATE_PATTERN } from '../../../references/date.ts';

/** Where a pattern first matches within a range of a text; the range where it does not. */
export function placeWithin(text: string, { start, end }: Range, pattern: RegExp): Range {
  const found = pattern.exec(text.slice(start, end));
  return found ? { start: start + found.index, end: start + found.index + found[0].length } : { start, end };
}

const DATE = new RegExp(String.raw`\b${DATE_PATTERN}\b`);

/** The place of the date in a citation. */
export const placeOfDate = (text: string, citation: Range): Range => placeWithin(text, citation, DATE);
