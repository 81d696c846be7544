import type { Db } from '../../db.ts';
import type { SQLiteColumn } from '../../drizzle.cjs';
import { and, asc, desc, eq, inArray, sql } from '../../drizzle.cjs';
import { citations, units, workDates, workRelations, works, workTitles } from '../../schema.ts';
import {
  conditionsSet,
  contains,
  equalTo,
  type FilterConditions,
  withLikePattern,
  withNumbers,
} from '../list/conditions.ts';
import { TOTAL } from '../list/count.ts';
import { followsKey, type KeysetPage, PAGE_LIMIT, pageParameters } from '../list/paging.ts';
import { preparedByFilters } from '../list/prepared-by-filters.ts';
import { listedValues, listParameters } from '../list/value-list.ts';

export interface WorkFilters {
  readonly kind?: string | undefined;
  readonly body?: string | undefined;
  readonly session?: string | undefined;
  /** Part of the symbol or title, in any ASCII case. */
  readonly q?: string | undefined;
  /** Whether the data set has the document. */
  readonly available?: boolean | undefined;
}

const FILTERS: FilterConditions = {
  ...equalTo({ kind: works.kind, body: works.body, session: works.session }),
  q: sql`(${contains(works.symbol)} or ${contains(works.title)})`,
  available: sql`(${works.documentId} is not null) = ${sql.placeholder('available')}`,
};

/** What is cited, beginning with what most documents cite. */
export function workQueries(db: Db) {
  const byId = db
    .select()
    .from(works)
    .where(eq(works.id, sql.placeholder('id')))
    .prepare();
  const byIds = db.select().from(works).where(inArray(works.id, listedValues)).prepare();
  const list = preparedByFilters(isSet =>
    db
      .select()
      .from(works)
      .where(and(conditionsSet(FILTERS, isSet), followsKey(works.seq)))
      .orderBy(asc(works.seq))
      .limit(PAGE_LIMIT)
      .prepare(),
  );
  const count = preparedByFilters(isSet =>
    db.select(TOTAL).from(works).where(conditionsSet(FILTERS, isSet)).prepare(),
  );
  const dates = db
    .select()
    .from(workDates)
    .where(inArray(workDates.workId, listedValues))
    .orderBy(asc(workDates.workId), desc(workDates.documentCount), asc(workDates.date))
    .prepare();
  const titles = db
    .select()
    .from(workTitles)
    .where(inArray(workTitles.workId, listedValues))
    .orderBy(asc(workTitles.workId), desc(workTitles.documentCount), asc(workTitles.title))
    .prepare();
  const otherWorks = (from: SQLiteColumn, to: SQLiteColumn) =>
    db
      .select({ relation: workRelations.relation, other: works })
      .from(workRelations)
      .innerJoin(works, eq(works.id, to))
      .where(eq(from, sql.placeholder('id')))
      .orderBy(asc(workRelations.relation), asc(works.seq))
      .prepare();
  const relatesTo = otherWorks(workRelations.workId, workRelations.otherId);
  const isRelatedTo = otherWorks(workRelations.otherId, workRelations.workId);

  const citingTexts = db
    .select({ text: units.text })
    .from(citations)
    .innerJoin(units, eq(units.id, citations.unitId))
    .where(eq(citations.symbol, sql.placeholder('symbol')))
    .orderBy(asc(citations.seq), asc(citations.start))
    .limit(PAGE_LIMIT)
    .prepare();

  return {
    byId: async (id: string) => byId.get({ id }),
    byIds: async (ids: readonly string[]) => byIds.all(listParameters(ids)),
    list: async (filters: WorkFilters, page: KeysetPage) =>
      list(filters).all({ ...parametersOf(filters), ...pageParameters(page) }),
    count: async (filters: WorkFilters) => count(filters).get(parametersOf(filters))?.total ?? 0,
    /** The dates that citing texts give to each of the works, the most frequent first. */
    dates: async (ids: readonly string[]) => dates.all(listParameters(ids)),
    /** The titles that citing texts give to each of the works, the most frequent first. */
    titles: async (ids: readonly string[]) => titles.all(listParameters(ids)),
    /** The texts of the first units that cite a symbol. */
    citingTexts: async (symbol: string, limit: number) =>
      citingTexts.all({ symbol, limit }).map(({ text }) => text),
    /** The works that a work corrects, revises, adds to or is contained in. */
    relatesTo: async (id: string) => relatesTo.all({ id }),
    /** The works that correct, revise or add to a work, or that it contains. */
    isRelatedTo: async (id: string) => isRelatedTo.all({ id }),
  };
}

const parametersOf = (filters: WorkFilters) => withNumbers(withLikePattern(filters));

type Queries = ReturnType<typeof workQueries>;
export type WorkRow = NonNullable<Awaited<ReturnType<Queries['byId']>>>;
export type WorkDateRow = Awaited<ReturnType<Queries['dates']>>[number];
export type WorkTitleRow = Awaited<ReturnType<Queries['titles']>>[number];
export type RelatedWorkRow = Awaited<ReturnType<Queries['relatesTo']>>[number];
