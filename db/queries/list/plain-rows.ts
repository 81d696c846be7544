import type { Db } from '../../db.ts';
import { fillPlaceholders } from '../../drizzle.cjs';

interface Query<Row> {
  toSQL(): { readonly sql: string; readonly params: unknown[] };
  all(): Row[];
}

/**
 * A prepared statement whose rows are as SQLite returns them, so its columns have to be numbers and texts,
 * with the names that the query gives them. drizzle takes longer for a page of keys than SQLite.
 */
export function preparePlain<Row>({ $client }: Db, query: Query<Row>) {
  const { sql, params } = query.toSQL();
  const statement = $client.prepare<unknown[], Row>(sql);
  return { all: (values: Record<string, unknown>) => statement.all(...fillPlaceholders(params, values)) };
}
