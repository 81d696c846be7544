import { and, asc, eq, sql } from 'drizzle-orm';
import type { Db } from '../../db.ts';
import { documents, paragraphs, units } from '../../schema.ts';
import type { Stretch } from '../list/paging.ts';
import { byShape } from '../list/prepared-by-filters.ts';
import { neighbours } from './neighbours.ts';

export interface ParagraphFilters {
  readonly document: string;
  readonly section?: string | undefined;
  readonly part?: string | undefined;
}

const set = sql.placeholder;

/** Paragraphs, in the order of their document. */
export function paragraphQueries(db: Db) {
  const rows = () =>
    db
      .select({
        id: paragraphs.id,
        documentId: units.documentId,
        symbol: documents.symbol,
        sourceId: documents.sourceId,
        number: paragraphs.number,
        label: paragraphs.label,
        role: paragraphs.role,
        enumerator: units.enumerator,
        text: units.text,
        complete: paragraphs.complete,
        cutAt: paragraphs.cutAt,
        position: units.position,
        parentId: paragraphs.parentId,
        sectionId: paragraphs.sectionId,
        partId: paragraphs.partId,
        ...neighbours('paragraph'),
      })
      .from(units)
      .innerJoin(paragraphs, eq(paragraphs.id, units.id))
      .innerJoin(documents, eq(documents.id, units.documentId));
  const fits = (has: (filter: string) => boolean) =>
    and(
      eq(units.documentId, set('document')),
      // The plus keeps the order of the document, so that nothing is sorted.
      has('section') ? sql`+${paragraphs.sectionId} = ${set('section')}` : undefined,
      has('part') ? sql`+${paragraphs.partId} = ${set('part')}` : undefined,
    );

  const byId = rows()
    .where(eq(units.id, set('id')))
    .prepare();
  const list = byShape(has =>
    rows()
      .where(and(fits(has), sql`${units.position} > ${set('after')}`))
      .orderBy(asc(units.position))
      .limit(set('limit'))
      .prepare(),
  );
  const count = byShape(has =>
    db
      .select({ total: sql<number>`count(*)` })
      .from(units)
      .innerJoin(paragraphs, eq(paragraphs.id, units.id))
      .where(fits(has))
      .prepare(),
  );

  return {
    byId: async (id: string) => byId.get({ id }),
    list: async (filters: ParagraphFilters, { after: [after], limit }: Stretch) =>
      list({ ...filters }).all({ ...filters, after, limit }),
    count: async (filters: ParagraphFilters) => count({ ...filters }).get({ ...filters })?.total ?? 0,
  };
}

export type ParagraphRow = NonNullable<Awaited<ReturnType<ReturnType<typeof paragraphQueries>['byId']>>>;
