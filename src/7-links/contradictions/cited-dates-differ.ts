import type { DocumentSymbol } from '../../model/id.ts';
import { adoptionPeriod, isWithin } from '../../references/adoption-period.ts';
import { formatDate } from '../../references/date.ts';
import { type Contradiction, citingAll, type Piece } from './contradiction.ts';
import { type Corpus, citedWithDate, type DatedCitation } from './corpus.ts';
import { isBetween, type Neighbours, neighbourPieces, numberOrder } from './number-order.ts';

/**
 * One symbol cited as of several dates, where no text of it says which is right: one for each date but the likeliest.
 * That is, in this order, the one that fits the session, the one that fits the order of numbers, and the one that
 * more documents give; where these leave two, it cannot be told, and the message says so.
 */
export function citedDatesDiffer(corpus: Corpus): Contradiction[] {
  const dated = citedWithDate(corpus);
  const parted = new Set([...dated.keys()].map(withoutLetter));
  const neighboursOf = numberOrder(corpus);
  return [...dated].flatMap(([symbol, citations]) => {
    const hasOwn = (corpus.documentBySymbol.get(symbol)?.date ?? null) !== null;
    const [date, ...others] = [...Map.groupBy(citations, ({ citedDate }) => citedDate)].map(ofDate);
    if (hasOwn || !date || others.length === 0 || parted.has(symbol)) return [];
    const neighbours = neighboursOf(symbol);
    const { likeliest, because } = judge(symbol, [date, ...others], neighbours);
    const order = because === ORDER && neighbours ? neighbourPieces(corpus, neighbours) : [];
    return [date, ...others]
      .filter(one => one !== likeliest)
      .map(doubtful => ({
        code: 'CITED_DATES_DIFFER',
        message: `${symbol} is cited as of ${formatDate(doubtful.date)}, but elsewhere as of ${formatDate(likeliest.date)}, ${because}`,
        evidence: [...piecesOf(symbol, doubtful), ...piecesOf(symbol, likeliest), ...order],
      }));
  });
}

interface CitedDate {
  readonly date: string;
  readonly places: readonly DatedCitation[];
  readonly documents: number;
}

const ofDate = ([date, places]: [string, DatedCitation[]]): CitedDate => ({
  date,
  places,
  documents: new Set(places.map(({ documentId }) => documentId)).size,
});

const piecesOf = (symbol: DocumentSymbol, { date, places }: CitedDate): Piece[] =>
  citingAll(places, `${symbol} is of ${formatDate(date)}`);

/** `A/RES/57/270B` -> `A/RES/57/270`: what is cited without its letter can be either part. */
const withoutLetter = (symbol: string): string => (/\d[A-Z]$/.test(symbol) ? symbol.slice(0, -1) : '');

const ORDER = 'which fits the order of the numbers';

/** The likeliest date and why it is. */
function judge(
  symbol: DocumentSymbol,
  dates: readonly [CitedDate, ...CitedDate[]],
  neighbours: Neighbours | null,
): { readonly likeliest: CitedDate; readonly because: string } {
  const span = adoptionPeriod(symbol);
  const tests: readonly [string, (date: CitedDate) => number][] = [
    ['which fits the session', ({ date }) => Number(span !== null && isWithin(date, span))],
    [ORDER, ({ date }) => Number(neighbours !== null && isBetween(date, neighbours))],
    ['which more documents say', ({ documents }) => documents],
  ];
  let left = dates.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  for (const [because, score] of tests) {
    const best = Math.max(...left.map(score));
    left = left.filter(date => score(date) === best);
    const [likeliest, ...others] = left;
    if (likeliest && others.length === 0) return { likeliest, because };
  }
  return { likeliest: left[0] ?? dates[0], because: 'and nothing tells which is right' };
}
