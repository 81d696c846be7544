import { index, integer, sqliteTable, text } from '../drizzle.cjs';
import { idList } from './id-list.ts';

/**
 * What was adopted, each wording once however often it was used: clauses have the same one if their words are
 * the same.
 */
export const wordings = sqliteTable(
  'wordings',
  {
    /** Counts from 1, in the order of the data set. */
    id: integer().primaryKey(),
    /** Made from its words; other words have another one, as good as always. */
    hash: integer().notNull(),
    /** How many words it has. */
    words: integer().notNull(),
    /** The day of its first use; null where no use is dated. */
    firstDate: text('first_date'),
  },
  t => [index('wordings_by_hash').on(t.hash)],
);

/** The clauses that have a wording, with what they are picked by. */
export const wordingUses = sqliteTable(
  'wording_uses',
  {
    /** The clause, by its place in the data set. */
    seq: integer().primaryKey(),
    wordingId: integer('wording_id')
      .notNull()
      .references(() => wordings.id),
    date: text(),
    body: text(),
  },
  t => [index('wording_uses_by_wording').on(t.wordingId, t.date, t.body)],
);

/** Which wordings are known by a shingle, so that what is near a text can be found without looking at all. */
export const shingles = sqliteTable('shingles', {
  /** The number of the shingle. */
  shingle: integer().primaryKey(),
  /** In the order of their ids. */
  wordingIds: idList('wording_ids').notNull(),
});
