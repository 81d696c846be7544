import { asc, inArray } from 'drizzle-orm';
import type { Db } from '../../db.ts';
import { units } from '../../schema.ts';
import { idsParameter } from '../list/paging.ts';

/** Units of any kind, by their ids. */
export function unitQueries(db: Db) {
  const byIds = db
    .select({ id: units.id, kind: units.kind, documentId: units.documentId })
    .from(units)
    .where(inArray(units.id, idsParameter))
    .orderBy(asc(units.id))
    .prepare();
  const textsOf = db
    .select({ documentId: units.documentId, text: units.text })
    .from(units)
    .where(inArray(units.documentId, idsParameter))
    .orderBy(asc(units.seq))
    .prepare();
  const of = db
    .select({ id: units.id, kind: units.kind, documentId: units.documentId })
    .from(units)
    .where(inArray(units.documentId, idsParameter))
    .orderBy(asc(units.seq))
    .prepare();

  return {
    byIds: async (ids: readonly string[]) => byIds.all({ ids: JSON.stringify(ids) }),
    /** The units of the documents with these ids, in their order. */
    of: async (documents: readonly string[]) => of.all({ ids: JSON.stringify(documents) }),
    /** All that the documents with these ids say. */
    textsOf: async (ids: readonly string[]) => textsOf.all({ ids: JSON.stringify(ids) }),
  };
}
