import type { DocumentId, DocumentSymbol } from '../model/id.ts';
import { readActSymbol } from '../references/act.ts';
import { documentId } from '../references/address.ts';
import { restates, type TextProfile } from '../wording/restatement.ts';
import { missedPeriod } from './cited-date.ts';
import type { CitedDocument } from './cited-document.ts';
import { digitTypos } from './digit-typos.ts';

/**
 * A citation whose number may be mistyped. That another document has a similar number proves nothing,
 * since the resolutions of one day usually differ in one digit. There must be evidence; see
 * `isMeantByContent` and `isImpossibleDate`.
 */
export interface QuestionableCitation {
  readonly symbol: DocumentSymbol;
  /** ISO 8601. */
  readonly citedDate: string | null;
  /** The sentence that contains the citation. */
  readonly sentence: string;
  /** Ids of the documents that the same text cites. */
  readonly citedInText: ReadonlySet<string>;
  /** The date of the text, ISO 8601; null if unknown. */
  readonly textDate: string | null;
}

type Candidate = Pick<CitedDocument, 'id' | 'date'>;

/** Ids of documents whose symbol becomes the given one by a single typo in its digits. */
export const similarIds = (symbol: DocumentSymbol): DocumentId[] => digitTypos(documentId(symbol));

/**
 * Whether a citation can mean a document with a similar number: the same text does not cite that document as
 * well, the document is not later than the text, and a cited date is the document's own. Without a date both
 * are acts of one session: those of other sessions, and the documents of one, may say much the same.
 */
export const canMean = (
  { symbol, citedDate, citedInText, textDate }: Omit<QuestionableCitation, 'sentence'>,
  { id, date }: Candidate,
): boolean =>
  !citedInText.has(id) &&
  (citedDate === null ? isOfSameSession(symbol, id) : citedDate === date) &&
  !(date !== null && textDate !== null && date > textDate);

/** Whether both are resolutions or decisions with numbers of the same session or year. */
function isOfSameSession(symbol: DocumentSymbol, candidate: Candidate['id']): boolean {
  const [act, other] = [symbol, candidate.replaceAll('_', '/')].map(readActSymbol);
  return act != null && other != null && act.number.session === other.number.session;
}

/**
 * Whether something supports the number as printed: more than one document of the data set cites it, or the
 * only one that does is the candidate itself.
 *
 * @param citedBy ids of the documents of the data set that cite the printed number
 */
export const isSupported = (citedBy: ReadonlySet<string>, { id }: Pick<Candidate, 'id'>): boolean =>
  citedBy.size > 1 || citedBy.has(id);

/** Whether the sentence restates what the candidate says, while nothing supports the number as printed. */
export const isMeantByContent = (
  { sentence }: QuestionableCitation,
  candidate: Candidate,
  citedBy: ReadonlySet<string>,
  content: TextProfile,
): boolean => !isSupported(citedBy, candidate) && restates(sentence, content);

/** Whether the document of the printed number cannot have the cited date. */
export const isImpossibleDate = ({ symbol, citedDate }: QuestionableCitation): boolean =>
  citedDate !== null && missedPeriod(symbol, citedDate) !== null;
