import type { Queries } from '../../../db/queries/index.ts';
import type { CitedDocument } from '../../citation-rules/cited-document.ts';
import {
  canMean,
  isImpossibleDate,
  isMeantByContent,
  isSupported,
  type QuestionableCitation,
  similarIds,
} from '../../citation-rules/mistyped-number.ts';
import { documentId } from '../../references/address.ts';
import { hasEnoughContent, type TextProfile, textProfile } from '../../wording/restatement.ts';
import { sentenceAround } from '../../wording/sentence.ts';
import type { CitationInText } from './citation-in-text.ts';
import { type CitedDocuments, readDocuments } from './cited-documents.ts';

/**
 * Limits to the citations that are examined and to the documents that are read for them, so
 * that the work is bounded.
 */
const MAX_QUESTIONABLE = 100;
const MAX_DOCUMENTS_READ = 100;

/**
 * Finds the documents that citations mean although a digit of the number is wrong, or two are exchanged.
 * Either the date is impossible for the printed number but is the other document's own, or the sentence
 * restates the other document; see `mistyped-number.ts`. Only numbers that the data set lacks, or has with
 * another date, are examined.
 */
export async function findIntendedDocuments(
  queries: Queries,
  citations: readonly CitationInText[],
  documents: CitedDocuments,
): Promise<ReadonlyMap<CitationInText, readonly CitedDocument[]>> {
  const examined = await withCandidates(queries, questionableAmong(citations, documents));
  const isRestated = await contentRule(queries, examined);
  return new Map(
    examined.map(({ place, citation, candidates }) => [
      place,
      candidates.filter(candidate => isImpossibleDate(citation) || isRestated(citation, candidate)),
    ]),
  );
}

interface Questionable {
  readonly place: CitationInText;
  readonly citation: QuestionableCitation;
}

interface Examined extends Questionable {
  /** The documents with a similar number that the citation can mean. */
  readonly candidates: readonly CitedDocument[];
}

function questionableAmong(
  citations: readonly CitationInText[],
  { byId }: CitedDocuments,
): readonly Questionable[] {
  const citedIn = citedByText(citations);
  return citations
    .flatMap(place => {
      const { kind, symbol, instrument, citedDate } = place.citation;
      // "That resolution" has no number of its own.
      if (symbol === null || instrument !== null || kind === 'reference') return [];
      const target = byId(documentId(symbol));
      const isConfirmed = target !== undefined && (citedDate === null || citedDate === target.date);
      return isConfirmed ? [] : [{ place, symbol, citedDate }];
    })
    .slice(0, MAX_QUESTIONABLE)
    .map(({ place, symbol, citedDate }) => ({
      place,
      citation: {
        symbol,
        citedDate,
        sentence: sentenceOf(place),
        citedInText: citedIn.get(place.text) ?? new Set(),
        textDate: null,
      },
    }));
}

function citedByText(citations: readonly CitationInText[]): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = new Map<string, Set<string>>();
  for (const { text, citation } of citations) {
    if (citation.symbol === null) continue;
    const cited = ids.get(text) ?? new Set();
    ids.set(text, cited.add(documentId(citation.symbol)));
  }
  return ids;
}

function sentenceOf({ text, citation }: CitationInText): string {
  const { start, end } = sentenceAround(text, citation);
  return text.slice(start, end);
}

async function withCandidates(queries: Queries, questionable: readonly Questionable[]): Promise<Examined[]> {
  const ids = questionable.flatMap(({ citation }) => similarIds(citation.symbol));
  const documents = await readDocuments(queries, [...new Set(ids)]);
  return questionable.map(one => ({
    ...one,
    candidates: similarIds(one.citation.symbol)
      .flatMap(id => documents.get(id) ?? [])
      .filter(candidate => canMean(one.citation, candidate)),
  }));
}

/** Reads what is needed to tell whether a citation is meant for what a candidate says. */
async function contentRule(
  queries: Queries,
  examined: readonly Examined[],
): Promise<(citation: QuestionableCitation, candidate: CitedDocument) => boolean> {
  const relevant = examined.filter(
    ({ citation, candidates }) => candidates.length > 0 && hasEnoughContent(citation.sentence),
  );
  const citedBy = await readCitingDocuments(
    queries,
    relevant.map(({ citation }) => citation.symbol),
  );
  const citingDocuments = ({ symbol }: QuestionableCitation) => citedBy.get(symbol) ?? new Set<string>();
  const contents = await readContents(
    queries,
    relevant.flatMap(({ citation, candidates }) =>
      candidates.filter(one => !isSupported(citingDocuments(citation), one)).map(({ id }) => id),
    ),
  );
  return (citation, candidate) => {
    const content = contents.get(candidate.id);
    return content !== undefined && isMeantByContent(citation, candidate, citingDocuments(citation), content);
  };
}

/** The ids of the documents that cite each symbol. */
async function readCitingDocuments(
  queries: Queries,
  symbols: readonly string[],
): Promise<ReadonlyMap<string | null, ReadonlySet<string>>> {
  const rows = await queries.citations.citingDocuments([...new Set(symbols)]);
  return new Map(
    [...Map.groupBy(rows, ({ symbol }) => symbol)].map(([symbol, citing]) => [
      symbol,
      new Set(citing.map(({ documentId }) => documentId)),
    ]),
  );
}

async function readContents(
  queries: Queries,
  ids: readonly string[],
): Promise<ReadonlyMap<string, TextProfile>> {
  const texts = await queries.units.textsOfDocuments([...new Set(ids)].slice(0, MAX_DOCUMENTS_READ));
  return new Map(
    [...Map.groupBy(texts, ({ documentId }) => documentId)].map(([id, units]) => [
      id,
      textProfile(units.map(({ text }) => text)),
    ]),
  );
}
