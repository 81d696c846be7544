import { integer, sqliteTable, text } from '../drizzle.cjs';
import { resolutions } from './clause.ts';

/** The sums of each adopted resolution. Derived once all is stored. */
export const resolutionStatistics = sqliteTable('resolution_statistics', {
  resolutionId: text('resolution_id')
    .primaryKey()
    .references(() => resolutions.id),
  /** The number of its clauses, lettered parts included. */
  clauses: integer().notNull(),
  /** The number of words of its complete clauses. */
  words: integer().notNull(),
  mandates: integer().notNull(),
  /** The number of mandates that ask for a report. */
  reports: integer().notNull(),
});
