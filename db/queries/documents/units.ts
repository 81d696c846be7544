import type { Db } from '../../db.ts';
import { asc, inArray } from '../../drizzle.cjs';
import { units } from '../../schema.ts';
import { listedValues, listParameters } from '../list/value-list.ts';

const UNIT = { id: units.id, kind: units.kind, documentId: units.documentId };

/** Units of any kind. */
export function unitQueries(db: Db) {
  const byIds = db
    .select(UNIT)
    .from(units)
    .where(inArray(units.id, listedValues))
    .orderBy(asc(units.id))
    .prepare();
  const textsOfDocuments = db
    .select({ documentId: units.documentId, text: units.text })
    .from(units)
    .where(inArray(units.documentId, listedValues))
    .orderBy(asc(units.seq))
    .prepare();
  const ofDocuments = db
    .select(UNIT)
    .from(units)
    .where(inArray(units.documentId, listedValues))
    .orderBy(asc(units.seq))
    .prepare();

  return {
    byIds: async (ids: readonly string[]) => byIds.all(listParameters(ids)),
    /** The units of the given documents, in reading order. */
    ofDocuments: async (documentIds: readonly string[]) => ofDocuments.all(listParameters(documentIds)),
    /** The texts of all units of the given documents, in reading order. */
    textsOfDocuments: async (documentIds: readonly string[]) =>
      textsOfDocuments.all(listParameters(documentIds)),
  };
}
