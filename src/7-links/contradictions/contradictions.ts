import { citedDate } from './cited-date.ts';
import { citedDatesDiffer } from './cited-dates-differ.ts';
import { citedTitle } from './cited-title.ts';
import type { Contradiction } from './contradiction.ts';
import type { Corpus } from './corpus.ts';
import { laterThanText } from './later-than-text.ts';
import { citedDateOutOfOrder } from './out-of-order.ts';
import { dateOutOfSession } from './out-of-session.ts';
import { pinpointMissing } from './pinpoint-missing.ts';
import { quotationDeparts } from './quotation.ts';
import { sessionAndYear } from './session-year.ts';
import { slipOfADigit } from './slip.ts';

/** The rules, those before that say most about what they find. */
const RULES: readonly ((corpus: Corpus) => readonly Contradiction[])[] = [
  citedDate,
  citedDatesDiffer,
  laterThanText,
  dateOutOfSession,
  citedDateOutOfOrder,
  citedTitle,
  slipOfADigit,
  pinpointMissing,
  quotationDeparts,
  sessionAndYear,
];

/**
 * What the documents say that cannot all be right.
 *
 * 1. A place is found fault with once: by the first rule that has it as the doubtful place.
 * 2. Every piece of evidence is a stretch of a text of the corpus, or a document.
 * 3. The time is in proportion to the corpus, but for sorting.
 */
export function findContradictions(corpus: Corpus): Contradiction[] {
  const doubted = new Set<string>();
  return RULES.flatMap(rule =>
    rule(corpus).filter(({ evidence: [place] }) => {
      const key = `${place?.unitId ?? place?.documentId} ${place?.start}`;
      return doubted.size < doubted.add(key).size;
    }),
  );
}
