import type { Db } from './db.ts';

/** Stores the statistics that the query planner needs, shrinks the file as far as it goes, and closes it. */
export function finish(db: Db): void {
  db.$client.exec('analyze');
  db.$client.exec('vacuum');
  db.$client.close();
}
