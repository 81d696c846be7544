import type { Db } from '../../db.ts';
import { and, asc, desc, eq, isNotNull, sql } from '../../drizzle.cjs';
import { documentDepartures, documentEntries, documents } from '../../schema.ts';
import { conditionsSet, type FilterConditions } from '../list/conditions.ts';
import { TOTAL } from '../list/count.ts';
import { followsKey, type KeysetPage, PAGE_LIMIT, pageParameters } from '../list/paging.ts';
import { preparedByFilters } from '../list/prepared-by-filters.ts';

export interface EntryFilters {
  /** A time in ISO 8601, in UTC. */
  readonly changedFrom?: string | undefined;
}

const FILTERS: FilterConditions = {
  changedFrom: sql`${documentEntries.changed} >= ${sql.placeholder('changedFrom')}`,
};

/** What came with which data set. */
export function historyQueries(db: Db) {
  const entry = {
    id: documents.id,
    seq: documents.seq,
    hash: documentEntries.hash,
    entered: documentEntries.entered,
    changed: documentEntries.changed,
  };
  const entries = preparedByFilters(isSet =>
    db
      .select(entry)
      .from(documents)
      .innerJoin(documentEntries, eq(documentEntries.documentId, documents.id))
      .where(and(conditionsSet(FILTERS, isSet), followsKey(documents.seq)))
      .orderBy(asc(documents.seq))
      .limit(PAGE_LIMIT)
      .prepare(),
  );
  const countEntries = preparedByFilters(isSet =>
    db.select(TOTAL).from(documentEntries).where(conditionsSet(FILTERS, isSet)).prepare(),
  );
  const changes = db
    .select({
      ...entry,
      symbol: documents.symbol,
      title: documents.title,
      type: documents.type,
      body: documents.body,
      date: documents.date,
    })
    .from(documentEntries)
    .innerJoin(documents, eq(documents.id, documentEntries.documentId))
    .where(isNotNull(documentEntries.changed))
    .orderBy(desc(documentEntries.changed))
    .limit(PAGE_LIMIT)
    .prepare();
  const departures = db
    .select()
    .from(documentDepartures)
    .orderBy(desc(documentDepartures.departed))
    .limit(PAGE_LIMIT)
    .prepare();

  return {
    /** Documents with the hashes of their content, in the order of the data set. */
    entries: async (filters: EntryFilters, page: KeysetPage) =>
      entries(filters).all({ ...filters, ...pageParameters(page) }),
    countEntries: async (filters: EntryFilters) => countEntries(filters).get({ ...filters })?.total ?? 0,
    /** The documents that came or changed last, the latest first; none of the first data set. */
    changes: async (limit: number) => changes.all({ limit }),
    /** The documents that went last, the latest first. */
    departures: async (limit: number) => departures.all({ limit }),
  };
}

type Queries = ReturnType<typeof historyQueries>;
export type EntryRow = Awaited<ReturnType<Queries['entries']>>[number];
export type ChangeRow = Awaited<ReturnType<Queries['changes']>>[number];
