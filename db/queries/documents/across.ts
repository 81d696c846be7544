import { type SQL, sql } from '../../drizzle.cjs';
import { documents } from '../../schema.ts';
import { conditionsSet, equalTo, type FilterConditions } from '../list/conditions.ts';
import { keyParameter } from '../list/paging.ts';
import type { IsSet } from '../list/prepared-by-filters.ts';
import { ADOPTED_WITHIN } from './documents.ts';

/** Filters of the documents that something stands in, for lists across all documents. */
export interface ContainingDocument {
  readonly document?: string | undefined;
  readonly type?: string | undefined;
  readonly body?: string | undefined;
  readonly session?: string | undefined;
  readonly year?: number | undefined;
  readonly adoptedFrom?: string | undefined;
  readonly adoptedTo?: string | undefined;
}

const FILTERS: FilterConditions = {
  ...equalTo({
    document: documents.id,
    type: documents.type,
    body: documents.body,
    session: documents.session,
    year: documents.year,
  }),
  ...ADOPTED_WITHIN,
};

/** The conditions on the document that something stands in. */
export const containedIn = (isSet: IsSet): SQL => conditionsSet(FILTERS, isSet) ?? sql`true`;

/**
 * Of a list that goes from document to document: skips those before that of the page's key, whose first value is the
 * `seq` of a unit. `seq` orders documents and their units alike.
 */
export const fromDocumentOfKey: SQL = sql`documents.seq >= coalesce((
  select d.seq from units as u inner join documents as d on d.id = u.document_id
  where u.seq = ${sql.placeholder(keyParameter(0))}
), -1)`;
