import type { DocumentSymbol } from '../../model/id.ts';
import { readDate } from '../../references/date.ts';

/** What the rules compare: plain rows, in the order of the data set. */
export interface Corpus {
  readonly documents: ReadonlyMap<string, DocumentRow>;
  readonly documentBySymbol: ReadonlyMap<string, DocumentRow>;
  readonly units: ReadonlyMap<string, UnitRow>;
  readonly unitsOf: ReadonlyMap<string, readonly UnitRow[]>;
  readonly citations: readonly CitationRow[];
}

export interface DocumentRow {
  readonly id: string;
  readonly symbol: DocumentSymbol;
  readonly title: string | null;
  readonly body: string | null;
  readonly session: string | null;
  readonly date: string | null;
  readonly complete: boolean;
  /** False where the reading of it left doubts. */
  readonly isSure: boolean;
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

/** The rows, with what leads from one to another. */
export function corpusOf(
  documents: readonly DocumentRow[],
  units: readonly UnitRow[],
  citations: readonly CitationRow[],
): Corpus {
  const documentById = new Map(documents.map(document => [document.id, document]));
  const unitById = new Map(units.map(unit => [unit.id, unit]));
  return {
    documents: documentById,
    documentBySymbol: new Map(documents.map(document => [document.symbol, document])),
    units: unitById,
    unitsOf: Map.groupBy(units, ({ documentId }) => documentId),
    citations,
  };
}

/** The citations that cite this symbol as of this date, by the symbol. */
export const citedWithDate = ({ citations }: Corpus): Map<DocumentSymbol, DatedCitation[]> =>
  Map.groupBy(
    citations.filter(
      (citation): citation is DatedCitation => citation.symbol !== null && citation.citedDate !== null,
    ),
    ({ symbol }) => symbol,
  );

export type DatedCitation = CitationRow & {
  readonly symbol: DocumentSymbol;
  readonly citedDate: string;
};

/** The text of the unit that cites. */
export const citingText = ({ units }: Corpus, { unitId }: CitationRow): string =>
  units.get(unitId)?.text ?? '';

/** The formal line that says when the document was adopted. */
export const dateline = ({ unitsOf }: Corpus, { id, date }: DocumentRow): UnitRow | null =>
  unitsOf.get(id)?.findLast(({ kind, text }) => kind === 'particular' && readDate(text) === date) ?? null;

/** The formal line that is the document's title. */
export const titleLine = ({ unitsOf }: Corpus, { id, title }: DocumentRow): UnitRow | null =>
  unitsOf.get(id)?.find(({ kind, text }) => kind === 'particular' && text === title) ?? null;
