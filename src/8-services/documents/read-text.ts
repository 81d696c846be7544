import type { ClauseRow } from '../../../db/queries/clauses/clauses.ts';
import type { NoteRow } from '../../../db/queries/documents/notes.ts';
import type { ParagraphRow } from '../../../db/queries/documents/paragraphs.ts';
import type { PartRow } from '../../../db/queries/documents/parts.ts';
import type { SectionRow } from '../../../db/queries/documents/sections.ts';
import type { TableRow } from '../../../db/queries/documents/tables.ts';
import type { OutlineRow } from '../../../db/queries/documents/units.ts';
import type { Queries } from '../../../db/queries/index.ts';
import { type Annotated, annotationsOf, withAnnotations } from './annotations.ts';

/** A unit of a text, with all that is known of it. */
export type TextUnit =
  | ({ readonly kind: 'particular' } & Annotated<ParticularRow>)
  | ({ readonly kind: 'part' } & Annotated<PartRow>)
  | ({ readonly kind: 'section' } & Annotated<SectionRow>)
  | ({ readonly kind: 'paragraph' } & Annotated<ParagraphRow>)
  | ({ readonly kind: 'clause' } & Annotated<ClauseRow>)
  | ({ readonly kind: 'note' } & Annotated<NoteRow>)
  | ({ readonly kind: 'table' } & Annotated<TableRow>);

export type ParticularRow = Awaited<ReturnType<Queries['documents']['particulars']>>[number];

/** A stretch of a long text, short enough to be shown at once: all of a short one. */
export interface Piece {
  /** Counts from 1. */
  readonly number: number;
  readonly units: readonly OutlineRow[];
}

/** From this many units on, a text is divided. */
const LONG = 300;
/** A piece ends before the next heading after so many units, */
const ENOUGH = 100;
/** or before any unit after so many. */
const TOO_MANY = 250;

/** Divides a text, before its headings where it has any. */
export function piecesOf(outline: readonly OutlineRow[]): Piece[] {
  if (outline.length <= LONG) return [{ number: 1, units: outline }];
  const pieces: OutlineRow[][] = [[]];
  for (const unit of outline) {
    const { length } = pieces.at(-1) ?? [];
    const isHeading = unit.kind === 'section' || unit.kind === 'part';
    if ((isHeading && length >= ENOUGH) || length >= TOO_MANY) pieces.push([]);
    pieces.at(-1)?.push(unit);
  }
  return pieces.map((units, index) => ({ number: index + 1, units }));
}

/** The units of a piece with their texts and annotations, in reading order. */
export async function readPiece(queries: Queries, document: string, { units }: Piece): Promise<TextUnit[]> {
  const [first, last] = [units[0], units.at(-1)];
  if (first === undefined || last === undefined) return [];
  const page = { after: [first.position - 1], limit: units.length };
  const ids = new Set(units.map(({ id }) => id));
  const kinds = new Set(units.map(({ kind }) => kind));
  const read = async <Kind extends TextUnit['kind'], Row extends { readonly id: string }>(
    kind: Kind,
    rows: () => Promise<readonly Row[]>,
  ) => (kinds.has(kind) ? (await rows()).filter(({ id }) => ids.has(id)).map(row => ({ kind, row })) : []);
  const rows = [
    ...(await read('particular', () => queries.documents.particulars(document))),
    ...(await read('part', () => queries.parts.ofDocument(document))),
    ...(await read('section', () => queries.sections.between(document, first.position, last.position + 1))),
    ...(await read('paragraph', () => queries.paragraphs.list({ document }, page))),
    ...(await read('clause', () => queries.clauses.between(document, first.seq, last.seq + 1))),
    ...(await read('note', () => queries.notes.list(document, page))),
    ...(await read('table', () => queries.tables.list(document, page))),
  ];
  const annotations = await annotationsOf(
    queries,
    rows.map(({ row }) => row.id),
  );
  const byId = new Map(
    rows.map((unit): [string, TextUnit] => [unit.row.id, { ...unit, annotations: annotations(unit.row.id) }]),
  );
  return units.flatMap(({ id }) => byId.get(id) ?? []);
}

/** The headings of a text, in reading order. */
export interface Heading {
  readonly id: string;
  readonly text: string;
  /** 0 for a part, and for a section that is in no other. */
  readonly depth: number;
}

export async function headingsOf(
  queries: Queries,
  document: string,
  outline: readonly OutlineRow[],
): Promise<Heading[]> {
  if (!outline.some(({ kind }) => kind === 'part' || kind === 'section')) return [];
  const parts = await queries.parts.ofDocument(document);
  const sections = await queries.sections.between(document, 0, Number.MAX_SAFE_INTEGER);
  const hasParts = parts.length > 0;
  const headings = new Map<string, Heading>([
    ...parts.map(({ id, label, title, text }): [string, Heading] => [
      id,
      { id, text: title === null ? text || label : `${label}. ${title}`, depth: 0 },
    ]),
    ...sections.map(({ id, enumerator, text, path, partId }): [string, Heading] => [
      id,
      {
        id,
        text: [enumerator, text].filter(Boolean).join(' '),
        depth: path.length - 1 + (hasParts && partId !== null ? 1 : 0),
      },
    ]),
  ]);
  return outline.flatMap(({ id }) => headings.get(id) ?? []);
}

/** The notes that units point to, each with its text and annotations, by id. */
export async function notesOf(
  queries: Queries,
  units: readonly TextUnit[],
): Promise<Map<string, AnnotatedNote>> {
  const named = new Map(
    units.flatMap(({ annotations }) =>
      annotations.noteReferences.flatMap(({ noteId, label, text }) =>
        noteId === null || text === null ? [] : [[noteId, { id: noteId, label, text }] as const],
      ),
    ),
  );
  const notes = await withAnnotations(queries, [...named.values()]);
  return new Map(notes.map(note => [note.row.id, note]));
}

export type AnnotatedNote = Annotated<{ readonly id: string; readonly label: string; readonly text: string }>;
