import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRunning } from '../src/is-running.ts';

/**
 * Files of a running process beside a database: one that is being built, or a server's private copy. Their
 * names end with the id of the process, so that those of a killed process can be told and removed.
 */
export type NeighbourUse = 'building' | 'serving';

/** @param number tells several files of one process apart */
export const neighbourOf = (database: string, use: NeighbourUse, number?: number): string =>
  `${database}.${use}-${process.pid}${number === undefined ? '' : `-${number}`}`;

/** Removes what killed processes left beside a database. What cannot be removed stays. */
export function removeLeftovers(database: string, use: NeighbourUse): void {
  const folder = dirname(database);
  const prefix = `${basename(database)}.${use}-`;
  for (const name of namesIn(folder)) {
    const [, pid] = (name.startsWith(prefix) && SUFFIX.exec(name.slice(prefix.length))) || [];
    const file = join(folder, name);
    if (pid !== undefined && isLeftover(file, Number(pid), use)) removeNeighbour(file);
  }
}

/** Removes a database file with its journal; does nothing if there is none or it cannot be removed. */
export function removeNeighbour(file: string): void {
  try {
    for (const suffix of ['', '-journal']) rmSync(`${file}${suffix}`, { force: true });
  } catch {
    // Whoever removes leftovers next tries again.
  }
}

/** `123`, `123-1`, `123-journal` */
const SUFFIX = /^(\d+)(?:-\d+)?(?:-journal)?$/;

/**
 * A build writes all the time, so a file that is this old belongs to a killed process
 * whose id another one has now.
 */
const OLD_MS = 60 * 60 * 1000;

/**
 * The id of a killed process may have been given to another one, even to this one: a container
 * starts every process with the same id. No process looks for leftovers while it builds, so what
 * has its own id is of a killed one.
 */
function isLeftover(file: string, pid: number, use: NeighbourUse): boolean {
  if (!isRunning(pid)) return true;
  if (use === 'serving') return false;
  return (
    pid === process.pid || Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > OLD_MS
  );
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
