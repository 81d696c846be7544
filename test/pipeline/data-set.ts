import { openForReading } from '../../db/connection.ts';
import { getTableConfig } from '../../db/drizzle.cjs';
import { CONTENT_TABLES, DERIVED_TABLES, READING_TABLES, REPRESENTATION_TABLES } from '../../db/insert.ts';
import { dataset, shingles, wordingStems } from '../../db/schema.ts';

const TABLES = Object.values({
  ...CONTENT_TABLES,
  ...DERIVED_TABLES,
  ...REPRESENTATION_TABLES,
  ...READING_TABLES,
  wordingStems,
  shingles,
  dataset,
});

/**
 * All that a data set holds, by table, in whatever order its rows are stored: what its answers are made from.
 */
export function contentOf(database: string): Record<string, readonly unknown[]> {
  const db = openForReading(database);
  try {
    // The file is read-only; the table is a temporary one.
    db.$client.pragma('query_only = off');
    db.$client.exec(`create virtual table temp.words using fts5vocab(main, unit_text, instance)`);
    return {
      ...Object.fromEntries(
        TABLES.map(table => {
          const { name, columns } = getTableConfig(table);
          const order = columns.map((_, index) => index + 1).join(', ');
          return [name, db.$client.prepare(`select * from "${name}" order by ${order}`).raw().all()];
        }),
      ),
      words: db.$client.prepare('select * from temp.words order by 1, 2, 3, 4').raw().all(),
    };
  } finally {
    db.$client.close();
  }
}
