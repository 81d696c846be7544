import type { Db } from './db.ts';

/**
 * Leaves the file as small as it can be and with the statistics that the query planner wants, and closes it.
 */
export function finish(db: Db): void {
  db.$client.exec('analyze');
  db.$client.exec('vacuum');
  db.$client.close();
}
