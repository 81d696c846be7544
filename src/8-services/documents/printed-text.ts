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
  const { noteReferences } = await queries.annotations.ofUnits(units.map(({ id }) => id));
  const notes = Map.groupBy(noteReferences, ({ unitId }) => unitId);
  const referred = new Set(noteReferences.map(({ noteId }) => noteId));
  return printedParagraphs(
    units
      .filter(({ id, kind }) => kind !== 'note' || !referred.has(id))
      .map(unit => printable(unit, notes.get(unit.id) ?? [])),
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
  notes: notes.map(({ at, label, text }) => ({ at, label, text })),
});
