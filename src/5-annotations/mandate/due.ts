import type { Due } from '../../model/mandate.ts';
import type { Range } from '../../model/range.ts';
import { dates } from './dates.ts';
import { intervals } from './intervals.ts';
import { sessions } from './sessions.ts';
import { isTold, type ToBeMade } from './told.ts';

export type FoundDue = Omit<Due, 'unit' | 'text' | 'asked' | 'body'>;

/** Where a clause asks for something. */
export interface DueRange extends Range {
  /** Where the verb that says what is asked for ends. */
  readonly verbEnd: number;
}

/**
 * Until when the words of the range want what they ask for, in order. Sessions, dates and intervals of what the clause
 * only tells of ("the report submitted at its seventy-eighth session", "its resolution of 2003") are none.
 */
export function duesIn(text: string, { start, end, verbEnd }: DueRange, toBeMade: ToBeMade): FoundDue[] {
  const said = text.slice(start, end);
  return [...sessions(said), ...dates(said, verbEnd - start, toBeMade), ...intervals(said)]
    .filter(due => !isTold(said, due.start, toBeMade))
    .map(due => ({ ...due, start: start + due.start, end: start + due.end }))
    .sort((a, b) => a.start - b.start);
}
