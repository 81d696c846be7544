import { appendChecksum } from './checksum.ts';
import type { Db } from './db.ts';

/**
 * Completes a new database: stores the statistics that the query planner needs, shrinks the file as far as
 * possible, closes it, and appends its checksum.
 */
export function finish(db: Db): void {
  const { name: file, memory } = db.$client;
  db.$client.exec('analyze');
  db.$client.exec('vacuum');
  db.$client.close();
  if (!memory) appendChecksum(file);
}
