import type { Settings } from '../settings.ts';
import { doubtfulTable } from './doubtful-table.ts';
import { fail } from './output.ts';
import { progress, summary } from './progress.ts';
import { withSmallHeap } from './small-heap.ts';
import { type FileSettings, withFileThreads } from './workers/file-threads.ts';

/**
 * Builds the database, with a progress line on stdout and failures on stderr.
 *
 * @returns whether there is a new database
 */
export async function seedDatabase(
  paths: readonly string[],
  { database, ...settings }: FileSettings & Pick<Settings, 'database'>,
): Promise<boolean> {
  const started = performance.now();
  const line = progress(process.stdout);
  const report = await withSmallHeap(async () => {
    // Loaded with the small heap, because the indexes that the parser makes when it is loaded leave much garbage.
    const { seed } = await import('../pipeline/seed.ts');
    return withFileThreads(settings, parser => seed(paths, { database, parser, onOutcome: line.show }));
  });
  line.clear();
  for (const error of report.failures) fail(error);
  if (report.built) process.stdout.write(doubtfulTable(report.doubtful));
  if (report.built) process.stdout.write(summary(report.counts, database, performance.now() - started));
  return report.built;
}
