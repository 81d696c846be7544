import type { FoundCitation } from '../5-annotations/citation/found.ts';
import { otherTitle } from '../model/cited-title.ts';
import type { Pinpointed } from '../model/part-finder.ts';
import type { Target } from '../model/target.ts';
import { links } from './links.ts';
import type { KnownDocument } from './lookup.ts';
import type { Correction } from './schemas/lookup.ts';

/**
 * What would be right where a citation is wrong: the date or the title of its target; what it certainly has not of the parts
 * that are named (see `partFinder`); the document that is meant (see `numbersMeant`) where its number has a slip.
 */
export function correctionsOf(
  text: string,
  { symbol, citedDate, instrument, end }: FoundCitation,
  { status }: Target,
  target: KnownDocument | undefined,
  missing: Pinpointed['missing'],
  meant: readonly KnownDocument[],
): Correction[] {
  if (symbol === null || instrument !== null) return [];
  return [
    ...(status === 'conflict' && target && citedDate !== null && citedDate !== target.date
      ? [correction('date', `${target.symbol} is dated ${target.date}, not ${citedDate}`, target)]
      : []),
    ...(target?.title && otherTitle(text, end, target.title)
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

const correction = (
  about: Correction['about'],
  detail: string,
  { id, symbol, date }: KnownDocument,
): Correction => ({ about, detail, symbol, date, link: links.document(id) });
