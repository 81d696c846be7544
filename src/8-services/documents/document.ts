import type { FindingRow } from '../../../db/queries/dataset/findings.ts';
import type { DocumentRow } from '../../../db/queries/documents/documents.ts';
import type { PartRow } from '../../../db/queries/documents/parts.ts';
import type { Queries } from '../../../db/queries/index.ts';
import { NO_LIMIT } from '../../../db/queries/list/paging.ts';
import { UNIT_KINDS } from '../../../db/schema.ts';
import { type Annotated, withAnnotations } from './annotations.ts';
import { required } from './require.ts';

/** A document with its formal lines, its parts, and what is wrong or doubtful about it. */
export interface DocumentDetails {
  readonly row: DocumentRow;
  readonly particulars: readonly Annotated<ParticularRow>[];
  readonly parts: readonly Annotated<PartRow>[];
  readonly findings: readonly FindingRow[];
  readonly unitCounts: Readonly<Record<(typeof UNIT_KINDS)[number], number>>;
}

type ParticularRow = Awaited<ReturnType<Queries['documents']['particulars']>>[number];

/** @throws ServiceError NOT_FOUND */
export async function documentById(queries: Queries, id: string): Promise<DocumentDetails> {
  const row = required(await queries.documents.byId(id), 'document', id);
  return {
    row,
    particulars: await withAnnotations(queries, await queries.documents.particulars(id)),
    parts: await withAnnotations(queries, await queries.parts.ofDocument(id)),
    findings: await queries.findings.list({ document: id }, { after: [''], limit: NO_LIMIT }),
    unitCounts: await unitCounts(queries, id),
  };
}

async function unitCounts(queries: Queries, id: string): Promise<DocumentDetails['unitCounts']> {
  const numbers = new Map((await queries.documents.unitCounts(id)).map(({ kind, number }) => [kind, number]));
  const counts = UNIT_KINDS.map(kind => [kind, numbers.get(kind) ?? 0]);
  return Object.fromEntries(counts) as DocumentDetails['unitCounts'];
}
