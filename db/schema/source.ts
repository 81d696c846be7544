import type { Page } from '../../src/model/page.ts';
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
    /** The text layer, to which all ranges refer; null where the bytes are its UTF-8 encoding. */
    text: text(),
    /** The pages in order; null for a file without pages. */
    pages: text({ mode: 'json' }).$type<Page[]>(),
    /** The SHA-256 of all that was stored of it, which the version of the data set is made from. */
    digest: text().notNull().default(''),
  },
  t => [check('sources_id_is_sha256', sql`length(${t.id}) = 64`)],
);

/** The text layer of a source, to which all ranges refer. */
export const TEXT_LAYER = sql<string>`coalesce(${sources.text}, cast(${sources.bytes} as text))`;

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
  /** The SHA-256 of the digests of all sources and of what the data set was built by, which ETags are made from. */
  version: text().primaryKey(),
  /** Name and version of the program that read the sources. */
  madeBy: text('made_by').notNull(),
  /** The fingerprint of the code that read the sources. */
  readBy: text('read_by').notNull().default(''),
  /** The fingerprint of all code that the data set was built by. */
  builtBy: text('built_by').notNull().default(''),
});
