import type { NoteRow } from '../../../db/queries/documents/notes.ts';
import type { Queries } from '../../../db/queries/index.ts';
import { type Annotated, withAnnotations } from './annotations.ts';

export interface ReferencedNote extends Annotated<NoteRow> {
  /** The places that point to the note. */
  readonly referrers: readonly Referrer[];
}

type Referrer = Awaited<ReturnType<Queries['notes']['references']>>[number];

/** Adds to a page of notes their annotations and the places that point to them. */
export async function notesWithReferrers(
  queries: Queries,
  rows: readonly NoteRow[],
): Promise<ReferencedNote[]> {
  const notes = await withAnnotations(queries, rows);
  const referrers = Map.groupBy(
    await queries.notes.references(rows.map(({ id }) => id)),
    ({ noteId }) => noteId,
  );
  return notes.map(note => ({ ...note, referrers: referrers.get(note.row.id) ?? [] }));
}
