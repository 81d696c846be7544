import type { Range } from '../../../model/range.ts';
import type { ProductTypes } from '../product/requested-product.ts';
import { findDates } from './dates.ts';
import type { FoundDue } from './found-due.ts';
import { findIntervals } from './intervals.ts';
import { findPeriods } from './periods.ts';
import { findSessions } from './sessions.ts';
import { isOfAnotherEvent } from './unrelated-time.ts';

/** The words of a request. */
export interface RequestRange extends Range {
  /** Where the verb that says what is requested ends. */
  readonly verbEnd: number;
  /** When the clause was adopted, ISO 8601; null if that is not known. */
  readonly adoptedOn: string | null;
}

/**
 * The times by which the words of a request want what they request, in order. Sessions, dates and
 * intervals of other events are left out: "the report submitted at its seventy-eighth session",
 * "its resolution of 2003".
 */
export function findDues(
  text: string,
  { start, end, verbEnd, adoptedOn }: RequestRange,
  products: ProductTypes,
): FoundDue[] {
  const request = text.slice(start, end);
  return [
    ...findSessions(request),
    ...findDates(request, verbEnd - start, products),
    ...findPeriods(request, adoptedOn),
    ...findIntervals(request, products),
  ]
    .filter(due => !isOfAnotherEvent(request, due.start, products))
    .map(due => ({ ...due, start: start + due.start, end: start + due.end }))
    .sort((a, b) => a.start - b.start);
}
