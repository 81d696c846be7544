import { renameSync } from 'node:fs';
import { appendChecksum } from './checksum.ts';
import type { Db } from './db.ts';
import { removeNeighbour } from './neighbours.ts';
import { createViews } from './views.ts';

/**
 * Completes a new database: creates the views for other programs, stores the statistics that the query planner
 * needs, shrinks the file as far as possible, closes it, and appends its checksum.
 */
export function finish(db: Db): void {
  const { name: file } = db.$client;
  const compact = `${file}-1`;
  try {
    createViews(db);
    db.$client.exec('analyze');
    // By these statistics FTS5 would have its own statements planned anew for each value; without them the
    // search takes three quarters of the time.
    db.$client.exec('drop table if exists sqlite_stat4');
    // A plain `vacuum` would build the whole database a second time in memory.
    db.$client.prepare('vacuum into ?').run(compact);
    db.$client.close();
    renameSync(compact, file);
  } catch (error) {
    removeNeighbour(compact);
    throw error;
  }
  appendChecksum(file);
}
