import type { Db } from '../../db.ts';
import { type SQL, sql } from '../../drizzle.cjs';
import type { UNIT_KINDS } from '../../schema.ts';
import { TOTAL } from '../list/count.ts';
import { type KeysetPage, keyParameter, NO_LIMIT, PAGE_LIMIT, pageParameters } from '../list/paging.ts';
import { preparePlain } from '../list/plain-rows.ts';
import { type IsSet, preparedByFilters } from '../list/prepared-by-filters.ts';
import { type ContainingDocument, containedIn, fromDocumentOfKey } from './across.ts';

type UnitKind = (typeof UNIT_KINDS)[number];

const WHOLE_LIST: KeysetPage = { after: [-1], limit: NO_LIMIT };

/**
 * Units of one kind in all documents, in the order of the data set: from document to document, each of which has an
 * index of its units by their kinds.
 */
export function unitsAcrossQueries(db: Db) {
  const keys = preparedByFilters(isSet =>
    preparePlain(db, db.select({ seq: sql<number>`seq` }).from(sql`(${matchingSeqs(isSet)})`)),
  );
  const count = preparedByFilters(isSet =>
    db
      .select(TOTAL)
      .from(sql`(${matchingSeqs(isSet)})`)
      .prepare(),
  );
  return {
    /** The keys of the units of a page. */
    keys: async (kind: UnitKind, filters: ContainingDocument, page: KeysetPage) =>
      keys(filters).all({ kind, ...filters, ...pageParameters(page) }),
    count: async (kind: UnitKind, filters: ContainingDocument) =>
      count(filters).get({ kind, ...filters, ...pageParameters(WHOLE_LIST) })?.total ?? 0,
  };
}

const matchingSeqs = (isSet: IsSet): SQL => sql`
  select units.seq as seq from documents cross join units on units.document_id = documents.id
  where units.kind = ${sql.placeholder('kind')} and units.seq > ${sql.placeholder(keyParameter(0))}
    and ${fromDocumentOfKey} and ${containedIn(isSet)}
  order by documents.seq, units.position limit ${PAGE_LIMIT}`;
