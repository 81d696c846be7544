import type Database from 'better-sqlite3';
import type { BetterSQLite3Database } from './drizzle.cjs';
import type * as schema from './schema.ts';

/** A connection to a Clausary database. */
export type Db = BetterSQLite3Database<typeof schema> & { readonly $client: Database.Database };
