import { check, index, integer, primaryKey, real, sql, sqliteTable, text, uniqueIndex } from '../drizzle.cjs';
import { mandates } from './mandate.ts';

/** The mandates that ask the like of each mandate. Derived once all is stored, as are the next two tables. */
export const overlaps = sqliteTable(
  'overlaps',
  {
    mandateId: text('mandate_id')
      .notNull()
      .references(() => mandates.id),
    /** Counts from 1, the most similar first. */
    ordinal: integer().notNull(),
    otherId: text('other_id')
      .notNull()
      .references(() => mandates.id),
    /** From 0 to 1. */
    similarity: real().notNull(),
    /** Whether both stand in resolutions of one series. */
    sameSeries: integer('same_series', { mode: 'boolean' }).notNull(),
    /** The stems of the words that both ask for. */
    stems: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
  },
  t => [
    primaryKey({ columns: [t.mandateId, t.ordinal] }),
    check('overlaps_similarity', sql`${t.similarity} between 0 and 1`),
    index('overlaps_by_other').on(t.otherId),
  ],
);

/** Mandates that all ask the like of one of them. */
export const overlapGroups = sqliteTable(
  'overlap_groups',
  {
    /** The id of the mandate that all others overlap with. */
    id: text()
      .primaryKey()
      .references(() => mandates.id),
    /** Counts from 1, the largest first. */
    seq: integer().notNull(),
    /** The number of its mandates. */
    count: integer().notNull(),
    /** The number of series that they stand in; a resolution in no series counts as one. */
    series: integer().notNull(),
  },
  t => [uniqueIndex('overlap_groups_by_seq').on(t.seq)],
);

export const overlapGroupMembers = sqliteTable(
  'overlap_group_members',
  {
    mandateId: text('mandate_id')
      .primaryKey()
      .references(() => mandates.id),
    groupId: text('group_id')
      .notNull()
      .references(() => overlapGroups.id),
  },
  t => [index('overlap_group_members_by_group').on(t.groupId, t.mandateId)],
);
