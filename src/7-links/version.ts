import { createHash } from 'node:crypto';
import type { Db } from '../../db/db.ts';
import { getTableConfig, getTableName, type SQLiteTable } from '../../db/drizzle.cjs';
import { CONTENT_TABLES, DERIVED_TABLES } from '../../db/insert.ts';
import { dataset } from '../../db/schema.ts';

/**
 * Stores the version of the data set: the SHA-256 of `madeBy` and of all rows of all tables, in the order of
 * their primary keys. Blobs are left out: the id of a source is the SHA-256 of its bytes.
 */
export function setVersion(db: Db, madeBy: string): void {
  const hash = createHash('sha256').update(madeBy);
  for (const table of Object.values({ ...CONTENT_TABLES, ...DERIVED_TABLES })) {
    hash.update(`\n${getTableName(table)}\n`);
    for (const row of rowsOf(db, table)) hash.update(JSON.stringify(row));
  }
  db.insert(dataset)
    .values({ version: hash.digest('hex'), madeBy })
    .run();
}

function rowsOf(db: Db, table: SQLiteTable): IterableIterator<unknown> {
  const { name, columns, primaryKeys } = getTableConfig(table);
  const hashed = columns.filter(column => column.getSQLType() !== 'blob');
  const key = primaryKeys[0]?.columns ?? columns.filter(({ primary }) => primary);
  return db.$client
    .prepare(`select ${columnList(hashed)} from "${name}" order by ${columnList(key)}`)
    .raw()
    .iterate();
}

const columnList = (columns: readonly { readonly name: string }[]): string =>
  columns.map(({ name }) => `"${name}"`).join(', ');
