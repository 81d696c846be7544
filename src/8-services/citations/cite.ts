import type { CitedDocumentRow, CitedUnitRow } from '../../../db/queries/documents/cited.ts';
import type { Queries } from '../../../db/queries/index.ts';
import { formatDocumentCitation, formatUnitCitation } from '../../references/format-unit-citation.ts';

/** A document or unit with the citation that leads to it. */
export interface Cited {
  readonly id: string;
  readonly kind: CitedUnitRow['kind'] | 'document';
  /** Ready to be pasted: "General Assembly resolution 59/241 of 22 December 2004, para. 8". */
  readonly citation: string;
  readonly document: CitedDocumentRow;
  /** The text of a unit; null for a document. */
  readonly text: string | null;
}

/** Documents and units of any kind by their ids; those that there are not are left out. */
export async function cite(queries: Queries, ids: readonly string[]): Promise<ReadonlyMap<string, Cited>> {
  const documents = await queries.cited.documents(ids);
  const units = await queries.cited.units(ids);
  return new Map([...documents.map(citedDocument), ...units.map(citedUnit)].map(cited => [cited.id, cited]));
}

const citedDocument = (document: CitedDocumentRow): Cited => ({
  id: document.id,
  kind: 'document',
  citation: formatDocumentCitation(document),
  document,
  text: null,
});

const citedUnit = ({ id, kind, text, document, ...place }: CitedUnitRow): Cited => ({
  id,
  kind,
  citation: formatUnitCitation(document, place),
  document,
  text,
});
