import type { PrintedUnitRow } from '../../../db/queries/documents/units.ts';
import type { Queries } from '../../../db/queries/index.ts';
import {
  type PrintableUnit,
  type PrintedNote,
  type PrintedParagraph,
  printedParagraphs,
} from './printed-paragraph.ts';

/** The paragraphs of a document as they are printed, in reading order, with the notes that they refer to. */
export async function printedText(queries: Queries, documentId: string): Promise<PrintedParagraph[]> {
  const units = await queries.units.asPrinted(documentId);
  const references = await queries.whole.noteReferences(documentId);
  const texts = new Map(units.map(({ id, text }) => [id, text]));
  const referred = new Set(references.map(({ noteId }) => noteId));
  const referencesOf = Map.groupBy(references, ({ unitId }) => unitId);
  const notesOf = (unit: string): PrintedNote[] =>
    (referencesOf.get(unit) ?? []).map(({ at, label, noteId }) => ({
      at,
      label,
      text: texts.get(noteId ?? '') ?? null,
    }));
  return printedParagraphs(
    units
      .filter(({ id, kind }) => kind !== 'note' || !referred.has(id))
      .map(unit => printable(unit, notesOf(unit.id))),
  );
}

const printable = (
  { id, particular, part, clause, paragraph, parentId, ...unit }: PrintedUnitRow,
  notes: readonly PrintedNote[],
): PrintableUnit => ({
  ...unit,
  unit: id,
  role: particular ?? part ?? clause ?? paragraph,
  parent: parentId,
  notes,
});
