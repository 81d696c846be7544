import type { Db } from '../../db.ts';
import { and, asc, eq, sql } from '../../drizzle.cjs';
import { documents, paragraphs, units } from '../../schema.ts';
import { TOTAL } from '../list/count.ts';
import { followsKey, type KeysetPage, PAGE_LIMIT, pageParameters } from '../list/paging.ts';
import { preparePlain } from '../list/plain-rows.ts';
import { type IsSet, preparedByFilters } from '../list/prepared-by-filters.ts';
import { neighbours } from './neighbours.ts';
import { UNIT_KEY } from './unit-key.ts';

export interface ParagraphFilters {
  readonly document: string;
  readonly section?: string | undefined;
  readonly part?: string | undefined;
}

const { placeholder } = sql;

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
  const conditions = (isSet: IsSet) =>
    and(
      eq(units.documentId, placeholder('document')),
      // The plus rules out the indexes of these columns: one in the order of the document spares the sorting.
      isSet('section') ? sql`+${paragraphs.sectionId} = ${placeholder('section')}` : undefined,
      isSet('part') ? sql`+${paragraphs.partId} = ${placeholder('part')}` : undefined,
    );

  const byId = rows()
    .where(eq(units.id, placeholder('id')))
    .prepare();
  const list = preparedByFilters(isSet =>
    rows()
      .where(and(conditions(isSet), followsKey(units.position)))
      .orderBy(asc(units.position))
      .limit(PAGE_LIMIT)
      .prepare(),
  );
  const keys = preparedByFilters(isSet =>
    preparePlain(
      db,
      db
        .select(UNIT_KEY)
        .from(units)
        .innerJoin(paragraphs, eq(paragraphs.id, units.id))
        .where(and(conditions(isSet), followsKey(units.position)))
        .orderBy(asc(units.position))
        .limit(PAGE_LIMIT),
    ),
  );
  const count = preparedByFilters(isSet =>
    db
      .select(TOTAL)
      .from(units)
      .innerJoin(paragraphs, eq(paragraphs.id, units.id))
      .where(conditions(isSet))
      .prepare(),
  );

  return {
    byId: async (id: string) => byId.get({ id }),
    list: async (filters: ParagraphFilters, page: KeysetPage) =>
      list(filters).all({ ...filters, ...pageParameters(page) }),
    /** The keys of the paragraphs of a page. */
    keys: async (filters: ParagraphFilters, page: KeysetPage) =>
      keys(filters).all({ ...filters, ...pageParameters(page) }),
    count: async (filters: ParagraphFilters) => count(filters).get({ ...filters })?.total ?? 0,
  };
}

export type ParagraphRow = NonNullable<Awaited<ReturnType<ReturnType<typeof paragraphQueries>['byId']>>>;
