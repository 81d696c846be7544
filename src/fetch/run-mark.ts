import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from '../is-running.ts';
import { removeIfPossible } from './file-system.ts';

/** `.fetching-123`, of the run that has this process id. */
const MARK = /^\.fetching-(\d+)$/;

const markOf = (folder: string, pid: number): string => join(folder, `.fetching-${pid}`);

/**
 * Marks the folder as used by this process, and returns the id of another one that uses it too. Of two that
 * start at the same time at least one sees the other. Marks of killed runs are removed.
 */
export function markRun(folder: string): number | null {
  writeFileSync(markOf(folder, process.pid), '');
  const others = readdirSync(folder)
    .map(name => Number(MARK.exec(name)?.[1]))
    .filter(pid => pid > 0 && pid !== process.pid);
  const [running = null] = others.filter(isRunning);
  for (const pid of others) if (!isRunning(pid)) unmark(folder, pid);
  if (running !== null) unmark(folder, process.pid);
  return running;
}

export const unmarkRun = (folder: string): void => unmark(folder, process.pid);

const unmark = (folder: string, pid: number): void => removeIfPossible(markOf(folder, pid));
