import type { AnySQLiteColumn } from '../drizzle.cjs';
import { sql } from '../drizzle.cjs';

/** A check that a column has one of the given values. */
export const oneOf = (column: AnySQLiteColumn, values: readonly string[]) =>
  sql`${column} in (${sql.raw(values.map(value => `'${value}'`).join(', '))})`;
