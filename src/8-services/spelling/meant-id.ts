import type { Queries } from '../../../db/queries/index.ts';
import { documentId } from '../../references/address.ts';
import { readReference } from '../../references/reference.ts';
import { findReference, type ReferenceCandidate } from '../citations/find-reference.ts';
import type { Dataset } from '../dataset/dataset-store.ts';
import { type EntityKind, ServiceError } from '../service-error.ts';
import { nearestDocuments, understandValue } from './understand-value.ts';

/** What somebody meant by an id that there is not. */
export interface MeantId {
  /** The id, if the one that was given is another spelling of it: "a_res_58_208", "A/RES/58/208", "IOM". */
  readonly id: string | null;
  /** Otherwise what may have been meant, the likeliest first. */
  readonly near: readonly NearId[];
}

export interface NearId {
  readonly kind: EntityKind;
  readonly id: string;
}

/**
 * Finds what is meant by an id of the given kind that there is not.
 *
 * @param withDocuments whether to look for documents with like symbols, if nothing else is near
 */
export async function meantId(
  dataset: Dataset,
  kind: EntityKind,
  id: string,
  withDocuments = true,
): Promise<MeantId> {
  if (kind === 'organization') return meantTerm(dataset, id);
  if (kind === 'work') return meantWork(dataset, id);
  if (kind === 'mandate') return meantMandate(dataset, id);
  if (kind === 'series') return { id: null, near: await seriesNear(dataset, id) };
  return kind === 'state' ? NOTHING : meantText(dataset, kind, id, withDocuments);
}

const NOTHING: MeantId = { id: null, near: [] };

async function meantTerm(dataset: Dataset, id: string): Promise<MeantId> {
  const understood = await orNear(understandValue(dataset, 'organization', id));
  return typeof understood === 'string'
    ? { id: understood, near: [] }
    : { id: null, near: understood.map(near => ({ kind: 'organization', id: near })) };
}

async function meantWork(dataset: Dataset, id: string): Promise<MeantId> {
  const understood = await orNear(understandValue(dataset, 'work', id));
  return typeof understood === 'string' ? { id: understood, near: [] } : NOTHING;
}

/**
 * "A/80/L.16, para. 19 (b).M1" is the first mandate of the clause. Near a mandate that there is not are the clause, or
 * what is near that.
 */
async function meantMandate(dataset: Dataset, id: string): Promise<MeantId> {
  const [, clause = '', number = ''] = /^(.{1,300})\.(M\d{1,3})$/i.exec(id) ?? [];
  if (clause === '') return NOTHING;
  const { id: meant, near } = await meantText(dataset, 'clause', clause);
  const mandate = `${meant}.${number.toUpperCase()}`;
  if (await dataset.queries.mandates.byId(mandate)) return { id: mandate, near: [] };
  const known = (await dataset.queries.units.byIds([meant ?? clause])).length > 0;
  return { id: null, near: known ? [{ kind: 'clause', id: meant ?? clause }] : near };
}

/** Series with the words of an id in their titles: "general-assembly.human-rights". */
async function seriesNear(dataset: Dataset, id: string): Promise<NearId[]> {
  const q = id.slice(id.indexOf('.') + 1).replaceAll('-', ' ');
  const rows = await dataset.queries.series.list({ q }, { after: [-1], limit: MOST_NEAR });
  return rows.map(row => ({ kind: 'series', id: row.id }));
}

/** A document, or a unit of one. */
async function meantText(
  dataset: Dataset,
  kind: EntityKind,
  id: string,
  withDocuments = true,
): Promise<MeantId> {
  const candidates = await candidatesFor(dataset.queries, id);
  if (candidates.some(candidate => candidate.id === id && fits(candidate, kind))) return NOTHING;
  const fitting = candidates.filter(candidate => candidate.doubts.length === 0 && fits(candidate, kind));
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return { id: only.id, near: [] };
  if (candidates.length > 0) return { id: null, near: candidates.map(nearId) };
  return withDocuments ? { id: null, near: await documentsNear(dataset, id) } : NOTHING;
}

/** A part of the first page has no address of its own. */
const nearId = ({ kind, id, document }: ReferenceCandidate): NearId =>
  kind === 'particular' ? { kind: 'document', id: document } : { kind, id };

/** Every resolution is a document; whether a document is one is for the answer to say. */
const fits = (candidate: ReferenceCandidate, kind: EntityKind): boolean =>
  candidate.kind === kind || (candidate.kind === 'document' && kind === 'resolution');

async function candidatesFor(queries: Queries, id: string): Promise<readonly ReferenceCandidate[]> {
  try {
    const { candidates, certain } = await findReference(queries, id);
    return certain ? candidates : candidates.map(candidate => ({ ...candidate, doubts: ['another letter'] }));
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return [];
  }
}

/** The document of a unit that there is not, or documents with like symbols. */
async function documentsNear(dataset: Dataset, id: string): Promise<NearId[]> {
  const named = readReference(id)?.symbols.map(documentId) ?? [];
  const known = await dataset.queries.documents.byIds(named);
  const ids =
    known.length > 0 ? known.map(document => document.id) : await nearestDocuments(dataset, named[0] ?? id);
  return ids.slice(0, MOST_NEAR).map(near => ({ kind: 'document', id: near }));
}

const MOST_NEAR = 5;

/** The value that is understood, or those that it may be. */
async function orNear(understood: Promise<string>): Promise<string | readonly string[]> {
  return understood.catch(error => {
    if (error instanceof ServiceError && error.code === 'VALUE_UNKNOWN')
      return (error as ServiceError<'VALUE_UNKNOWN'>).facts.near;
    throw error;
  });
}
