import { check, index, integer, sqliteTable, text } from '../drizzle.cjs';
import { documents } from './document.ts';
import { oneOf } from './one-of.ts';
import { DOCUMENT_TYPES, SEARCH_KINDS } from './values.ts';

/** What hits are counted and filtered by: each combination that comes, once. Made when all is in. */
export const searchProfiles = sqliteTable(
  'search_profiles',
  {
    id: integer().primaryKey(),
    kind: text({ enum: SEARCH_KINDS }).notNull(),
    type: text({ enum: DOCUMENT_TYPES }).notNull(),
    body: text(),
    session: text(),
    year: integer(),
    action: text(),
  },
  t => [
    check('search_profiles_kind', oneOf(t.kind, SEARCH_KINDS)),
    check('search_profiles_type', oneOf(t.type, DOCUMENT_TYPES)),
  ],
);

/**
 * What a search looks through, a row for each text whose words are in `unit_text`: units, under their `seq`,
 * and the titles of documents, which need not stand in a text, under the document's `seq` below zero. Made
 * when all is in.
 */
export const searchTexts = sqliteTable(
  'search_texts',
  {
    seq: integer().primaryKey(),
    kind: text({ enum: SEARCH_KINDS }).notNull(),
    documentId: text('document_id')
      .notNull()
      .references(() => documents.id),
    profileId: integer('profile_id')
      .notNull()
      .references(() => searchProfiles.id),
  },
  t => [
    check('search_texts_kind', oneOf(t.kind, SEARCH_KINDS)),
    index('search_texts_by_document').on(t.documentId),
  ],
);
