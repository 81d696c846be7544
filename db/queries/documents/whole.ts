import type { Db } from '../../db.ts';
import { asc, eq, sql } from '../../drizzle.cjs';
import {
  clauses,
  noteReferences,
  notes,
  paragraphs,
  particulars,
  parts,
  sections,
  tables,
  units,
} from '../../schema.ts';

const { placeholder } = sql;

/** A document as a whole. */
export function wholeQueries(db: Db) {
  const ofDocument = db
    .select({
      id: units.id,
      kind: units.kind,
      enumerator: units.enumerator,
      text: units.text,
      parentId: PARENT,
      particular: particulars.kind,
      part: { kind: parts.kind, label: parts.label, title: parts.title },
      clause: { kind: clauses.kind, label: clauses.label, phrase: clauses.phrase, tail: clauses.tail },
      role: paragraphs.role,
      rows: tables.rows,
      note: notes.label,
    })
    .from(units)
    .leftJoin(particulars, eq(particulars.id, units.id))
    .leftJoin(parts, eq(parts.id, units.id))
    .leftJoin(sections, eq(sections.id, units.id))
    .leftJoin(clauses, eq(clauses.id, units.id))
    .leftJoin(paragraphs, eq(paragraphs.id, units.id))
    .leftJoin(tables, eq(tables.id, units.id))
    .leftJoin(notes, eq(notes.id, units.id))
    .where(eq(units.documentId, placeholder('document')))
    .orderBy(asc(units.position))
    .prepare();
  const noteReferencesOf = db
    .select({
      unitId: noteReferences.unitId,
      at: noteReferences.at,
      label: noteReferences.label,
      noteId: noteReferences.noteId,
    })
    .from(noteReferences)
    .innerJoin(units, eq(units.id, noteReferences.unitId))
    .where(eq(units.documentId, placeholder('document')))
    .orderBy(asc(units.position), asc(noteReferences.at), asc(noteReferences.label))
    .prepare();

  return {
    /** All units of a document with what their kinds have of their own, in reading order. */
    units: async (document: string) => ofDocument.all({ document }),
    /** Where its texts point to notes. */
    noteReferences: async (document: string) => noteReferencesOf.all({ document }),
  };
}

/** The unit that one is a part of: of its own kind, or the section or the part that it stands in. */
const PARENT = sql<string | null>`coalesce(
  ${clauses.parentId}, ${paragraphs.parentId}, ${sections.parentId},
  ${clauses.sectionId}, ${paragraphs.sectionId}, ${tables.sectionId},
  ${clauses.partId}, ${paragraphs.partId}, ${sections.partId}, ${tables.partId}
)`;

type Queries = ReturnType<typeof wholeQueries>;
export type WholeUnitRow = Awaited<ReturnType<Queries['units']>>[number];
export type NoteReferenceRow = Awaited<ReturnType<Queries['noteReferences']>>[number];
