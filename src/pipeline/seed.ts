import { type BuildOptions, build } from './build.ts';
import { fileOfDisk } from './file-to-take.ts';
import { findFiles } from './files.ts';
import type { FillReport } from './fill.ts';

export interface SeedOptions extends BuildOptions {
  /** Whether to read every file, even if the last data set has it. */
  readonly anew?: boolean;
}

/**
 * Makes the database one of the files and folders in `paths`, in whatever order they are given. Files that
 * the last data set has are taken from it.
 *
 * @throws DATABASE_UNWRITABLE
 */
export async function seed(
  paths: readonly string[],
  { anew = false, ...options }: SeedOptions,
): Promise<FillReport> {
  const { files, failures } = findFiles(paths);
  if (files.length === 0) return { ...NOTHING, failures };
  const report = await build(
    { last: anew ? 'ignored' : 'reused', filesOf: () => files.map(fileOfDisk) },
    options,
  );
  return { ...report, failures: [...failures, ...report.failures] };
}

const NOTHING: FillReport = {
  counts: { sources: 0, documents: 0, units: 0, findings: 0 },
  read: 0,
  gone: [],
  failures: [],
  doubtful: [],
  built: false,
  unchanged: false,
};
