import { check, index, integer, sqliteTable, text } from '../drizzle.cjs';
import { documents } from './document.ts';
import { oneOf } from './one-of.ts';
import { DOCUMENT_TYPES, SEARCH_KINDS } from './values.ts';

/**
 * The combinations of values that hits are counted and filtered by, each once. Derived once all is stored.
 */
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
 * The texts that are searched, whose words are in `unit_text`: units, under their `seq`, and the
 * titles of documents, which need not occur in a unit, under the negative of the document's `seq`.
 * Derived once all is stored.
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
