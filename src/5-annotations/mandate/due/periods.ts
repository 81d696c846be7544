import { COUNT_PATTERN, readCount } from './count.ts';
import type { FoundDue } from './found-due.ts';
import { isOfCircumstance, isOfGoal } from './unrelated-time.ts';

/** " of the adoption of the present resolution", " from the date of this resolution", " of its adoption". */
const FROM_ADOPTION = [
  ' (?:of|from|after|following)',
  ' (?:(?:the date of )?(?:the adoption of )?(?:this|the present) resolution|(?:its|the) adoption)',
].join('');
/** "within 90 days", "within the next six months", "within a period of one year". */
const PERIOD = new RegExp(
  String.raw`\bwithin (?:the next |a period of )?(?:(?<count>${COUNT_PATTERN})|an?) ` +
    String.raw`(?<unit>day|week|month|year)s?\b(?<adoption>${FROM_ADOPTION}\b)?`,
  'g',
);
/** What else a period may count from: "within 90 days of its receipt". */
const FROM_ANOTHER_EVENT = /^ (?:of|from|after|following) /;

/**
 * The day by which something is requested "within 90 days", counted from the adoption of the clause; none
 * where that is not known, or the period counts from something else.
 *
 * @param adoptedOn ISO 8601
 */
export const findPeriods = (request: string, adoptedOn: string | null): FoundDue[] =>
  adoptedOn === null
    ? []
    : [...request.matchAll(PERIOD)].flatMap(({ 0: found, index, groups }) => {
        const { count = 'one', unit = '', adoption } = groups ?? {};
        const end = index + found.length;
        const isFromOther = adoption === undefined && FROM_ANOTHER_EVENT.test(request.slice(end, end + 12));
        if (isFromOther || isOfCircumstance(request, index) || isOfGoal(request, index)) return [];
        const value = dayAfter(adoptedOn, Number(readCount(count)), unit);
        return [{ kind: 'date' as const, value, start: index, end }];
      });

function dayAfter(from: string, count: number, unit: string): string {
  const day = new Date(`${from}T00:00:00Z`);
  if (unit === 'day') day.setUTCDate(day.getUTCDate() + count);
  else if (unit === 'week') day.setUTCDate(day.getUTCDate() + 7 * count);
  else addMonths(day, unit === 'year' ? 12 * count : count);
  return day.toISOString().slice(0, 10);
}

/** Six months from 31 August is the last day of February. */
function addMonths(day: Date, count: number): void {
  const dayOfMonth = day.getUTCDate();
  day.setUTCMonth(day.getUTCMonth() + count);
  if (day.getUTCDate() !== dayOfMonth) day.setUTCDate(0);
}
