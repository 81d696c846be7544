import { index, sqliteTable, text } from '../drizzle.cjs';

/*
 * What data sets brought, one after the other, for whoever keeps a copy in step. The times are those of the builds, so
 * this is not part of the version of a data set, and no content of it. A first data set has no times.
 */

/** When each document came, and changed. */
export const documentEntries = sqliteTable(
  'document_entries',
  {
    documentId: text('document_id').primaryKey(),
    /** The SHA-256 of what the API answers about the document and its units. */
    hash: text().notNull(),
    /** When the data set was built into which the document came; null for one of the first data set. */
    entered: text(),
    /** When the data set was built with which the hash changed last; null since the first data set. */
    changed: text(),
  },
  t => [index('document_entries_by_changed').on(t.changed)],
);

/** The documents that were in an earlier data set, and are no more. */
export const documentDepartures = sqliteTable(
  'document_departures',
  {
    documentId: text('document_id').primaryKey(),
    /** When the data set was built that no longer has it. */
    departed: text().notNull(),
  },
  t => [index('document_departures_by_time').on(t.departed)],
);
