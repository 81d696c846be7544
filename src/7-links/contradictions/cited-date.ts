import { contradictsDate } from '../../citation-rules/cited-date.ts';
import { formatDate } from '../../references/date.ts';
import { type Contradiction, citationsEvidence, unitEvidence } from './contradiction.ts';
import { type Corpus, dateline } from './corpus.ts';

/**
 * Citations that give a document another date than its own: one contradiction for
 * each document and wrong date.
 */
export function citedDateNotOwn(corpus: Corpus): Contradiction[] {
  return [...corpus.datedCitations].flatMap(([symbol, citations]) => {
    const target = corpus.documentBySymbol.get(symbol);
    const ownDate = target?.date ?? null;
    if (!target || ownDate === null) return [];
    const own = unitEvidence(target.id, dateline(corpus, target), `${symbol} is of ${formatDate(ownDate)}`);
    const wrong = citations.filter(({ citedDate }) => contradictsDate(citedDate, ownDate));
    return [...Map.groupBy(wrong, ({ citedDate }) => citedDate)].map(([date, sameDate]) => ({
      code: 'CITED_DATE_NOT_OWN',
      message: `${symbol} is cited as of ${formatDate(date)}, but by its own text is of ${formatDate(ownDate)}`,
      evidence: [...citationsEvidence(sameDate, `${symbol} is of ${formatDate(date)}`), own],
    }));
  });
}
