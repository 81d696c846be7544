import { type BuildOptions, build } from './build.ts';
import { fileOfDisk, fileOfLastDataSet } from './file-to-take.ts';
import { findFiles } from './files.ts';
import type { FillReport } from './fill.ts';

/**
 * Makes the next data set from the last one and the files and folders in `paths`. Of two files with the same
 * document the richer kind is taken; of the same kind, what the last one has.
 *
 * @throws DATABASE_MISSING, DATABASE_UNREADABLE, DATABASE_FOREIGN, DATABASE_DAMAGED, DATABASE_REPLACED,
 *   DATABASE_UNWRITABLE
 */
export async function add(paths: readonly string[], options: BuildOptions): Promise<FillReport> {
  const { files, failures } = findFiles(paths);
  const report = await build(
    {
      last: 'needed',
      filesOf: last => [...(last?.sources ?? []).map(fileOfLastDataSet), ...files.map(fileOfDisk)],
    },
    options,
  );
  return { ...report, failures: [...failures, ...report.failures] };
}
