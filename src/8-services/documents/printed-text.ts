import type { PrintedUnitRow } from '../../../db/queries/documents/units.ts';
import type { Queries } from '../../../db/queries/index.ts';
import type {
  CLAUSE_KINDS,
  PARAGRAPH_ROLES,
  PART_KINDS,
  PARTICULAR_KINDS,
  UNIT_KINDS,
} from '../../../db/schema.ts';
import type { Range } from '../../model/range.ts';

/** A paragraph of a document as it is printed: a unit, or the tail of one behind its lettered parts. */
export interface PrintedParagraph {
  /** Id of the unit. */
  readonly unit: string;
  readonly kind: (typeof UNIT_KINDS)[number];
  /** What it is among its kind: "preambular", "title", "annex". */
  readonly role:
    | (typeof CLAUSE_KINDS | typeof PARTICULAR_KINDS | typeof PART_KINDS | typeof PARAGRAPH_ROLES)[number]
    | null;
  /** What people write: "OP10(a)"; null for what is no clause. */
  readonly label: string | null;
  readonly isTail: boolean;
  /** Id of the unit that it is a part of. */
  readonly parent: string | null;
  /** How many units it is a part of, one within the other. */
  readonly level: number;
  readonly enumerator: string | null;
  readonly text: string;
  /** Where in the text the words stand that make a clause do something. */
  readonly phrase: Range | null;
  readonly action: string | null;
  /** The marks of notes, by their places in the text. */
  readonly notes: readonly PrintedNote[];
}

export interface PrintedNote {
  readonly at: number;
  readonly label: string;
  /** Null where the document has no such note. */
  readonly text: string | null;
}

/** The paragraphs of a document as they are printed, in reading order, with the notes that they refer to. */
export async function printedText(queries: Queries, documentId: string): Promise<PrintedParagraph[]> {
  const units = await queries.units.asPrinted(documentId);
  const { noteReferences } = await queries.annotations.ofUnits(units.map(({ id }) => id));
  const notes = Map.groupBy(noteReferences, ({ unitId }) => unitId);
  const referred = new Set(noteReferences.map(({ noteId }) => noteId));
  const level = levels(units);
  const paragraphs = units
    .filter(({ id, kind }) => kind !== 'note' || !referred.has(id))
    .map(unit => paragraphOf(unit, level.get(unit.id) ?? 0, notes.get(unit.id) ?? []));
  return withTails(paragraphs, new Map(units.map(({ id, tail }) => [id, tail])));
}

const paragraphOf = (
  { id, particular, part, clause, paragraph, parentId, tail: _, ...unit }: PrintedUnitRow,
  level: number,
  notes: readonly PrintedNote[],
): PrintedParagraph => ({
  ...unit,
  unit: id,
  role: particular ?? part ?? clause ?? paragraph,
  isTail: false,
  parent: parentId,
  level,
  phrase: rangeOf(unit.text, unit.phrase),
  notes: notes.map(({ at, label, text }) => ({ at, label, text })),
});

/** Where a phrase stands; null also where brackets of negotiation stand within it. */
export function rangeOf(text: string, phrase: string | null): Range | null {
  const start = phrase === null ? -1 : text.indexOf(phrase);
  return phrase === null || start === -1 ? null : { start, end: start + phrase.length };
}

/** How deep each unit is in others; a unit stands behind what it is a part of. */
function levels(units: readonly PrintedUnitRow[]): Map<string, number> {
  const level = new Map<string, number>();
  for (const { id, parentId } of units) {
    const above = parentId === null ? undefined : level.get(parentId);
    level.set(id, above === undefined ? 0 : above + 1);
  }
  return level;
}

/** Puts what follows the lettered parts of a clause behind the last of them, where it is printed. */
function withTails(
  paragraphs: readonly PrintedParagraph[],
  tails: ReadonlyMap<string, string | null>,
): PrintedParagraph[] {
  const printed: PrintedParagraph[] = [];
  const open: PrintedParagraph[] = [];
  const close = (level: number) => {
    while ((open.at(-1)?.level ?? -1) >= level) printed.push(...open.splice(-1));
  };
  for (const paragraph of paragraphs) {
    close(paragraph.level);
    const tail = tails.get(paragraph.unit) ?? null;
    const start = paragraph.text.length - (tail?.length ?? 0);
    printed.push(tail === null ? paragraph : part(paragraph, 0, start));
    if (tail !== null)
      open.push({ ...part(paragraph, start, paragraph.text.length), isTail: true, enumerator: null });
  }
  close(0);
  return printed;
}

/** A paragraph with a range of its text, without the blanks at its end. */
function part(paragraph: PrintedParagraph, start: number, end: number): PrintedParagraph {
  const { text, phrase, notes } = paragraph;
  return {
    ...paragraph,
    text: text.slice(start, end).trimEnd(),
    phrase: phrase !== null && phrase.start >= start && phrase.end <= end ? phrase : null,
    notes: notes
      .filter(({ at }) => at >= start && (at < end || end === text.length))
      .map(note => ({ ...note, at: note.at - start })),
  };
}
