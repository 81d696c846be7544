import type { Db } from '../../db.ts';
import { and, asc, eq, inArray, sql } from '../../drizzle.cjs';
import { documents, noteReferences, notes, units } from '../../schema.ts';
import { followsKey, type KeysetPage, PAGE_LIMIT, pageParameters } from '../list/paging.ts';
import { listedValues, listParameters } from '../list/value-list.ts';
import { neighbours } from './neighbours.ts';
import { unitsOfKind } from './units-of-kind.ts';

const { placeholder } = sql;

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
    .where(eq(units.id, placeholder('id')))
    .prepare();
  const list = rows()
    .where(and(eq(units.documentId, placeholder('document')), followsKey(units.position)))
    .orderBy(asc(units.position))
    .limit(PAGE_LIMIT)
    .prepare();
  const references = db
    .select({
      noteId: noteReferences.noteId,
      unitId: noteReferences.unitId,
      unitKind: units.kind,
      at: noteReferences.at,
    })
    .from(noteReferences)
    .innerJoin(units, eq(units.id, noteReferences.unitId))
    .where(inArray(noteReferences.noteId, listedValues))
    .orderBy(asc(noteReferences.noteId), asc(units.seq), asc(noteReferences.at))
    .prepare();

  return {
    byId: async (id: string) => byId.get({ id }),
    list: async (document: string, page: KeysetPage) => list.all({ document, ...pageParameters(page) }),
    ...unitsOfKind(db, 'note'),
    /** The references to the given notes. */
    references: async (ids: readonly string[]) => references.all(listParameters(ids)),
  };
}

export type NoteRow = NonNullable<Awaited<ReturnType<ReturnType<typeof noteQueries>['byId']>>>;
