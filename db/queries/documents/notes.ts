import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm';
import type { Db } from '../../db.ts';
import { documents, noteReferences, notes, units } from '../../schema.ts';
import { idsParameter, type Stretch } from '../list/paging.ts';
import { neighbours } from './neighbours.ts';

const set = sql.placeholder;

/** Notes, in the order of their document. */
export function noteQueries(db: Db) {
  const rows = () =>
    db
      .select({
        id: notes.id,
        documentId: units.documentId,
        symbol: documents.symbol,
        sourceId: documents.sourceId,
        label: notes.label,
        enumerator: units.enumerator,
        text: units.text,
        position: units.position,
        ...neighbours('note'),
      })
      .from(units)
      .innerJoin(notes, eq(notes.id, units.id))
      .innerJoin(documents, eq(documents.id, units.documentId));

  const byId = rows()
    .where(eq(units.id, set('id')))
    .prepare();
  const list = rows()
    .where(and(eq(units.documentId, set('document')), gt(units.position, set('after'))))
    .orderBy(asc(units.position))
    .limit(set('limit'))
    .prepare();
  const count = db
    .select({ total: sql<number>`count(*)` })
    .from(units)
    .innerJoin(notes, eq(notes.id, units.id))
    .where(eq(units.documentId, set('document')))
    .prepare();
  const referrers = db
    .select({
      noteId: noteReferences.noteId,
      unitId: noteReferences.unitId,
      unitKind: units.kind,
      at: noteReferences.at,
    })
    .from(noteReferences)
    .innerJoin(units, eq(units.id, noteReferences.unitId))
    .where(inArray(noteReferences.noteId, idsParameter))
    .orderBy(asc(noteReferences.noteId), asc(units.seq), asc(noteReferences.at))
    .prepare();

  return {
    byId: async (id: string) => byId.get({ id }),
    list: async (document: string, { after: [after], limit }: Stretch) =>
      list.all({ document, after, limit }),
    count: async (document: string) => count.get({ document })?.total ?? 0,
    /** The places that point to the given notes. */
    referrers: async (ids: readonly string[]) => referrers.all({ ids: JSON.stringify(ids) }),
  };
}

export type NoteRow = NonNullable<Awaited<ReturnType<ReturnType<typeof noteQueries>['byId']>>>;
