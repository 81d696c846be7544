import { and, asc, eq, gte, inArray, isNull, lt, type SQL, sql } from 'drizzle-orm';
import type { Db } from '../../db.ts';
import { clauses, documents, mentions, units } from '../../schema.ts';
import { neighbours } from '../documents/neighbours.ts';
import { allOf, follows, keyValues, NO_LIMIT, type Stretch } from '../list/paging.ts';
import { byShape } from '../list/prepared-by-filters.ts';

export interface ClauseFilters {
  readonly kind?: string | undefined;
  readonly phrase?: string | undefined;
  readonly action?: string | undefined;
  readonly resolution?: string | undefined;
  readonly organization?: string | undefined;
  readonly body?: string | undefined;
  readonly session?: string | undefined;
  readonly year?: number | undefined;
  /** An FTS5 query. */
  readonly q?: string | undefined;
  /** Clauses that are not parts of another. */
  readonly top?: true | undefined;
}

type Has = (filter: string) => boolean;

const BEFORE_ALL = -1;
const set = sql.placeholder;

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
    .where(eq(clauses.id, set('id')))
    .prepare();
  const list = byShape(has =>
    rows()
      .where(inArray(clauses.seq, sql`(${found(has)})`))
      .orderBy(asc(clauses.seq))
      .prepare(),
  );
  const count = byShape(has =>
    db
      .select({ total: sql<number>`count(*)` })
      .from(sql`(${found(has)})`)
      .prepare(),
  );
  const between = rows()
    .where(
      and(
        eq(clauses.resolutionId, set('resolution')),
        gte(clauses.seq, set('from')),
        lt(clauses.seq, set('before')),
      ),
    )
    .orderBy(asc(clauses.seq))
    .prepare();

  return {
    byId: async (id: string) => byId.get({ id }),
    list: async (filters: ClauseFilters, { after, limit }: Stretch) =>
      list({ ...filters }).all({ ...filters, ...keyValues(after), limit }),
    count: async (filters: ClauseFilters) =>
      count({ ...filters }).get({ ...filters, after0: BEFORE_ALL, limit: NO_LIMIT })?.total ?? 0,
    /** The clauses of a resolution from one `seq` up to another. */
    between: async (resolution: string, from: number, before: number) =>
      between.all({ resolution, from, before }),
  };
}

export type ClauseRow = NonNullable<Awaited<ReturnType<ReturnType<typeof clauseQueries>['byId']>>>;

/**
 * The `seq` of the clauses that fit, in order. The table that narrows most comes first, and `cross join` keeps it there:
 * each has an index in the order of the list, so that a page reads no more than it shows.
 */
function found(has: Has): SQL {
  const ofDocument = has('body') || has('session') || has('year');
  const driver = driverOf(has, ofDocument);
  return sql`
    select distinct ${driver.seq} from ${driver.from}
    ${ofDocument && !driver.holdsDocument ? sql`cross join documents on documents.id = clauses.resolution_id` : sql``}
    where ${allOf([
      follows(driver.seq),
      driver.holdsDocument && FROM_DOCUMENT,
      has('kind') && eq(clauses.kind, set('kind')),
      has('phrase') && sql`${clauses.phrase} = ${set('phrase')} collate nocase`,
      has('action') && eq(clauses.action, set('action')),
      has('resolution') && eq(clauses.resolutionId, set('resolution')),
      has('top') && isNull(clauses.parentId),
      has('organization') && driver.mentions,
      has('body') && eq(documents.body, set('body')),
      has('session') && eq(documents.session, set('session')),
      has('year') && eq(documents.year, set('year')),
      has('q') && sql`unit_text match ${set('q')}`,
    ])}
    order by ${driver.order} limit ${set('limit')}`;
}

interface Driver {
  readonly from: SQL;
  readonly seq: SQL;
  readonly order: SQL;
  readonly holdsDocument: boolean;
  readonly mentions: SQL;
}

const SEQ = sql`${clauses.seq}`;
const IS_MENTIONED = sql`exists (
  select 1 from mentions where mentions.unit_id = clauses.id and mentions.organization_id = ${set('organization')}
)`;
/** Documents that end before the key need not be looked into: `seq` runs through documents and their units alike. */
const FROM_DOCUMENT = sql`documents.seq >= coalesce((
  select d.seq from clauses as c inner join documents as d on d.id = c.resolution_id where c.seq = ${set('after0')}
), ${sql.raw(String(BEFORE_ALL))})`;

function driverOf(has: Has, ofDocument: boolean): Driver {
  const plain = { from: sql`clauses`, seq: SEQ, order: SEQ, holdsDocument: false, mentions: IS_MENTIONED };
  if (has('q')) {
    const rowid = sql`unit_text.rowid`;
    const from = sql`unit_text cross join clauses on clauses.seq = unit_text.rowid`;
    return { ...plain, from, seq: rowid, order: rowid };
  }
  if (has('resolution') || has('phrase') || has('action')) return plain;
  if (has('organization')) {
    const seq = sql`${mentions.seq}`;
    const from = sql`mentions cross join clauses on clauses.id = mentions.unit_id`;
    return { ...plain, from, seq, order: seq, mentions: eq(mentions.organizationId, set('organization')) };
  }
  if (ofDocument) {
    const from = sql`documents cross join clauses on clauses.resolution_id = documents.id`;
    return { ...plain, from, order: sql`documents.seq, clauses.seq`, holdsDocument: true };
  }
  return plain;
}
