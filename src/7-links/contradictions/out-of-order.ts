import { formatDate } from '../../references/date.ts';
import { type Contradiction, citingAll } from './contradiction.ts';
import { type Corpus, citedWithDate } from './corpus.ts';
import { neighbourPieces, numberOrder } from './number-order.ts';

/**
 * A resolution of the General Assembly that is cited as of another day than the one on which both the last known
 * before it and the first known after it were adopted: what is adopted on a day is numbered through.
 */
export function citedDateOutOfOrder(corpus: Corpus): Contradiction[] {
  const neighboursOf = numberOrder(corpus);
  return [...citedWithDate(corpus)].flatMap(([symbol, citations]) => {
    const neighbours = neighboursOf(symbol);
    const day = neighbours?.before.date;
    if (!neighbours || day === undefined || day !== neighbours.after.date) return [];
    const { before, after } = neighbours;
    const others = citations.filter(({ citedDate }) => citedDate !== day);
    return [...Map.groupBy(others, ({ citedDate }) => citedDate)].map(([date, places]) => ({
      code: 'CITED_DATE_OUT_OF_ORDER',
      message: `${symbol} is cited as of ${formatDate(date)}, but stands between ${before.symbol} and ${after.symbol}, both of ${formatDate(day)}`,
      evidence: [
        ...citingAll(places, `${symbol} is of ${formatDate(date)}`),
        ...neighbourPieces(corpus, neighbours),
      ],
    }));
  });
}
