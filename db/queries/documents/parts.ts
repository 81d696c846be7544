import type { Db } from '../../db.ts';
import { asc, eq, sql } from '../../drizzle.cjs';
import { documents, parts, units } from '../../schema.ts';

const { placeholder } = sql;

/** Summaries, annexes and the like, in the order of their document. */
export function partQueries(db: Db) {
  const rows = () =>
    db
      .select({
        id: parts.id,
        documentId: units.documentId,
        sourceId: documents.sourceId,
        kind: parts.kind,
        label: parts.label,
        title: parts.title,
        enumerator: units.enumerator,
        text: units.text,
      })
      .from(units)
      .innerJoin(parts, eq(parts.id, units.id))
      .innerJoin(documents, eq(documents.id, units.documentId));

  const byId = rows()
    .where(eq(units.id, placeholder('id')))
    .prepare();
  const ofDocument = rows()
    .where(eq(units.documentId, placeholder('document')))
    .orderBy(asc(units.position))
    .prepare();

  return {
    byId: async (id: string) => byId.get({ id }),
    ofDocument: async (document: string) => ofDocument.all({ document }),
  };
}

export type PartRow = NonNullable<Awaited<ReturnType<ReturnType<typeof partQueries>['byId']>>>;
