import { mismatchedTitle } from '../../citation-rules/cited-title.ts';
import type { PinpointTarget } from '../../citation-rules/part-finder.ts';
import type { CitationTarget } from '../../citation-rules/resolve-target.ts';
import type { DocumentSymbol } from '../../model/id.ts';
import type { FoundCitation } from '../../pipeline/sent-text.ts';
import { adoptionPeriod, formatDateRange, isWithin } from '../../references/adoption-period.ts';
import { formatDate } from '../../references/date.ts';
import type { KnownDocument } from './lookup.ts';
import type { Correction } from './lookup-result.ts';

/**
 * What would be right where a citation is wrong: the date or the title of its target; the days that a date must be one of; what it certainly has not of the parts
 * that are named (see `partFinder`); the document that is meant (see `numbersMeant`) where its number has a slip.
 */
export function correctionsOf(
  text: string,
  { symbol, citedDate, instrument, end }: FoundCitation,
  { status }: CitationTarget,
  target: KnownDocument | undefined,
  missing: PinpointTarget['missing'],
  meant: readonly KnownDocument[],
): Correction[] {
  if (symbol === null || instrument !== null) return [];
  return [
    ...(status === 'conflict' && target && citedDate !== null && citedDate !== target.date
      ? [correction('date', `${target.symbol} is dated ${target.date}, not ${citedDate}`, target)]
      : []),
    ...impossibleDate(symbol, citedDate, target),
    ...(target?.title && mismatchedTitle(text, end, target.title)
      ? [correction('title', `${target.symbol} is entitled “${target.title}”`, target)]
      : []),
    ...missing.flatMap(({ pinpoint, last }) =>
      target ? [correction('part', `${target.symbol} has no ${pinpoint}: the last is ${last}`, target)] : [],
    ),
    ...meant.map(other =>
      correction('number', `${other.symbol} is meant by what is said, not ${symbol}`, other),
    ),
  ];
}

/** The days that something can be of by its number, where its own date is not known and the cited one is none of them. */
function impossibleDate(
  symbol: DocumentSymbol,
  citedDate: string | null,
  target: KnownDocument | undefined,
): Correction[] {
  const span = adoptionPeriod(symbol);
  if (span === null || citedDate === null || target?.date != null || isWithin(citedDate, span)) return [];
  const detail = `${symbol} can only be of a day ${formatDateRange(span)}, not of ${formatDate(citedDate)}`;
  return [{ about: 'date', detail, symbol, date: null, dates: span, document: target?.id ?? null }];
}

const correction = (
  about: Correction['about'],
  detail: string,
  { id, symbol, date }: KnownDocument,
): Correction => ({ about, detail, symbol, date, dates: null, document: id });
