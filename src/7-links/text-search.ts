import { sql } from 'drizzle-orm';
import type { Db } from '../../db/connection.ts';

/** Indexes the words of all units. It is keyed by `units.seq`, so the order must be set before. */
export function fillTextSearch(db: Db): void {
  db.run(sql`insert into unit_text (unit_text) values ('rebuild')`);
  db.run(sql`insert into unit_text (unit_text) values ('optimize')`);
}
