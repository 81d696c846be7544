import type { BuildOptions } from '../../pipeline/build.ts';
import type { FillReport } from '../../pipeline/fill.ts';
import type { Settings } from '../../settings.ts';
import { fail } from '../output.ts';
import { withSmallHeap } from '../small-heap.ts';
import { type FileSettings, withFileThreads } from '../workers/file-threads.ts';
import { doubtfulTable } from './doubtful-table.ts';
import { progress, summary } from './progress.ts';

export type BuildSettings = FileSettings & Pick<Settings, 'database'>;

/**
 * Runs what builds the next data set, with a progress line on stdout and failures on stderr.
 *
 * @param run loads what it needs itself: the indexes that the parser makes when it is loaded leave much
 *   garbage
 * @returns whether there is a data set of what was asked for
 */
export async function buildDatabase(
  { database, ...settings }: BuildSettings,
  run: (options: BuildOptions) => Promise<FillReport>,
): Promise<boolean> {
  const started = performance.now();
  const { clear, ...line } = progress(process.stdout);
  const report = await withSmallHeap(() =>
    withFileThreads(settings, parser => run({ database, parser, ...line })),
  ).finally(clear);
  for (const error of report.failures) fail(error);
  if (report.built) process.stdout.write(doubtfulTable(report.doubtful));
  if (report.built) process.stdout.write(summary(report, database, performance.now() - started));
  return report.built;
}
