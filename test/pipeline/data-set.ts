import { openForReading } from '../../db/connection.ts';
import type { Db } from '../../db/db.ts';
import { CONTENT_TABLES, DERIVED_TABLES, READING_TABLES, REPRESENTATION_TABLES } from '../../db/insert.ts';
import { dataset, searchProfiles, shingles, wordingStems, wordings } from '../../db/schema.ts';

/** A row, with what may be numbered in it. */
interface Row extends Record<string, unknown> {
  id?: unknown;
  seq?: unknown;
  profileId?: unknown;
  wordingId?: unknown;
  wordingIds?: unknown;
}

const TABLES = {
  ...CONTENT_TABLES,
  ...DERIVED_TABLES,
  ...REPRESENTATION_TABLES,
  ...READING_TABLES,
  wordingStems,
  shingles,
  dataset,
};

/**
 * All that a data set holds, by table, in whatever order its rows are stored: what its answers are made from. Numbers
 * that depend on how it has come about are replaced by what they stand for: `seq` by its rank, which is the order; the
 * ids of wordings by their hashes; those of search profiles by their values.
 */
export function contentOf(database: string): Record<string, readonly unknown[]> {
  const db = openForReading(database);
  try {
    const stable = stableNumbers(db);
    const content = Object.entries(TABLES).map(([name, table]) => [
      name,
      inOrder(
        db
          .select()
          .from(table)
          .all()
          .map(row => stable(name, row)),
      ),
    ]);
    return {
      ...Object.fromEntries(content),
      words: inOrder(indexedWords(db).map(row => stable('words', row))),
    };
  } finally {
    db.$client.close();
  }
}

function indexedWords(db: Db): Row[] {
  // The file is read-only; the table is a temporary one.
  db.$client.pragma('query_only = off');
  db.$client.exec('create virtual table temp.words using fts5vocab(main, unit_text, instance)');
  return db.$client.prepare<[], Row>('select term, doc as seq, col, offset from temp.words').all();
}

/** The tables whose `seq` is no row of a document or a unit, but a rank of their own. */
const RANKED = ['works', 'series', 'overlapGroups'];

function stableNumbers(db: Db): (table: string, row: Row) => Row {
  const ranksOf = (table: string): Map<unknown, number> =>
    new Map(
      db.$client
        .prepare(`select seq from ${table} order by seq`)
        .pluck()
        .all()
        .map((seq, rank) => [seq, rank]),
    );
  const [ofDocuments, ofUnits] = [ranksOf('documents'), ranksOf('units')];
  const hashOf = new Map(
    db
      .select()
      .from(wordings)
      .all()
      .map(({ id, hash }) => [id, hash]),
  );
  const profileOf = new Map(
    db
      .select()
      .from(searchProfiles)
      .all()
      .map(({ id, ...values }) => [id, JSON.stringify(values)]),
  );
  // The title of a document is searched under the negative of its number.
  const seqOf = (table: string, seq: number): unknown =>
    table.startsWith('document') || seq < 0
      ? `document ${ofDocuments.get(Math.abs(seq))}`
      : `unit ${ofUnits.get(seq)}`;
  return (table, { ...row }) => {
    if ('seq' in row && !RANKED.includes(table)) row.seq = seqOf(table, Number(row.seq));
    if ('profileId' in row) row.profileId = profileOf.get(Number(row.profileId));
    if ('wordingId' in row) row.wordingId = hashOf.get(Number(row.wordingId));
    if (row.wordingIds instanceof Uint32Array)
      row.wordingIds = Array.from(row.wordingIds, id => hashOf.get(id) ?? 0).sort((a, b) => a - b);
    if (table === 'wordings' || table === 'searchProfiles') row.id = undefined;
    return row;
  };
}

const inOrder = (rows: readonly Row[]): Row[] =>
  rows
    .map(row => [JSON.stringify(row), row] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => row);
