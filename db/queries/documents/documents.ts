import type { Db } from '../../db.ts';
import { and, asc, eq, inArray, ne, sql } from '../../drizzle.cjs';
import { documents, findings, particulars, sources, sponsors, units, votes } from '../../schema.ts';
import { conditionsSet, equalTo, type FilterConditions } from '../list/conditions.ts';
import { TOTAL } from '../list/count.ts';
import { followsKey, type KeysetPage, PAGE_LIMIT, pageParameters } from '../list/paging.ts';
import { preparePlain } from '../list/plain-rows.ts';
import { preparedByFilters } from '../list/prepared-by-filters.ts';
import { listedTable, listedValues, listParameters } from '../list/value-list.ts';

export interface DocumentFilters {
  readonly type?: string | undefined;
  readonly body?: string | undefined;
  readonly session?: string | undefined;
  readonly year?: number | undefined;
  readonly symbol?: string | undefined;
  readonly partOf?: string | undefined;
  readonly language?: string | undefined;
  readonly reading?: string | undefined;
  /** The manner of its adoption. */
  readonly vote?: string | undefined;
  /** The id of a State. */
  readonly sponsor?: string | undefined;
  readonly adoptedFrom?: string | undefined;
  readonly adoptedTo?: string | undefined;
}

/** Whether the parser had no doubts about a document. */
export const isSure = sql<boolean>`not exists (
  select 1 from ${findings} where ${findings.documentId} = ${documents.id} and ${findings.kind} = 'parser'
)`.mapWith(Boolean);

const { placeholder } = sql;
/** The condition that a document was adopted in the manner that the filter `vote` names. */
export const adoptedBy = sql`exists (
  select 1 from ${votes} where ${votes.documentId} = ${documents.id} and ${votes.manner} = ${sql.placeholder('vote')}
)`;

/** The conditions that the date of a document lies between two days; what has none lies nowhere. */
export const ADOPTED_WITHIN = {
  adoptedFrom: sql`${documents.date} >= ${placeholder('adoptedFrom')}`,
  adoptedTo: sql`${documents.date} <= ${placeholder('adoptedTo')}`,
} as const satisfies FilterConditions;

const FILTERS: FilterConditions = {
  ...ADOPTED_WITHIN,
  ...equalTo({
    type: documents.type,
    body: documents.body,
    session: documents.session,
    year: documents.year,
    symbol: documents.symbol,
    partOf: documents.partOf,
    language: documents.language,
    reading: documents.reading,
  }),
  vote: adoptedBy,
  sponsor: sql`exists (
    select 1 from ${sponsors}
    where ${sponsors.documentId} = ${documents.id} and ${sponsors.stateId} = ${sql.placeholder('sponsor')}
  )`,
};

/** Documents, in the order of the data set, and the details of a single one. */
export function documentQueries(db: Db) {
  const rows = () =>
    db
      .select({ document: documents, sourceName: sources.name, vote: votes })
      .from(documents)
      .innerJoin(sources, eq(sources.id, documents.sourceId))
      .leftJoin(votes, eq(votes.documentId, documents.id));

  const byId = rows()
    .where(eq(documents.id, placeholder('id')))
    .prepare();
  const idAndSource = db
    .select({ id: documents.id, sourceId: documents.sourceId })
    .from(documents)
    .where(eq(documents.id, placeholder('id')))
    .prepare();
  const cited = {
    id: documents.id,
    symbol: documents.symbol,
    date: documents.date,
    title: documents.title,
    complete: documents.complete,
    isSure,
  };
  const byOtherSymbols = db
    .select(cited)
    .from(documents)
    .where(
      and(
        ne(documents.otherSymbols, []),
        sql`exists (select 1 from json_each(${documents.otherSymbols}) as other where ${inArray(sql`other.value`, listedValues)})`,
      ),
    )
    .orderBy(asc(documents.seq))
    .prepare();
  const byIds = db
    .select(cited)
    .from(documents)
    .where(inArray(documents.id, listedValues))
    .orderBy(asc(documents.seq))
    .prepare();
  const withLetterSuffix = db
    .selectDistinct({ id: documents.id, symbol: documents.symbol, date: documents.date })
    .from(listedTable)
    .innerJoin(
      documents,
      sql`${documents.id} between listed.value || 'A' and listed.value || 'Z'
        and length(${documents.id}) = length(listed.value) + 1`,
    )
    .orderBy(asc(documents.seq))
    .prepare();
  const list = preparedByFilters(isSet =>
    rows()
      .where(and(conditionsSet(FILTERS, isSet), followsKey(documents.seq)))
      .orderBy(asc(documents.seq))
      .limit(PAGE_LIMIT)
      .prepare(),
  );
  const keys = preparedByFilters(isSet =>
    preparePlain(
      db,
      db
        .select({ seq: documents.seq })
        .from(documents)
        .where(and(conditionsSet(FILTERS, isSet), followsKey(documents.seq)))
        .orderBy(asc(documents.seq))
        .limit(PAGE_LIMIT),
    ),
  );
  const count = preparedByFilters(isSet =>
    db.select(TOTAL).from(documents).where(conditionsSet(FILTERS, isSet)).prepare(),
  );
  const particularsOf = db
    .select({
      id: units.id,
      kind: particulars.kind,
      enumerator: units.enumerator,
      text: units.text,
    })
    .from(units)
    .innerJoin(particulars, eq(particulars.id, units.id))
    .where(eq(units.documentId, placeholder('id')))
    .orderBy(asc(units.position))
    .prepare();
  const unitCounts = db
    .select({ kind: units.kind, number: sql<number>`count(*)` })
    .from(units)
    .where(eq(units.documentId, placeholder('id')))
    .groupBy(units.kind)
    .prepare();

  return {
    byId: async (id: string) => byId.get({ id }),
    /** A document's id and its source's; undefined if there is no such document. */
    idAndSource: async (id: string) => idAndSource.get({ id }),
    byIds: async (ids: readonly string[]) => byIds.all(listParameters(ids)),
    /** The documents that are also issued under one of the symbols: `S/2025/567` of `A/80/345`. */
    byOtherSymbols: async (symbols: readonly string[]) => byOtherSymbols.all(listParameters(symbols)),
    /** The documents whose ids are a given one and a letter: `A_RES_57_270B` for `A_RES_57_270`. */
    withLetterSuffix: async (ids: readonly string[]) => withLetterSuffix.all(listParameters(ids)),
    list: async (filters: DocumentFilters, page: KeysetPage) =>
      list(filters).all({ ...filters, ...pageParameters(page) }),
    /** The keys of those of a page. */
    keys: async (filters: DocumentFilters, page: KeysetPage) =>
      keys(filters).all({ ...filters, ...pageParameters(page) }),
    count: async (filters: DocumentFilters) => count(filters).get({ ...filters })?.total ?? 0,
    particulars: async (id: string) => particularsOf.all({ id }),
    /** How many units of each kind a document has; kinds that it has none of are left out. */
    unitCounts: async (id: string) => unitCounts.all({ id }),
  };
}

type Queries = ReturnType<typeof documentQueries>;
export type DocumentRow = NonNullable<Awaited<ReturnType<Queries['byId']>>>;
