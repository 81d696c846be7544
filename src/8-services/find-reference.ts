import type { Queries } from '../../db/queries/index.ts';
import { links, unitLink } from '../9-http/framework/links.ts';
import { Problem } from '../9-http/framework/problems.ts';
import type { Address } from '../9-http/schemas/citations/reference.ts';
import type { DocumentId } from '../model/id.ts';
import { documentId, unitId } from '../references/address.ts';
import type { Reference } from '../references/reference.ts';

interface Candidates {
  readonly candidates: readonly Address[];
  /** False where what was asked for is not there by itself, but only with a letter after it. */
  readonly certain: boolean;
}

/**
 * What a reference can mean of what the data set has.
 *
 * @throws Problem unknown-reference where it has none of it
 */
export async function findReference(queries: Queries, reference: Reference): Promise<Candidates> {
  const ids = reference.symbols.map(documentId);
  const exact = await queries.documents.byIds(ids);
  const documents = exact.length > 0 ? exact : await queries.documents.withLetterSuffix(ids);
  if (documents.length === 0) {
    throw new Problem('unknown-reference', `The data set does not hold ${reference.symbols.join(' or ')}.`);
  }
  const dated = documents.filter(({ date }) => reference.date === null || date === reference.date);
  const candidates = await Promise.all(
    (dated.length > 0 ? dated : documents).map(document => addressIn(queries, document, reference)),
  );
  const found = candidates.filter(candidate => candidate !== undefined);
  if (found.length > 0) return { candidates: found, certain: exact.length > 0 };
  const [{ symbol, id } = { symbol: '', id: '' }] = documents;
  throw new Problem('unknown-reference', `${symbol} (${links.document(id)}) has no such part.`);
}

interface Found {
  readonly id: string;
  readonly date: string | null;
}

/** The document, or the likeliest of the parts of it that the reference can name; undefined where it has none of these. */
async function addressIn(
  queries: Queries,
  { id, date }: Found,
  reference: Reference,
): Promise<Address | undefined> {
  const doubts = doubtsAbout(reference, date);
  if (!reference.pinpoints) {
    return { id, kind: 'document', document: id, doubts, link: links.document(id) };
  }
  const wanted = reference.pinpoints.map(steps => unitId(id as DocumentId, ...steps));
  const units = new Map((await queries.units.byIds(wanted)).map(unit => [unit.id, unit]));
  const unit = wanted.map(one => units.get(one)).find(one => one !== undefined);
  return (
    unit && { id: unit.id, kind: unit.kind, document: id, doubts, link: unitLink(unit.kind, unit.id, id) }
  );
}

function doubtsAbout({ date: given, remainder }: Reference, date: string | null): string[] {
  return [
    ...(given === null || given === date ? [] : [`the document is dated ${date ?? 'nowhere'}, not ${given}`]),
    ...(remainder === '' ? [] : [`not understood: "${remainder}"`]),
  ];
}
