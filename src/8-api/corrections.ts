import type { FoundCitation } from '../5-annotations/citation/found.ts';
import { documentId } from '../model/address.ts';
import { otherTitle } from '../model/cited-title.ts';
import type { Target } from '../model/target.ts';
import { links } from './links.ts';
import type { Correction } from './schemas/lookup.ts';

interface Known {
  readonly id: string;
  readonly symbol: string;
  readonly date: string | null;
  readonly title: string | null;
  readonly complete: boolean;
}

/** How many different numbers are looked at for slips, so that a text that cites thousands costs no more. */
const MOST_NUMBERS = 100;
/** More than these fit anything, and tell nothing. */
const MOST_SLIPS = 3;

/**
 * What would be right where a citation is wrong: the date or the title of its target; the target, where this is complete and has
 * no such part; a document
 * whose number differs in one digit, where the database has none of the number that is cited, or one of another date. If the
 * citation gives a date, only a document of that very date can be meant.
 */
export function correctionsOf(
  text: string,
  { symbol, citedDate, pinpoint, instrument, end }: FoundCitation,
  { status, targetId }: Target,
  lacksPart: boolean,
  { documents }: { readonly documents: ReadonlyMap<string, Known> },
): Correction[] {
  if (symbol === null || instrument !== null) return [];
  const target = targetId === null ? undefined : documents.get(targetId);
  const isWrong = status === 'conflict' || status === 'outside';
  const slips = isWrong ? slipsOf(documentId(symbol)).flatMap(id => documents.get(id) ?? []) : [];
  const dated = slips.filter(
    ({ date }) => (status === 'outside' && citedDate === null) || date === citedDate,
  );
  return [
    ...(status === 'conflict' && target && citedDate !== null && citedDate !== target.date
      ? [correction('date', `${target.symbol} is dated ${target.date}, not ${citedDate}`, target)]
      : []),
    ...(target?.title && otherTitle(text, end, target.title)
      ? [correction('title', `${target.symbol} is entitled “${target.title}”`, target)]
      : []),
    ...(lacksPart && target?.complete
      ? [correction('part', `${target.symbol} has no such part: ${pinpoint}`, target)]
      : []),
    ...(dated.length > MOST_SLIPS ? [] : dated).map(slip =>
      correction('number', `${slip.symbol} differs from ${symbol} in one digit`, slip),
    ),
  ];
}

const correction = (about: Correction['about'], detail: string, { id, symbol, date }: Known): Correction => ({
  about,
  detail,
  symbol,
  date,
  link: links.document(id),
});

/** The ids that differ from the given ones by a slip, of the first of them. */
export const slipsIn = (ids: readonly string[]): string[] => ids.slice(0, MOST_NUMBERS).flatMap(slipsOf);

/** An id with one digit another, or with two neighbouring digits changed about. */
function slipsOf(id: string): string[] {
  const digits = [...id.matchAll(/\d/g)].map(({ index }) => index);
  const others = digits.flatMap(at =>
    Array.from({ length: 10 }, (_, digit) => `${id.slice(0, at)}${digit}${id.slice(at + 1)}`),
  );
  const swapped = digits
    .filter(at => digits.includes(at + 1))
    .map(at => `${id.slice(0, at)}${id.charAt(at + 1)}${id.charAt(at)}${id.slice(at + 2)}`);
  return [...new Set([...others, ...swapped])].filter(other => other !== id);
}
