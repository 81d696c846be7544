import { missedPeriod } from '../../citation-rules/cited-date.ts';
import { formatDateRange } from '../../references/adoption-period.ts';
import { formatDate } from '../../references/date.ts';
import { type Contradiction, citationsEvidence, unitEvidence } from './contradiction.ts';
import { type Corpus, dateline } from './corpus.ts';

/** Dates outside the session or year in the symbol: cited dates, and documents' own. */
export const dateOutOfSession = (corpus: Corpus): Contradiction[] => [
  ...citedDateOutOfSession(corpus),
  ...ownDateOutOfSession(corpus),
];

const citedDateOutOfSession = (corpus: Corpus): Contradiction[] =>
  [...corpus.datedCitations].flatMap(([symbol, citations]) =>
    [...Map.groupBy(citations, ({ citedDate }) => citedDate)].flatMap(([date, sameDate]) => {
      const period = missedPeriod(symbol, date);
      if (!period) return [];
      const message = `${symbol} is cited as of ${formatDate(date)}, but its session or year was ${formatDateRange(period)}`;
      const evidence = citationsEvidence(sameDate, `${symbol} is of ${formatDate(date)}`);
      return [{ code: 'CITED_DATE_OUT_OF_SESSION', message, evidence }];
    }),
  );

const ownDateOutOfSession = (corpus: Corpus): Contradiction[] =>
  [...corpus.documents.values()].flatMap(document => {
    const { id, symbol, date } = document;
    const period = date === null ? null : missedPeriod(symbol, date);
    if (!period || date === null) return [];
    const says = `${symbol} is of ${formatDate(date)}`;
    const message = `${says}, but its session or year was ${formatDateRange(period)}`;
    return [
      {
        code: 'DATE_OUT_OF_SESSION',
        message,
        evidence: [unitEvidence(id, dateline(corpus, document), says)],
      },
    ];
  });
