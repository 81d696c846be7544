import { fail } from '../src/cli/output.ts';
import { findFiles } from '../src/pipeline/files.ts';
import { seed } from '../src/pipeline/seed.ts';

/**
 * Builds a database of the documents in `paths`, and reports the files that cannot be taken in.
 *
 * @throws ClausaryError if a path does not exist, or if no file can be taken in
 */
export async function seedToMeasure(paths: readonly string[], database: string): Promise<void> {
  const missing = findFiles(paths).failures.find(({ code }) => code === 'FILE_NOT_FOUND');
  if (missing) throw missing;
  const { built, failures } = await seed(paths, { database });
  for (const error of built ? failures : failures.slice(1)) fail(error);
  if (!built && failures[0]) throw failures[0];
}
