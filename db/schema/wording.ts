import { index, integer, sqliteTable, text } from '../drizzle.cjs';
import { idList } from './id-list.ts';

/**
 * Adopted wordings, each once however often it is used. Clauses with the same words have the same wording.
 */
export const wordings = sqliteTable(
  'wordings',
  {
    /** Counts from 1, in the order of the data set where it was seeded at once; those that were added come last. */
    id: integer().primaryKey(),
    /** A hash of its words. */
    hash: integer().notNull(),
    /** The number of its words. */
    words: integer().notNull(),
    /** The date of its first use; null if no use has a date. */
    firstDate: text('first_date'),
  },
  t => [index('wordings_by_hash').on(t.hash)],
);

/** The clauses that use a wording, with the facts by which uses are chosen. */
export const wordingUses = sqliteTable(
  'wording_uses',
  {
    /** The `seq` of the clause. */
    seq: integer().primaryKey(),
    wordingId: integer('wording_id')
      .notNull()
      .references(() => wordings.id),
    date: text(),
    body: text(),
  },
  t => [index('wording_uses_by_wording').on(t.wordingId, t.date, t.body)],
);

/** An inverted index from the stems of words to wordings, by which wordings that say the like are found. */
export const wordingStems = sqliteTable('wording_stems', {
  stem: text().primaryKey(),
  /** The posting list: ids of wordings, ascending. */
  wordingIds: idList('wording_ids').notNull(),
});

/** An inverted index from shingles to wordings, by which similar wordings are found. */
export const shingles = sqliteTable('shingles', {
  /** The hash of the shingle. */
  shingle: integer().primaryKey(),
  /** The posting list: ids of wordings, ascending. */
  wordingIds: idList('wording_ids').notNull(),
});
