import { adoptionPeriod } from '../../references/adoption-period.ts';
import { formatDate } from '../../references/date.ts';
import { regularSessionNumber, regularSessionPeriod } from '../../references/regular-session.ts';
import { type Contradiction, citing, type Piece, wholeUnit } from './contradiction.ts';
import { type CitationRow, type Corpus, type DocumentRow, dateline } from './corpus.ts';

/**
 * A citation of something that did not exist yet when the citing text was adopted or, where its date is not known, when
 * the session of the General Assembly ended that it is a document of: by the cited date, by the target's own, or by the
 * session or year that the symbol says.
 */
export const laterThanText = (corpus: Corpus): Contradiction[] =>
  corpus.citations.flatMap(citation => {
    const text = corpus.documents.get(citation.documentId);
    const end = text && latest(text);
    const age = ageOf(corpus, citation);
    if (!text || !end || !age || age.date <= end) return [];
    const own =
      text.date === null
        ? `${text.symbol} is of session ${text.session}`
        : `${text.symbol} is of ${formatDate(end)}`;
    return [
      {
        code: 'CITED_LATER_THAN_TEXT',
        message: `${age.says}, but the text that cites it is of ${formatDate(end)} at the latest`,
        evidence: [
          citing(citation, age.says),
          ...age.pieces,
          wholeUnit(text.id, text.date === null ? null : dateline(corpus, text), own),
        ],
      },
    ];
  });

/** The last day that the document can be of. */
function latest({ date, body, session }: DocumentRow): string | null {
  const number = body === 'General Assembly' ? regularSessionNumber(session) : null;
  return date ?? (number === null ? null : (regularSessionPeriod(number)?.to ?? null));
}

interface Age {
  /** The first day that what is cited can be of. */
  readonly date: string;
  readonly says: string;
  readonly pieces: readonly Piece[];
}

function ageOf(corpus: Corpus, { symbol, citedDate, text }: CitationRow): Age | null {
  const target = symbol ? corpus.documentBySymbol.get(symbol) : undefined;
  if (target?.date) {
    const says = `${symbol} is of ${formatDate(target.date)}`;
    return { date: target.date, says, pieces: [wholeUnit(target.id, dateline(corpus, target), says)] };
  }
  if (citedDate !== null) {
    return { date: citedDate, says: `${symbol ?? text} is of ${formatDate(citedDate)}`, pieces: [] };
  }
  const span = symbol ? adoptionPeriod(symbol) : null;
  return span && { date: span.from, says: `${symbol} is of ${formatDate(span.from)} or later`, pieces: [] };
}
