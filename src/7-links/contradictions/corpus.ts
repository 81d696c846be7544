import type { CitedDocument } from '../../citation-rules/cited-document.ts';
import type { DocumentSymbol } from '../../model/id.ts';
import { readDate } from '../../references/date.ts';

/**
 * The rows of the data set that the rules compare, each list in reading order. The units and the citations, which make
 * up most of it, may be read from the database as they are needed.
 */
export interface Corpus {
  readonly documents: ReadonlyMap<string, DocumentRow>;
  readonly documentBySymbol: ReadonlyMap<string, DocumentRow>;
  readonly units: Units;
  readonly unitsOf: { readonly get: (documentId: string) => readonly UnitRow[] | undefined };
  /** All of them, one after the other, as often as wanted. */
  readonly citations: Iterable<CitationRow>;
  readonly citationsIn: (unitId: string) => readonly CitationRow[];
  /** The citations that give a date, by the symbol that they cite. */
  readonly datedCitations: ReadonlyMap<DocumentSymbol, readonly DatedCitation[]>;
}

export interface Units {
  readonly get: (id: string) => UnitRow | undefined;
  readonly values: () => IteratorObject<UnitRow>;
}

export interface DocumentRow extends CitedDocument {
  readonly body: string | null;
  readonly session: string | null;
}

export interface UnitRow {
  readonly id: string;
  readonly documentId: string;
  readonly kind: string;
  readonly text: string;
}

export interface CitationRow {
  readonly unitId: string;
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly symbol: DocumentSymbol | null;
  readonly pinpoint: string | null;
  readonly citedDate: string | null;
  readonly targetId: string | null;
}

/** Indexes the rows. */
export function corpusOf(
  documents: readonly DocumentRow[],
  units: readonly UnitRow[],
  citations: readonly CitationRow[],
): Corpus {
  const citationsOf = Map.groupBy(citations, ({ unitId }) => unitId);
  return {
    documents: new Map(documents.map(document => [document.id, document])),
    documentBySymbol: new Map(documents.map(document => [document.symbol, document])),
    units: new Map(units.map(unit => [unit.id, unit])),
    unitsOf: Map.groupBy(units, ({ documentId }) => documentId),
    citations,
    citationsIn: unitId => citationsOf.get(unitId) ?? [],
    datedCitations: datedAmong(citations),
  };
}

/** The citations that give a date, by the symbol that they cite. */
export const datedAmong = (citations: Iterable<CitationRow>): Map<DocumentSymbol, DatedCitation[]> =>
  Map.groupBy(Iterator.from(citations).filter(isDated), ({ symbol }) => symbol);

const isDated = (citation: CitationRow): citation is DatedCitation =>
  citation.symbol !== null && citation.citedDate !== null;

export type DatedCitation = CitationRow & {
  readonly symbol: DocumentSymbol;
  readonly citedDate: string;
};

/** The text of the unit that contains the citation. */
export const citingText = ({ units }: Corpus, { unitId }: CitationRow): string =>
  units.get(unitId)?.text ?? '';

/** The line of the document's head or end that gives its date of adoption. */
export const dateline = ({ unitsOf }: Corpus, { id, date }: DocumentRow): UnitRow | null =>
  unitsOf.get(id)?.findLast(({ kind, text }) => kind === 'particular' && readDate(text) === date) ?? null;

/** The line of the document's head that is its title. */
export const titleLine = ({ unitsOf }: Corpus, { id, title }: DocumentRow): UnitRow | null =>
  unitsOf.get(id)?.find(({ kind, text }) => kind === 'particular' && text === title) ?? null;
