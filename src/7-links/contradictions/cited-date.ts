import { formatDate } from '../../references/date.ts';
import { type Contradiction, citingAll, wholeUnit } from './contradiction.ts';
import { type Corpus, citedWithDate, dateline } from './corpus.ts';

/** The date that citations give to a document, against the date that it gives itself: one for each wrong date. */
export function citedDate(corpus: Corpus): Contradiction[] {
  return [...citedWithDate(corpus)].flatMap(([symbol, citations]) => {
    const target = corpus.documentBySymbol.get(symbol);
    const own = target?.date ?? null;
    if (!target || own === null) return [];
    const line = wholeUnit(target.id, dateline(corpus, target), `${symbol} is of ${formatDate(own)}`);
    const others = citations.filter(citation => citation.citedDate !== own);
    return [...Map.groupBy(others, citation => citation.citedDate)].map(([date, places]) => ({
      code: 'CITED_DATE_NOT_OWN',
      message: `${symbol} is cited as of ${formatDate(date)}, but by its own text is of ${formatDate(own)}`,
      evidence: [...citingAll(places, `${symbol} is of ${formatDate(date)}`), line],
    }));
  });
}
