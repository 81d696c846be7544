import { createHash } from 'node:crypto';
import { readdirSync, readlinkSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { isRunning } from '../src/is-running.ts';

/**
 * Files of a running process beside a database: one that is being built, or a server's private copy. Their
 * names end with a mark of the machine and the id of the process, so that those of a killed process can be
 * told and removed, and no two processes take the same, even if they run in containers that share the folder.
 */
export type NeighbourUse = 'building' | 'serving' | 'publishing';

/** @param number tells several files of one process apart */
export const neighbourOf = (database: string, use: NeighbourUse, number?: number): string =>
  `${database}.${use}-${MACHINE}-${process.pid}${number === undefined ? '' : `-${number}`}`;

/** Marks the machine or container within which the ids of processes are unique. */
export const MACHINE = createHash('sha256')
  .update(`${hostname()} ${processNamespace()}`)
  .digest('hex')
  .slice(0, 8);

/** What Linux calls a set of processes that see one another; empty on other systems. */
function processNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

/** Removes what killed processes left beside a database. What cannot be removed stays. */
export function removeLeftovers(database: string, use: NeighbourUse): void {
  const folder = dirname(database);
  const prefix = `${basename(database)}.${use}-`;
  for (const name of namesIn(folder)) {
    const [, machine, pid] = (name.startsWith(prefix) && SUFFIX.exec(name.slice(prefix.length))) || [];
    const file = join(folder, name);
    if (pid !== undefined && isLeftover(file, { machine, pid: Number(pid), use })) removeNeighbour(file);
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

/** `1a2b3c4d-123`, `1a2b3c4d-123-1`, `1a2b3c4d-123-journal` */
const SUFFIX = /^([0-9a-f]{8})-(\d+)(?:-\d+)?(?:-journal)?$/;

/**
 * A build writes all the time, so a file that is this old belongs to a killed process
 * whose id another one has now.
 */
const OLD_MS = 60 * 60 * 1000;

/** Of a copy that is served on another machine nobody here knows; its server makes another if it goes. */
const VERY_OLD_MS = 24 * OLD_MS;

interface Owner {
  readonly machine: string | undefined;
  readonly pid: number;
  readonly use: NeighbourUse;
}

/**
 * The id of a killed process may have been given to another one, even to this one: a container
 * starts every process with the same id. No process looks for leftovers while it builds, so what
 * has its own id is of a killed one.
 */
function isLeftover(file: string, { machine, pid, use }: Owner): boolean {
  if (machine !== MACHINE) return ageOf(file) > (use === 'serving' ? VERY_OLD_MS : OLD_MS);
  if (!isRunning(pid)) return true;
  if (use === 'serving') return false;
  return pid === process.pid || ageOf(file) > OLD_MS;
}

const ageOf = (file: string): number =>
  Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
