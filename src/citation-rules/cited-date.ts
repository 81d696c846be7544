import type { DocumentSymbol } from '../model/id.ts';
import { adoptionPeriod, type DateRange, isWithin } from '../references/adoption-period.ts';

/**
 * Whether a citation gives its target another date than the target's own; false if either date is unknown.
 */
export const contradictsDate = (citedDate: string | null, ownDate: string | null): boolean =>
  citedDate !== null && ownDate !== null && citedDate !== ownDate;

/** The period that the symbol limits its document to, if the date lies outside it; null otherwise. */
export function missedPeriod(symbol: DocumentSymbol, date: string): DateRange | null {
  const period = adoptionPeriod(symbol);
  return period === null || isWithin(date, period) ? null : period;
}
