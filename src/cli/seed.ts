import { seed } from '../pipeline/seed.ts';
import { fail } from './output.ts';
import { progress, summary } from './progress.ts';
import { withSmallHeap } from './small-heap.ts';

/**
 * Builds the database, with a progress line on stdout and failures on stderr.
 *
 * @returns whether there is a new database
 */
export async function seedDatabase(paths: readonly string[], database: string): Promise<boolean> {
  const started = performance.now();
  const line = progress(process.stdout);
  const report = await withSmallHeap(() => seed(paths, { database, onOutcome: line.show }));
  line.clear();
  for (const error of report.failures) fail(error);
  if (report.built) process.stdout.write(summary(report.counts, database, performance.now() - started));
  return report.built;
}
