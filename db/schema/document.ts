import type { Change, Lack } from '../../src/model/document.ts';
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  primaryKey,
  real,
  sql,
  sqliteTable,
  text,
  uniqueIndex,
} from '../drizzle.cjs';
import { oneOf } from './one-of.ts';
import { organizations } from './organization.ts';
import { sources } from './source.ts';
import { DOCUMENT_TYPES, PART_KINDS, PARTICULAR_KINDS, READINGS, UNIT_KINDS } from './values.ts';

export const documents = sqliteTable(
  'documents',
  {
    id: text().primaryKey(),
    seq: integer().notNull(),
    sourceId: text('source_id')
      .notNull()
      .references(() => sources.id),
    symbol: text().notNull(),
    otherSymbols: text('other_symbols', { mode: 'json' }).$type<string[]>().notNull(),
    changes: text({ mode: 'json' }).$type<Change[]>().notNull(),
    symbolMadeUp: integer('symbol_made_up', { mode: 'boolean' }).notNull(),
    type: text({ enum: DOCUMENT_TYPES }).notNull(),
    title: text(),
    body: text(),
    /** The record of the body in the authority file; null where it has none. */
    bodyId: text('body_id').references(() => organizations.id),
    session: text(),
    date: text(),
    year: integer(),
    meeting: integer(),
    agendaItems: text('agenda_items', { mode: 'json' }).$type<string[]>().notNull(),
    adoptedOn: text('adopted_on'),
    author: text(),
    language: text().notNull(),
    /** How well it was read. */
    reading: text({ enum: READINGS }).notNull().default('whole'),
    /** Why it was not read whole, in words. */
    readingReasons: text('reading_reasons', { mode: 'json' }).$type<string[]>().notNull().default([]),
    complete: integer({ mode: 'boolean' }).notNull(),
    partOf: text('part_of').references((): AnySQLiteColumn => documents.id),
    partOfSection: text('part_of_section').references((): AnySQLiteColumn => units.id),
    lacks: text({ mode: 'json' }).$type<Lack[]>().notNull(),
  },
  t => [
    check('documents_type', oneOf(t.type, DOCUMENT_TYPES)),
    check(
      'documents_date',
      sql`${t.date} is null or ${t.date} glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'`,
    ),
    uniqueIndex('documents_by_symbol').on(t.symbol),
    index('documents_by_seq').on(t.seq),
    index('documents_by_type').on(t.type, t.seq),
    index('documents_by_body').on(t.body, t.seq),
    index('documents_by_body_id').on(t.bodyId, t.seq),
    index('documents_by_session').on(t.session, t.seq),
    index('documents_by_year').on(t.year, t.seq),
    index('documents_by_part_of').on(t.partOf, t.seq),
    index('documents_by_reading').on(t.reading, t.seq),
    index('documents_by_language').on(t.language, t.seq),
    index('documents_by_source').on(t.sourceId),
    index('documents_by_title').on(sql`${t.title} collate nocase`),
  ],
);

export const units = sqliteTable(
  'units',
  {
    id: text().primaryKey(),
    seq: integer().notNull(),
    documentId: text('document_id')
      .notNull()
      .references(() => documents.id),
    kind: text({ enum: UNIT_KINDS }).notNull(),
    position: integer().notNull(),
    enumerator: text(),
    text: text().notNull(),
  },
  t => [
    check('units_kind', oneOf(t.kind, UNIT_KINDS)),
    uniqueIndex('units_by_document').on(t.documentId, t.position),
    index('units_by_seq').on(t.seq),
    index('units_by_kind').on(t.documentId, t.kind, t.position),
  ],
);

/** The ranges of the source that a unit came from, in order. */
export const provenance = sqliteTable(
  'provenance',
  {
    unitId: text('unit_id')
      .notNull()
      .references(() => units.id),
    start: integer().notNull(),
    end: integer().notNull(),
  },
  t => [primaryKey({ columns: [t.unitId, t.start] }), check('provenance_range', sql`${t.start} < ${t.end}`)],
);

/** Where a unit stands on the pages of its source, in points from the top left; none for a source without pages. */
export const places = sqliteTable(
  'places',
  {
    unitId: text('unit_id')
      .notNull()
      .references(() => units.id),
    /** Counts from 0, in reading order. */
    position: integer().notNull(),
    /** Counts from 1. */
    page: integer().notNull(),
    x: real().notNull(),
    y: real().notNull(),
    width: real().notNull(),
    height: real().notNull(),
  },
  t => [primaryKey({ columns: [t.unitId, t.position] }), check('places_page', sql`${t.page} >= 1`)],
);

export const particulars = sqliteTable(
  'particulars',
  {
    id: text()
      .primaryKey()
      .references(() => units.id),
    kind: text({ enum: PARTICULAR_KINDS }).notNull(),
  },
  t => [check('particulars_kind', oneOf(t.kind, PARTICULAR_KINDS))],
);

export const parts = sqliteTable(
  'parts',
  {
    id: text()
      .primaryKey()
      .references(() => units.id),
    kind: text({ enum: PART_KINDS }).notNull(),
    label: text().notNull(),
    title: text(),
  },
  t => [check('parts_kind', oneOf(t.kind, PART_KINDS))],
);

export const sections = sqliteTable(
  'sections',
  {
    id: text()
      .primaryKey()
      .references(() => units.id),
    parentId: text('parent_id').references((): AnySQLiteColumn => sections.id),
    partId: text('part_id').references(() => parts.id),
    path: text({ mode: 'json' }).$type<string[]>().notNull(),
  },
  t => [index('sections_by_parent').on(t.parentId)],
);
