import { renameSync, truncateSync } from 'node:fs';
import { appendChecksum } from './checksum.ts';
import type { Db } from './db.ts';
import { removeNeighbour } from './neighbours.ts';
import { createViews } from './views.ts';

/**
 * Completes a new database: creates the views for other programs, stores the statistics that the query planner
 * needs, shrinks the file as far as possible, closes it, and appends its checksum.
 */
export function finish(db: Db): void {
  compact(db);
  appendChecksum(db.$client.name);
}

/** Above this share of pages without content, a database is made anew without them. */
const MOST_FREE = 0.1;

/**
 * Completes a database that was made of another by a few changes: the statistics of that one still hold, and the file is
 * shrunk only if much of it has become free.
 */
export function finishChanged(db: Db): void {
  const { name: file } = db.$client;
  const [pages, free, size] = ['page_count', 'freelist_count', 'page_size'].map(name =>
    Number(db.$client.pragma(name, { simple: true })),
  ) as [number, number, number];
  if (free > MOST_FREE * pages) {
    finish(db);
    return;
  }
  db.$client.close();
  // The checksum of the other one may still be behind the last page.
  truncateSync(file, pages * size);
  appendChecksum(file);
}

function compact(db: Db): void {
  const { name: file } = db.$client;
  const copy = `${file}-1`;
  try {
    createViews(db);
    db.$client.exec('analyze');
    // By these statistics FTS5 would have its own statements planned anew for each value; without them the
    // search takes three quarters of the time.
    db.$client.exec('drop table if exists sqlite_stat4');
    // A plain `vacuum` would build the whole database a second time in memory.
    db.$client.prepare('vacuum into ?').run(copy);
    db.$client.close();
    renameSync(copy, file);
  } catch (error) {
    removeNeighbour(copy);
    throw error;
  }
}
