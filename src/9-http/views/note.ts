import type { NoteRow } from '../../../db/queries/documents/notes.ts';
import type { Queries } from '../../../db/queries/index.ts';
import { links, unitLink } from '../framework/links.ts';
import type { Note } from '../schemas/documents/note.ts';
import { readAnnotations } from './annotations.ts';
import { placed } from './place.ts';

export async function noteViews(queries: Queries, rows: readonly NoteRow[]): Promise<Note[]> {
  const annotations = await readAnnotations(queries, rows);
  const referrers = Map.groupBy(
    await queries.notes.references(rows.map(row => row.id)),
    ({ noteId }) => noteId,
  );
  return rows.map(row => ({
    id: row.id,
    label: row.label,
    enumerator: row.enumerator,
    text: row.text,
    referredFrom: (referrers.get(row.id) ?? []).map(({ unitId, unitKind, at }) => ({
      unit: unitId,
      at,
      link: unitLink(unitKind, unitId, row.documentId),
    })),
    ...annotations({ id: row.id, kind: 'note', documentId: row.documentId, sourceId: row.sourceId }),
    ...placed(row, links.note),
  }));
}
