import type { Db } from '../../db.ts';
import { asc, eq, inArray, sql } from '../../drizzle.cjs';
import { clauses, paragraphs, particulars, parts, units } from '../../schema.ts';
import { listedValues, listParameters } from '../list/value-list.ts';

const { placeholder } = sql;
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
  const asPrinted = db
    .select({
      id: units.id,
      kind: units.kind,
      enumerator: units.enumerator,
      text: units.text,
      particular: particulars.kind,
      part: parts.kind,
      clause: clauses.kind,
      label: clauses.label,
      phrase: clauses.phrase,
      action: clauses.action,
      tail: clauses.tail,
      paragraph: paragraphs.role,
      parentId: sql<string | null>`coalesce(${clauses.parentId}, ${paragraphs.parentId})`,
    })
    .from(units)
    .leftJoin(particulars, eq(particulars.id, units.id))
    .leftJoin(parts, eq(parts.id, units.id))
    .leftJoin(clauses, eq(clauses.id, units.id))
    .leftJoin(paragraphs, eq(paragraphs.id, units.id))
    .where(eq(units.documentId, placeholder('document')))
    .orderBy(asc(units.position))
    .prepare();

  const outline = db
    .select({ id: units.id, kind: units.kind, seq: units.seq, position: units.position })
    .from(units)
    .where(eq(units.documentId, placeholder('document')))
    .orderBy(asc(units.position))
    .prepare();
  const textsOf = db
    .select({ id: units.id, text: units.text })
    .from(units)
    .where(inArray(units.id, listedValues))
    .prepare();

  return {
    /** The units of a document, in reading order, without their texts. */
    outline: async (document: string) => outline.all({ document }),
    /** The texts of units, in no order. */
    textsOf: async (ids: readonly string[]) => textsOf.all(listParameters(ids)),
    byIds: async (ids: readonly string[]) => byIds.all(listParameters(ids)),
    /** The units of the given documents, in reading order. */
    ofDocuments: async (documentIds: readonly string[]) => ofDocuments.all(listParameters(documentIds)),
    /** All units of a document in reading order, with what decides how each is printed. */
    asPrinted: async (document: string) => asPrinted.all({ document }),
    /** The texts of all units of the given documents, in reading order. */
    textsOfDocuments: async (documentIds: readonly string[]) =>
      textsOfDocuments.all(listParameters(documentIds)),
  };
}

type Queries = ReturnType<typeof unitQueries>;
export type OutlineRow = Awaited<ReturnType<Queries['outline']>>[number];
export type PrintedUnitRow = Awaited<ReturnType<Queries['asPrinted']>>[number];
