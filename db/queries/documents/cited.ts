import type { Db } from '../../db.ts';
import { eq, inArray, sql } from '../../drizzle.cjs';
import { clauses, documents, notes, paragraphs, parts, sections, tables, units } from '../../schema.ts';
import { listedValues, listParameters } from '../list/value-list.ts';

const DOCUMENT = {
  id: documents.id,
  symbol: documents.symbol,
  symbolMadeUp: documents.symbolMadeUp,
  type: documents.type,
  title: documents.title,
  body: documents.body,
  session: documents.session,
  date: documents.date,
};

/** What it takes to cite documents and units of any kind, many at a time. */
export function citedQueries(db: Db) {
  const ofDocuments = db
    .select(DOCUMENT)
    .from(documents)
    .where(inArray(documents.id, listedValues))
    .prepare();
  const ofUnits = db
    .select({
      id: units.id,
      kind: units.kind,
      text: units.text,
      enumerator: units.enumerator,
      document: DOCUMENT,
      clause: { kind: clauses.kind, path: clauses.path, label: clauses.label },
      paragraph: PARAGRAPH,
      note: notes.label,
      section: sections.path,
      part: parts.label,
      annexes: ANNEXES,
    })
    .from(units)
    .innerJoin(documents, eq(documents.id, units.documentId))
    .leftJoin(clauses, eq(clauses.id, units.id))
    .leftJoin(paragraphs, eq(paragraphs.id, units.id))
    .leftJoin(notes, eq(notes.id, units.id))
    .leftJoin(sections, eq(sections.id, units.id))
    .leftJoin(tables, eq(tables.id, units.id))
    .leftJoin(parts, eq(parts.id, PART_ID))
    .where(inArray(units.id, listedValues))
    .prepare();

  return {
    documents: async (ids: readonly string[]) => ofDocuments.all(listParameters(ids)),
    units: async (ids: readonly string[]) => ofUnits.all(listParameters(ids)),
  };
}

/** The part that a unit is or stands in. */
const PART_ID = sql`case ${units.kind} when 'part' then ${units.id} else
  coalesce(${clauses.partId}, ${paragraphs.partId}, ${sections.partId}, ${tables.partId}) end`;

/** The numbers of a paragraph and of those that it is part of, the outermost first; null for no paragraph. */
const PARAGRAPH = sql<readonly (string | null)[]>`(
  with recursive upward (number, parent_id, depth) as (
    select number, parent_id, 0 from paragraphs where id = ${units.id}
    union all
    select p.number, p.parent_id, depth + 1 from upward inner join paragraphs as p on p.id = upward.parent_id
  )
  select json_group_array(number) from (select number from upward order by depth desc)
)`.mapWith((json: string): (string | null)[] => JSON.parse(json));

const ANNEXES = sql<number>`(
  select count(*) from units as other inner join parts as annex on annex.id = other.id
  where other.document_id = ${units.documentId} and annex.kind = 'annex'
)`;

type Queries = ReturnType<typeof citedQueries>;
export type CitedDocumentRow = Awaited<ReturnType<Queries['documents']>>[number];
export type CitedUnitRow = Awaited<ReturnType<Queries['units']>>[number];
