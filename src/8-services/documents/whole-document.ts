import type { NoteReferenceRow, WholeUnitRow } from '../../../db/queries/documents/whole.ts';
import type { Queries } from '../../../db/queries/index.ts';
import type { UNIT_KINDS } from '../../../db/schema.ts';
import { formatDocumentCitation } from '../../references/format-unit-citation.ts';
import { cite } from '../citations/cite.ts';
import { required } from './require.ts';

/**
 * A text in its order, as a tree: what stands in a section, or is a lettered part of a clause, is below it.
 */
export interface WholeText {
  readonly document: DocumentFacts;
  /** How the document is cited. */
  readonly citation: string;
  /** The unit that the text is, with its citation; null for a whole document. */
  readonly unit: { readonly id: string; readonly citation: string } | null;
  /** The formal lines of the first and last page; none for a unit. */
  readonly particulars: readonly TextUnit[];
  readonly body: readonly TextUnit[];
  /** The notes that the text points to, or that nothing points to, in their order. */
  readonly notes: readonly TextUnit[];
}

type DocumentFacts = NonNullable<Awaited<ReturnType<Queries['documents']['byId']>>>['document'];

export interface TextUnit extends WholeUnitRow {
  /** Where its text points to notes, by place. */
  readonly noteReferences: readonly NoteReferenceRow[];
  readonly children: readonly TextUnit[];
}

/** @throws ServiceError NOT_FOUND */
export async function wholeDocument(queries: Queries, id: string): Promise<WholeText> {
  const { document } = required(await queries.documents.byId(id), 'document', id);
  const { all, below } = await unitsOf(queries, id);
  return {
    document,
    citation: formatDocumentCitation(document),
    unit: null,
    particulars: all.filter(({ kind }) => kind === 'particular'),
    body: below(null),
    notes: all.filter(({ kind }) => kind === 'note'),
  };
}

/**
 * A unit of a document with what is below it, and the notes that these point to.
 *
 * @throws ServiceError NOT_FOUND
 */
export async function wholeUnit(
  queries: Queries,
  kind: (typeof UNIT_KINDS)[number],
  id: string,
): Promise<WholeText> {
  const found = (await cite(queries, [id])).get(id);
  const cited = required(
    found?.kind === kind ? found : undefined,
    kind === 'particular' ? 'document' : kind,
    id,
  );
  const whole = await wholeDocument(queries, cited.document.id);
  const all = [...whole.particulars, ...inOrder(whole.body), ...whole.notes];
  const body = all.filter(unit => unit.id === id);
  const references = inOrder(body).flatMap(({ noteReferences }) => noteReferences);
  const pointedTo = new Set(references.map(({ noteId }) => noteId));
  return {
    ...whole,
    unit: { id, citation: cited.citation },
    particulars: [],
    body,
    notes: whole.notes.filter(note => pointedTo.has(note.id)),
  };
}

const isOfBody = ({ kind }: WholeUnitRow): boolean => kind !== 'particular' && kind !== 'note';

/** Units with what is below them, in reading order. */
export const inOrder = (units: readonly TextUnit[]): TextUnit[] =>
  units.flatMap(unit => [unit, ...inOrder(unit.children)]);

/** The units without what is below them, and what is below one, or below none. */
async function unitsOf(queries: Queries, document: string) {
  const references = Map.groupBy(await queries.whole.noteReferences(document), ({ unitId }) => unitId);
  const all = (await queries.whole.units(document)).map(row => ({
    ...row,
    noteReferences: references.get(row.id) ?? [],
    children: [],
  }));
  const byParent = Map.groupBy(all.filter(isOfBody), ({ parentId }) => parentId);
  const below = (id: string | null): TextUnit[] =>
    (byParent.get(id) ?? []).map(unit => ({ ...unit, children: below(unit.id) }));
  return { all, below };
}
