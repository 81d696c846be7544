import type { Db } from '../../db.ts';
import { and, eq, isNotNull, type SQL, sql } from '../../drizzle.cjs';
import {
  documentRepresentations,
  documents,
  type UNIT_KINDS,
  unitRepresentations,
  units,
} from '../../schema.ts';
import { listedValues, listParameters } from '../list/value-list.ts';

const { placeholder } = sql;

/** What the API answers about units and documents, in JSON as it is sent. */
export function representationQueries(db: Db) {
  const unit = db
    .select({ json: unitRepresentations.json })
    .from(units)
    .innerJoin(unitRepresentations, eq(unitRepresentations.seq, units.seq))
    .where(and(eq(units.id, placeholder('id')), eq(units.kind, placeholder('kind'))))
    .prepare();
  const joinedUnits = joined(db, sql`unit_representations`, sql`json`);
  const document = ofDocument(db, documentRepresentations.whole);
  const resolution = ofDocument(db, documentRepresentations.resolution);
  const joinedSummaries = joined(db, sql`document_representations`, sql`summary`);
  const joinedResolutions = joined(db, sql`document_representations`, sql`resolution`);

  return {
    /** Undefined if there is no unit of this kind with the id. */
    unit: async (kind: (typeof UNIT_KINDS)[number], id: string) => unit.get({ kind, id })?.json,
    document: async (id: string) => document.get({ id })?.json ?? undefined,
    /** Undefined for a document that is no resolution. */
    resolution: async (id: string) => resolution.get({ id })?.json ?? undefined,
    /** Units by their `seq`, in its order, as the items of a JSON array without its brackets, in UTF-8. */
    joinedUnits,
    /** The same for documents by theirs. */
    joinedSummaries,
    joinedResolutions,
  };
}

const ofDocument = (
  db: Db,
  json: typeof documentRepresentations.whole | typeof documentRepresentations.resolution,
) =>
  db
    .select({ json })
    .from(documents)
    .innerJoin(documentRepresentations, eq(documentRepresentations.seq, documents.seq))
    .where(and(eq(documents.id, placeholder('id')), isNotNull(json)))
    .prepare();

/** SQLite joins the items, because bytes need not be decoded to be sent. */
function joined(db: Db, table: SQL, json: SQL) {
  const statement = db
    .select({ items: sql<Buffer | null>`cast(group_concat(item, ',') as blob)` })
    .from(sql`(select ${json} as item from ${table} where seq in ${listedValues} order by seq)`)
    .prepare();
  return async (seqs: readonly number[]): Promise<Buffer> =>
    statement.get(listParameters(seqs))?.items ?? EMPTY;
}

const EMPTY = Buffer.alloc(0);
