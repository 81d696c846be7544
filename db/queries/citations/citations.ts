import type { Db } from '../../db.ts';
import { and, asc, eq, getTableColumns, inArray, isNotNull, ne, sql } from '../../drizzle.cjs';
import { citations, units, works, workTitles } from '../../schema.ts';
import { targetUnits } from '../documents/annotations.ts';
import { conditionsSet, equalTo, type FilterConditions } from '../list/conditions.ts';
import { TOTAL } from '../list/count.ts';
import { followsKey, type KeysetPage, PAGE_LIMIT, pageParameters } from '../list/paging.ts';
import { type IsSet, preparedByFilters } from '../list/prepared-by-filters.ts';
import { listedValues, listParameters } from '../list/value-list.ts';

export interface CitationFilters {
  readonly symbol?: string | undefined;
  readonly document?: string | undefined;
  readonly target?: string | undefined;
  readonly targetUnit?: string | undefined;
  readonly treatment?: string | undefined;
  readonly kind?: string | undefined;
  readonly status?: string | undefined;
  readonly instrument?: string | undefined;
  /** Id of the work that is cited. */
  readonly work?: string | undefined;
}

/**
 * The citations of a document do not include those of an instrument that it contains, which is a work too.
 */
const CITES_WORK = sql`(
  (${citations.symbol} = (select symbol from ${works} where id = ${sql.placeholder('work')}) and ${citations.instrument} is null)
  or ${citations.instrument} in (
    select title from ${workTitles} where work_id = ${sql.placeholder('work')}
    and ${sql.placeholder('work')} not in (select id from ${works} where symbol is not null)
  )
)`;

const FILTERS: FilterConditions = {
  ...equalTo({
    symbol: citations.symbol,
    document: citations.documentId,
    target: citations.targetId,
    targetUnit: citations.targetUnitId,
    treatment: citations.treatment,
    kind: citations.kind,
    status: citations.status,
    instrument: citations.instrument,
  }),
  work: CITES_WORK,
};
const NO_REFERENCE = ne(citations.kind, 'reference');
const KEY = [citations.seq, citations.start, citations.end, citations.id] as const;

/**
 * Citations, in the order of their places in the data set. References ("that resolution") only if their kind
 * is asked for.
 */
export function citationQueries(db: Db) {
  const conditions = (isSet: IsSet) =>
    and(isSet('kind') ? undefined : NO_REFERENCE, conditionsSet(FILTERS, isSet));
  const list = preparedByFilters(isSet =>
    db
      .select({
        citation: { ...getTableColumns(citations), targetUnitKind: targetUnits.kind },
        unitKind: units.kind,
      })
      .from(citations)
      .innerJoin(units, eq(units.id, citations.unitId))
      .leftJoin(targetUnits, eq(targetUnits.id, citations.targetUnitId))
      .where(and(conditions(isSet), followsKey(...KEY)))
      .orderBy(...KEY.map(column => asc(column)))
      .limit(PAGE_LIMIT)
      .prepare(),
  );
  const count = preparedByFilters(isSet =>
    db.select(TOTAL).from(citations).where(conditions(isSet)).prepare(),
  );
  const citingDocuments = db
    .selectDistinct({ symbol: citations.symbol, documentId: citations.documentId })
    .from(citations)
    .where(inArray(citations.symbol, listedValues))
    .prepare();
  const countDocuments = db
    .select({ total: sql<number>`count(distinct ${citations.documentId})` })
    .from(citations)
    .where(and(eq(citations.targetId, sql.placeholder('target')), NO_REFERENCE))
    .prepare();
  const countsByUnit = db
    .select({ unitId: citations.targetUnitId, count: sql<number>`count(*)` })
    .from(citations)
    .where(
      and(eq(citations.targetId, sql.placeholder('target')), isNotNull(citations.targetUnitId), NO_REFERENCE),
    )
    .groupBy(citations.targetUnitId)
    .prepare();

  return {
    /** How many documents cite one. */
    countDocuments: async (target: string) => countDocuments.get({ target })?.total ?? 0,
    /** How often each unit of a document is cited by its own number. */
    countsByUnit: async (target: string) => countsByUnit.all({ target }),
    list: async (filters: CitationFilters, page: KeysetPage) =>
      list(filters).all({ ...filters, ...pageParameters(page) }),
    count: async (filters: CitationFilters) => count(filters).get({ ...filters })?.total ?? 0,
    /** Each pair of one of the given symbols and a document that cites it, once. */
    citingDocuments: async (symbols: readonly string[]) => citingDocuments.all(listParameters(symbols)),
  };
}

export type CitationRow = Awaited<ReturnType<ReturnType<typeof citationQueries>['list']>>[number];
