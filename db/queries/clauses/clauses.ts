import type { Db } from '../../db.ts';
import { and, asc, eq, gte, inArray, isNull, lt, type SQL, sql } from '../../drizzle.cjs';
import { clauses, documents, mentions, units } from '../../schema.ts';
import { ADOPTED_WITHIN } from '../documents/documents.ts';
import { neighbours } from '../documents/neighbours.ts';
import { allOf } from '../list/conditions.ts';
import { TOTAL } from '../list/count.ts';
import {
  followsKey,
  type KeysetPage,
  keyParameter,
  NO_LIMIT,
  PAGE_LIMIT,
  pageParameters,
} from '../list/paging.ts';
import { preparePlain } from '../list/plain-rows.ts';
import { type IsSet, preparedByFilters } from '../list/prepared-by-filters.ts';

export interface ClauseFilters {
  readonly kind?: string | undefined;
  readonly phrase?: string | undefined;
  readonly action?: string | undefined;
  readonly resolution?: string | undefined;
  readonly organization?: string | undefined;
  readonly body?: string | undefined;
  readonly session?: string | undefined;
  readonly year?: number | undefined;
  readonly adoptedFrom?: string | undefined;
  readonly adoptedTo?: string | undefined;
  /** An FTS5 query. */
  readonly q?: string | undefined;
  /** Clauses that are not lettered parts of another. */
  readonly top?: true | undefined;
}

/** A `seq` below all others, which count from 1. */
const BEFORE_FIRST = -1;
const WHOLE_LIST: KeysetPage = { after: [BEFORE_FIRST], limit: NO_LIMIT };
const { placeholder } = sql;

/** Clauses, in the order of the data set. */
export function clauseQueries(db: Db) {
  const rows = () =>
    db
      .select({
        id: clauses.id,
        seq: clauses.seq,
        documentId: clauses.resolutionId,
        symbol: documents.symbol,
        sourceId: documents.sourceId,
        kind: clauses.kind,
        label: clauses.label,
        path: clauses.path,
        enumerator: units.enumerator,
        text: units.text,
        phrase: clauses.phrase,
        action: clauses.action,
        tail: clauses.tail,
        bracketed: clauses.bracketed,
        complete: clauses.complete,
        position: units.position,
        parentId: clauses.parentId,
        sectionId: clauses.sectionId,
        partId: clauses.partId,
        ...neighbours('clause'),
      })
      .from(clauses)
      .innerJoin(units, eq(units.id, clauses.id))
      .innerJoin(documents, eq(documents.id, clauses.resolutionId));

  const byId = rows()
    .where(eq(clauses.id, placeholder('id')))
    .prepare();
  const list = preparedByFilters(isSet =>
    rows()
      .where(inArray(clauses.seq, sql`(${matchingSeqs(isSet)})`))
      .orderBy(asc(clauses.seq))
      .prepare(),
  );
  const keys = preparedByFilters(isSet =>
    preparePlain(db, db.select({ seq: sql<number>`seq` }).from(sql`(${matchingSeqs(isSet)})`)),
  );
  const count = preparedByFilters(isSet =>
    db
      .select(TOTAL)
      .from(sql`(${matchingSeqs(isSet)})`)
      .prepare(),
  );
  const between = rows()
    .where(
      and(
        eq(clauses.resolutionId, placeholder('resolution')),
        gte(clauses.seq, placeholder('from')),
        lt(clauses.seq, placeholder('before')),
      ),
    )
    .orderBy(asc(clauses.seq))
    .prepare();

  return {
    byId: async (id: string) => byId.get({ id }),
    list: async (filters: ClauseFilters, page: KeysetPage) =>
      list(filters).all({ ...filters, ...pageParameters(page) }),
    /** The keys of the clauses of a page. */
    keys: async (filters: ClauseFilters, page: KeysetPage) =>
      keys(filters).all({ ...filters, ...pageParameters(page) }),
    count: async (filters: ClauseFilters) =>
      count(filters).get({ ...filters, ...pageParameters(WHOLE_LIST) })?.total ?? 0,
    /** The clauses of a resolution whose `seq` is at least `from` and less than `before`. */
    between: async (resolution: string, from: number, before: number) =>
      between.all({ resolution, from, before }),
  };
}

export type ClauseRow = NonNullable<Awaited<ReturnType<ReturnType<typeof clauseQueries>['byId']>>>;

/**
 * Selects the `seq` of the clauses that match the filters, in order.
 *
 * The table that narrows the result most drives the query, and `cross join` makes SQLite keep it first: each
 * driving table has an index in the order of the list, so that a page reads no more rows than it shows.
 */
function matchingSeqs(isSet: IsSet): SQL {
  const filtersDocuments = OF_DOCUMENTS.some(isSet);
  const driving = drivingTable(isSet, filtersDocuments);
  return sql`
    select distinct ${driving.seq} as seq from ${driving.from}
    ${filtersDocuments && !driving.joinsDocuments ? sql`cross join documents on documents.id = clauses.resolution_id` : sql``}
    where ${allOf([
      followsKey(driving.seq),
      driving.joinsDocuments && IS_FROM_DOCUMENT_OF_KEY,
      isSet('kind') && eq(clauses.kind, placeholder('kind')),
      isSet('phrase') && sql`${clauses.phrase} = ${placeholder('phrase')} collate nocase`,
      isSet('action') && eq(clauses.action, placeholder('action')),
      isSet('resolution') && eq(clauses.resolutionId, placeholder('resolution')),
      isSet('top') && isNull(clauses.parentId),
      isSet('organization') && driving.mentionsOrganization,
      isSet('body') && eq(documents.body, placeholder('body')),
      isSet('session') && eq(documents.session, placeholder('session')),
      isSet('year') && eq(documents.year, placeholder('year')),
      isSet('adoptedFrom') && ADOPTED_WITHIN.adoptedFrom,
      isSet('adoptedTo') && ADOPTED_WITHIN.adoptedTo,
      isSet('q') && sql`unit_text match ${placeholder('q')}`,
    ])}
    order by ${driving.order} limit ${PAGE_LIMIT}`;
}

/** The filters of the documents that clauses stand in. */
const OF_DOCUMENTS = ['body', 'session', 'year', 'adoptedFrom', 'adoptedTo'] as const;

interface DrivingTable {
  /** The table joined with `clauses`. */
  readonly from: SQL;
  readonly seq: SQL;
  readonly order: SQL;
  /** Whether `documents` is in `from`. */
  readonly joinsDocuments: boolean;
  /** The condition of the filter `organization`. */
  readonly mentionsOrganization: SQL;
}

const CLAUSE_SEQ = sql`${clauses.seq}`;
const HAS_MENTION = sql`exists (
  select 1 from mentions
  where mentions.unit_id = clauses.id and mentions.organization_id = ${placeholder('organization')}
)`;
/** Skips the documents that end before the page's key: `seq` orders documents and their units alike. */
const IS_FROM_DOCUMENT_OF_KEY = sql`documents.seq >= coalesce((
  select d.seq from clauses as c inner join documents as d on d.id = c.resolution_id
  where c.seq = ${placeholder(keyParameter(0))}
), ${sql.raw(String(BEFORE_FIRST))})`;

const CLAUSES: DrivingTable = {
  from: sql`clauses`,
  seq: CLAUSE_SEQ,
  order: CLAUSE_SEQ,
  joinsDocuments: false,
  mentionsOrganization: HAS_MENTION,
};
const TEXT_INDEX: DrivingTable = {
  ...CLAUSES,
  from: sql`unit_text cross join clauses on clauses.seq = unit_text.rowid`,
  seq: sql`unit_text.rowid`,
  order: sql`unit_text.rowid`,
};
const MENTIONS: DrivingTable = {
  ...CLAUSES,
  from: sql`mentions cross join clauses on clauses.id = mentions.unit_id`,
  seq: sql`${mentions.seq}`,
  order: sql`${mentions.seq}`,
  mentionsOrganization: eq(mentions.organizationId, placeholder('organization')),
};
const DOCUMENTS: DrivingTable = {
  ...CLAUSES,
  from: sql`documents cross join clauses on clauses.resolution_id = documents.id`,
  order: sql`documents.seq, clauses.seq`,
  joinsDocuments: true,
};

function drivingTable(isSet: IsSet, filtersDocuments: boolean): DrivingTable {
  if (isSet('q')) return TEXT_INDEX;
  if (isSet('resolution') || isSet('phrase') || isSet('action')) return CLAUSES;
  if (isSet('organization')) return MENTIONS;
  return filtersDocuments ? DOCUMENTS : CLAUSES;
}
