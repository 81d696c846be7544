import { missedPeriod } from '../../citation-rules/cited-date.ts';
import type { DocumentSymbol } from '../../model/id.ts';
import { formatDate } from '../../references/date.ts';
import { type Contradiction, citationsEvidence, type EvidencePlace } from './contradiction.ts';
import type { Corpus, DatedCitation } from './corpus.ts';
import { isBetween, type Neighbours, neighbourFinder, neighboursEvidence } from './number-order.ts';

/**
 * Symbols cited with different dates, where the data set does not have the document's own: one contradiction
 * for each date except the most likely.
 */
export function citedDatesDiffer(corpus: Corpus): Contradiction[] {
  const citationsBySymbol = corpus.datedCitations;
  const numbersWithLetters = new Set([...citationsBySymbol.keys()].map(withoutLetter));
  const neighboursOf = neighbourFinder(corpus);
  return [...citationsBySymbol].flatMap(([symbol, citations]) => {
    const hasOwnDate = (corpus.documentBySymbol.get(symbol)?.date ?? null) !== null;
    const [date, ...others] = [...Map.groupBy(citations, ({ citedDate }) => citedDate)].map(toCitedDate);
    if (hasOwnDate || !date || others.length === 0 || numbersWithLetters.has(symbol)) return [];
    const neighbours = neighboursOf(symbol);
    const { mostLikely, reason } = chooseDate(symbol, [date, ...others], neighbours);
    const order = reason === FITS_ORDER && neighbours ? neighboursEvidence(corpus, neighbours) : [];
    return [date, ...others]
      .filter(one => one !== mostLikely && !(reason === MORE_SAY && one.date < mostLikely.date))
      .map(doubtful => ({
        code: 'CITED_DATES_DIFFER',
        message: `${symbol} is cited as of ${formatDate(doubtful.date)}, but elsewhere as of ${formatDate(mostLikely.date)}, ${reason}`,
        evidence: [...evidenceOf(symbol, doubtful), ...evidenceOf(symbol, mostLikely), ...order],
      }));
  });
}

/** One of the dates given to a symbol, and the citations that give it. */
interface CitedDate {
  readonly date: string;
  readonly citations: readonly DatedCitation[];
  readonly documentCount: number;
}

const toCitedDate = ([date, citations]: [string, DatedCitation[]]): CitedDate => ({
  date,
  citations,
  documentCount: new Set(citations.map(({ documentId }) => documentId)).size,
});

const evidenceOf = (symbol: DocumentSymbol, { date, citations }: CitedDate): EvidencePlace[] =>
  citationsEvidence(citations, `${symbol} is of ${formatDate(date)}`);

/**
 * `A/RES/57/270` for `A/RES/57/270B`: a citation without the letter can mean any of the
 * parts. '' without a letter.
 */
const withoutLetter = (symbol: string): string => (/\d[A-Z]$/.test(symbol) ? symbol.slice(0, -1) : '');

const FITS_ORDER = 'which fits the order of the numbers';
/** Most may give the day of publication, copied from one another: it refutes no earlier date. */
const MORE_SAY = 'which more documents say';

/**
 * The most likely date: the one that fits the session or, if that leaves several, that fits the order of
 * numbers or, if that does too, that most documents give. If several remain, the earliest.
 */
function chooseDate(
  symbol: DocumentSymbol,
  dates: readonly [CitedDate, ...CitedDate[]],
  neighbours: Neighbours | null,
): { readonly mostLikely: CitedDate; readonly reason: string } {
  const criteria: readonly [reason: string, score: (date: CitedDate) => number][] = [
    ['which fits the session', ({ date }) => Number(missedPeriod(symbol, date) === null)],
    [FITS_ORDER, ({ date }) => Number(neighbours !== null && isBetween(date, neighbours))],
    [MORE_SAY, ({ documentCount }) => documentCount],
  ];
  let remaining = dates.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  for (const [reason, score] of criteria) {
    const best = Math.max(...remaining.map(score));
    remaining = remaining.filter(date => score(date) === best);
    const [mostLikely, ...others] = remaining;
    if (mostLikely && others.length === 0) return { mostLikely, reason };
  }
  return { mostLikely: remaining[0] ?? dates[0], reason: 'and nothing tells which is right' };
}
