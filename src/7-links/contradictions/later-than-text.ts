import { readActSymbol } from '../../references/act.ts';
import { adoptionPeriod } from '../../references/adoption-period.ts';
import { formatDate } from '../../references/date.ts';
import { regularSessionNumber, regularSessionPeriod } from '../../references/regular-session.ts';
import { type Contradiction, citationEvidence, unitEvidence } from './contradiction.ts';
import { type CitationRow, type Corpus, type DocumentRow, dateline } from './corpus.ts';

/** Citations of documents that did not exist yet when the citing text was adopted. */
export const citedLaterThanText = (corpus: Corpus): Contradiction[] =>
  Iterator.from(corpus.citations)
    .flatMap(citation => laterThanText(corpus, citation))
    .toArray();

function laterThanText(corpus: Corpus, citation: CitationRow): Contradiction[] {
  const text = corpus.documents.get(citation.documentId);
  const latest = text && latestDate(text);
  const earliest = earliestDate(corpus, citation);
  if (!text || !latest || !earliest || earliest.date <= latest || isOfOwnSession(corpus, text, citation))
    return [];
  const { says, target } = earliest;
  const ownDate =
    text.date === null
      ? `${text.symbol} is of session ${text.session}`
      : `${text.symbol} is of ${formatDate(latest)}`;
  return [
    {
      code: 'CITED_LATER_THAN_TEXT',
      message: `${says}, but the text that cites it is of ${formatDate(latest)} at the latest`,
      evidence: [
        citationEvidence(citation, says),
        ...(target ? [unitEvidence(target.id, dateline(corpus, target), says)] : []),
        unitEvidence(text.id, text.date === null ? null : dateline(corpus, text), ownDate),
      ],
    },
  ];
}

/**
 * Whether a document of the text's own session is cited, such as the report of that session, whose symbol is
 * known before it is issued; acts have theirs once they are adopted.
 */
function isOfOwnSession({ documentBySymbol }: Corpus, text: DocumentRow, { symbol }: CitationRow): boolean {
  const target = symbol === null ? undefined : documentBySymbol.get(symbol);
  return (
    target !== undefined &&
    readActSymbol(target.symbol) === null &&
    target.session !== null &&
    target.session === text.session &&
    target.body === text.body
  );
}

/**
 * The last day that the document can be of: its date or, if unknown, the end of its
 * session of the General Assembly.
 */
function latestDate({ date, body, session }: DocumentRow): string | null {
  const number = body === 'General Assembly' ? regularSessionNumber(session) : null;
  return date ?? (number === null ? null : (regularSessionPeriod(number)?.to ?? null));
}

interface EarliestDate {
  /** ISO 8601. */
  readonly date: string;
  readonly says: string;
  /** The document that says so by itself. */
  readonly target?: DocumentRow;
}

/**
 * The first day that the cited document can be of: its own date, the cited one, or the start of
 * the period in its symbol.
 */
function earliestDate(corpus: Corpus, { symbol, citedDate, text }: CitationRow): EarliestDate | null {
  const target = symbol ? corpus.documentBySymbol.get(symbol) : undefined;
  if (target?.date) {
    return { date: target.date, says: `${symbol} is of ${formatDate(target.date)}`, target };
  }
  if (citedDate !== null) {
    return { date: citedDate, says: `${symbol ?? text} is of ${formatDate(citedDate)}` };
  }
  const period = symbol ? adoptionPeriod(symbol) : null;
  return period && { date: period.from, says: `${symbol} is of ${formatDate(period.from)} or later` };
}
