import { formatDate } from '../../references/date.ts';
import { type Contradiction, citationsEvidence } from './contradiction.ts';
import type { Corpus } from './corpus.ts';
import { neighbourFinder, neighboursEvidence } from './number-order.ts';

/**
 * General Assembly resolutions cited with another date than the day on which both their nearest dated
 * neighbours in number were adopted: the resolutions of one day have consecutive numbers.
 */
export function citedDateOutOfOrder(corpus: Corpus): Contradiction[] {
  const neighboursOf = neighbourFinder(corpus);
  return [...corpus.datedCitations].flatMap(([symbol, citations]) => {
    const neighbours = neighboursOf(symbol);
    const day = neighbours?.before.date;
    if (!neighbours || day === undefined || day !== neighbours.after.date) return [];
    const { before, after } = neighbours;
    const wrong = citations.filter(({ citedDate }) => citedDate !== day);
    return [...Map.groupBy(wrong, ({ citedDate }) => citedDate)].map(([date, sameDate]) => ({
      code: 'CITED_DATE_OUT_OF_ORDER',
      message: `${symbol} is cited as of ${formatDate(date)}, but stands between ${before.symbol} and ${after.symbol}, both of ${formatDate(day)}`,
      evidence: [
        ...citationsEvidence(sameDate, `${symbol} is of ${formatDate(date)}`),
        ...neighboursEvidence(corpus, neighbours),
      ],
    }));
  });
}
