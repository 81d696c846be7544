import { adoptionPeriod, formatDateRange, isWithin } from '../../references/adoption-period.ts';
import { formatDate } from '../../references/date.ts';
import { type Contradiction, citingAll, wholeUnit } from './contradiction.ts';
import { type Corpus, citedWithDate, dateline } from './corpus.ts';

/** A date that is not in the session, or the year, that the symbol says: of what is cited, and of the document itself. */
export const dateOutOfSession = (corpus: Corpus): Contradiction[] => [
  ...citedOutOfSession(corpus),
  ...datedOutOfSession(corpus),
];

const citedOutOfSession = (corpus: Corpus): Contradiction[] =>
  [...citedWithDate(corpus)].flatMap(([symbol, citations]) => {
    const span = adoptionPeriod(symbol);
    if (!span) return [];
    const outside = citations.filter(({ citedDate }) => !isWithin(citedDate, span));
    return [...Map.groupBy(outside, ({ citedDate }) => citedDate)].map(([date, places]) => ({
      code: 'CITED_DATE_OUT_OF_SESSION',
      message: `${symbol} is cited as of ${formatDate(date)}, but its session or year was ${formatDateRange(span)}`,
      evidence: citingAll(places, `${symbol} is of ${formatDate(date)}`),
    }));
  });

const datedOutOfSession = (corpus: Corpus): Contradiction[] =>
  [...corpus.documents.values()].flatMap(document => {
    const { id, symbol, date } = document;
    const span = adoptionPeriod(symbol);
    if (!span || date === null || isWithin(date, span)) return [];
    const message = `${symbol} is of ${formatDate(date)}, but its session or year was ${formatDateRange(span)}`;
    const line = wholeUnit(id, dateline(corpus, document), `${symbol} is of ${formatDate(date)}`);
    return [{ code: 'DATE_OUT_OF_SESSION', message, evidence: [line] }];
  });
