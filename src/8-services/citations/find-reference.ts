import type { Queries } from '../../../db/queries/index.ts';
import type { UNIT_KINDS } from '../../../db/schema.ts';
import type { DocumentId } from '../../model/id.ts';
import { documentId, unitId } from '../../references/address.ts';
import { type Reference, readReference } from '../../references/reference.ts';
import { ServiceError } from '../service-error.ts';

/** What a reference can mean. */
export interface ReferenceMatch {
  /** At least one. */
  readonly candidates: readonly ReferenceCandidate[];
  /**
   * False where the data set has only lettered variants of the document (`A/RES/57/270B` for `A/RES/57/270`).
   */
  readonly certain: boolean;
}

/** A document, or a unit of one. */
export interface ReferenceCandidate {
  readonly id: string;
  readonly kind: 'document' | (typeof UNIT_KINDS)[number];
  readonly document: string;
  /** What in the reference was not understood, or does not fit. */
  readonly doubts: readonly string[];
}

/**
 * Finds what a reference, written as a person would write it, can mean in the data set.
 *
 * @throws ServiceError REFERENCE_UNREADABLE, REFERENCE_UNKNOWN or PART_UNKNOWN
 */
export async function findReference(queries: Queries, reference: string): Promise<ReferenceMatch> {
  const read = readReference(reference);
  if (!read) throw new ServiceError('REFERENCE_UNREADABLE', { reference });
  const ids = read.symbols.map(documentId);
  const exact = await documentsOf(queries, read);
  const documents = exact.length > 0 ? exact : await queries.documents.withLetterSuffix(ids);
  const [first] = documents;
  if (!first) throw new ServiceError('REFERENCE_UNKNOWN', { symbols: read.symbols });
  const dated = documents.filter(({ date }) => read.date === null || date === read.date);
  const candidates = await Promise.all(
    (dated.length > 0 ? dated : documents).map(document => candidateIn(queries, document, read)),
  );
  const found = candidates.filter(candidate => candidate !== undefined);
  if (found.length === 0) {
    throw new ServiceError('PART_UNKNOWN', { document: first.id, symbol: first.symbol });
  }
  return { candidates: found, certain: exact.length > 0 };
}

/** The documents of the symbols that a reference can mean, or those that have one of them beside their own. */
async function documentsOf(queries: Queries, { symbols }: Reference) {
  const first = await queries.documents.byIds(symbols.map(documentId));
  return first.length > 0 ? first : queries.documents.byOtherSymbols(symbols);
}

/**
 * The document, or the likeliest of its units that the reference can name; undefined
 * where it has none of them.
 */
async function candidateIn(
  queries: Queries,
  { id, date }: { readonly id: string; readonly date: string | null },
  reference: Reference,
): Promise<ReferenceCandidate | undefined> {
  const doubts = doubtsAbout(reference, date);
  if (!reference.pinpoints) return { id, kind: 'document', document: id, doubts };
  const possible = reference.pinpoints.map(steps => unitId(id as DocumentId, ...steps));
  const units = new Map((await queries.units.byIds(possible)).map(unit => [unit.id, unit]));
  const unit = possible.map(id => units.get(id)).find(unit => unit !== undefined);
  return unit && { id: unit.id, kind: unit.kind, document: id, doubts };
}

function doubtsAbout({ date: given, remainder }: Reference, date: string | null): string[] {
  return [
    ...(given === null || given === date ? [] : [`the document is dated ${date ?? 'nowhere'}, not ${given}`]),
    ...(remainder === '' ? [] : [`not understood: "${remainder}"`]),
  ];
}
