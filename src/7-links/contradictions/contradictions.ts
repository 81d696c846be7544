import { citedDateNotOwn } from './cited-date.ts';
import { citedDatesDiffer } from './cited-dates-differ.ts';
import { citedTitleNotOwn } from './cited-title.ts';
import type { Contradiction } from './contradiction.ts';
import type { Corpus } from './corpus.ts';
import { citedDateOutOfOrder } from './date-out-of-order.ts';
import { dateOutOfSession } from './date-out-of-session.ts';
import { citedLaterThanText } from './later-than-text.ts';
import { pinpointMissing } from './missing-part.ts';
import { citedNumberDoubtful } from './mistyped-number.ts';
import { quotationDeparts } from './quotation.ts';
import { sessionAndYearDiffer } from './session-and-year.ts';

/** One function for each code, the most informative first. */
const RULES: readonly ((corpus: Corpus) => readonly Contradiction[])[] = [
  citedDateNotOwn,
  citedDatesDiffer,
  citedLaterThanText,
  dateOutOfSession,
  citedDateOutOfOrder,
  citedTitleNotOwn,
  citedNumberDoubtful,
  pinpointMissing,
  quotationDeparts,
  sessionAndYearDiffer,
];

/**
 * Finds statements in the documents that cannot all be right.
 *
 * 1. A place is doubted once: by the first rule that names it as the doubtful one.
 * 2. Each piece of evidence is a range of a unit of the corpus, or a document.
 * 3. The time is proportional to the corpus, apart from sorting.
 */
export function findContradictions(corpus: Corpus): Contradiction[] {
  const doubted = new Set<string>();
  return RULES.flatMap(rule =>
    rule(corpus).filter(({ evidence: [place] }) => {
      const key = `${place?.unitId ?? place?.documentId} ${place?.start}`;
      const isNew = !doubted.has(key);
      doubted.add(key);
      return isNew;
    }),
  );
}
