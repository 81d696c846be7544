import { blob, check, integer, primaryKey, sql, sqliteTable, text } from '../drizzle.cjs';
import { oneOf } from './one-of.ts';
import { FURNITURE_KINDS } from './values.ts';

export const sources = sqliteTable(
  'sources',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    mediaType: text('media_type').notNull(),
    byteLength: integer('byte_length').notNull(),
    charLength: integer('char_length').notNull(),
    bytes: blob({ mode: 'buffer' }).notNull(),
  },
  t => [check('sources_id_is_sha256', sql`length(${t.id}) = 64`)],
);

export const furniture = sqliteTable(
  'furniture',
  {
    sourceId: text('source_id')
      .notNull()
      .references(() => sources.id),
    start: integer().notNull(),
    end: integer().notNull(),
    kind: text({ enum: FURNITURE_KINDS }).notNull(),
  },
  t => [
    primaryKey({ columns: [t.sourceId, t.start] }),
    check('furniture_range', sql`${t.start} < ${t.end}`),
    check('furniture_kind', oneOf(t.kind, FURNITURE_KINDS)),
  ],
);

/**
 * One row. It does not say when the database was built, which the file's own time says, so that the same
 * content makes the same bytes.
 */
export const dataset = sqliteTable('dataset', {
  /** The SHA-256 of all content, which ETags are made from. */
  version: text().primaryKey(),
  /** Name and version of the program that read the sources. */
  madeBy: text('made_by').notNull(),
});
