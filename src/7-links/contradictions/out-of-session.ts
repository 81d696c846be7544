import { adoptionSpan, isWithin, saySpan } from '../../references/adoption-span.ts';
import { sayDate } from '../../references/date.ts';
import { type Contradiction, citingAll, wholeUnit } from './contradiction.ts';
import { type Corpus, citedWithDate, dateline } from './corpus.ts';

/** A date that is not in the session, or the year, that the symbol says: of what is cited, and of the document itself. */
export const dateOutOfSession = (corpus: Corpus): Contradiction[] => [
  ...citedOutOfSession(corpus),
  ...datedOutOfSession(corpus),
];

const citedOutOfSession = (corpus: Corpus): Contradiction[] =>
  [...citedWithDate(corpus)].flatMap(([symbol, citations]) => {
    const span = adoptionSpan(symbol);
    if (!span) return [];
    const outside = citations.filter(({ citedDate }) => !isWithin(citedDate, span));
    return [...Map.groupBy(outside, ({ citedDate }) => citedDate)].map(([date, places]) => ({
      code: 'CITED_DATE_OUT_OF_SESSION',
      message: `${symbol} is cited as of ${sayDate(date)}, but its session or year was ${saySpan(span)}`,
      evidence: citingAll(places, `${symbol} is of ${sayDate(date)}`),
    }));
  });

const datedOutOfSession = (corpus: Corpus): Contradiction[] =>
  [...corpus.documents.values()].flatMap(document => {
    const { id, symbol, date } = document;
    const span = adoptionSpan(symbol);
    if (!span || date === null || isWithin(date, span)) return [];
    const message = `${symbol} is of ${sayDate(date)}, but its session or year was ${saySpan(span)}`;
    const line = wholeUnit(id, dateline(corpus, document), `${symbol} is of ${sayDate(date)}`);
    return [{ code: 'DATE_OUT_OF_SESSION', message, evidence: [line] }];
  });
