import { check, index, integer, real, sql, sqliteTable, text, uniqueIndex } from '../drizzle.cjs';
import { clauses, resolutions } from './clause.ts';
import { oneOf } from './one-of.ts';
import { organizations } from './organization.ts';
import { SERIES_TIES, STEP_KINDS } from './values.ts';

/**
 * Resolutions of one body that continue each other. Derived once all is stored, as are the next two tables.
 */
export const series = sqliteTable(
  'series',
  {
    /** Made from the body and the title of the first member: `general-assembly.protection-of-migrants`. */
    id: text().primaryKey(),
    /** Counts from 1, in the order of the first members. */
    seq: integer().notNull(),
    title: text().notNull(),
    body: text().notNull(),
    /** The record of the body in the authority file; null where it has none. */
    bodyId: text('body_id').references(() => organizations.id),
    count: integer().notNull(),
    /** The dates of the first and the last member that have one. */
    firstDate: text('first_date'),
    lastDate: text('last_date'),
  },
  t => [uniqueIndex('series_by_seq').on(t.seq), index('series_by_body').on(t.body, t.seq)],
);

export const seriesMembers = sqliteTable(
  'series_members',
  {
    resolutionId: text('resolution_id')
      .primaryKey()
      .references(() => resolutions.id),
    seriesId: text('series_id')
      .notNull()
      .references(() => series.id),
    /** Counts from 1, in the order of time. */
    ordinal: integer().notNull(),
    /** What ties it to the earlier members; null for the first. */
    joinedBy: text('joined_by', { enum: SERIES_TIES }),
    /** Whether it is the last of them that was adopted; a draft never is. */
    latest: integer({ mode: 'boolean' }).notNull().default(false),
    /** Its citations of earlier members. */
    cites: text({ mode: 'json' }).$type<{ citation: string; resolution: string }[]>().notNull(),
  },
  t => [
    check('series_members_joined_by', sql`${t.joinedBy} is null or ${oneOf(t.joinedBy, SERIES_TIES)}`),
    uniqueIndex('series_members_by_series').on(t.seriesId, t.ordinal),
  ],
);

/** What became of the clauses of a series from one member to the next. */
export const lineageSteps = sqliteTable(
  'lineage_steps',
  {
    /** The id of the later resolution, then an ordinal: `A_RES_59_241.L3`. */
    id: text().primaryKey(),
    resolutionId: text('resolution_id')
      .notNull()
      .references(() => seriesMembers.resolutionId),
    ordinal: integer().notNull(),
    kind: text({ enum: STEP_KINDS }).notNull(),
    moved: integer({ mode: 'boolean' }).notNull(),
    /** Null for a new clause. */
    earlierId: text('earlier_id').references(() => clauses.id),
    /** Null for a clause that was dropped. */
    laterId: text('later_id').references(() => clauses.id),
    similarity: real(),
    confidence: real().notNull(),
    /** The scale of actions on which it became stronger or weaker; null if it did not. */
    scale: text(),
  },
  t => [
    check('lineage_steps_kind', oneOf(t.kind, STEP_KINDS)),
    check('lineage_steps_new', sql`(${t.earlierId} is null) = (${t.kind} = 'introduced')`),
    check('lineage_steps_gone', sql`(${t.laterId} is null) = (${t.kind} = 'dropped')`),
    index('lineage_steps_by_kind').on(t.kind, t.id),
    index('lineage_steps_by_earlier').on(t.earlierId),
    index('lineage_steps_by_later').on(t.laterId),
  ],
);
