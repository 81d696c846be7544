import type { Db } from './db.ts';

/**
 * Runs a transaction that removes rows without each of them being looked for in all tables that may refer to it. It
 * sees to it itself that nothing refers to what it removes, or will not once the database is complete.
 *
 * @param run begins the transaction: SQLite ignores the pragma within one
 */
export function withoutForeignKeys<Value>({ $client }: Db, run: () => Value): Value {
  $client.pragma('foreign_keys = off');
  try {
    return run();
  } finally {
    $client.pragma('foreign_keys = on');
  }
}
