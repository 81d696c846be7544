import { findDamage } from '../../db/checksum.ts';
import { openForReading } from '../../db/connection.ts';
import { failure, fileFailure } from '../errors.ts';
import { readBytes } from '../pipeline/files.ts';
import { fail, print } from './output.ts';
import type { FileToCheck } from './workers/check-file.ts';
import { type FileSettings, withFileThreads } from './workers/file-threads.ts';

/**
 * Prints a report for each draft; the exit code is 1 if any of them has faults or cannot be checked.
 *
 * @throws DATABASE_MISSING, DATABASE_UNREADABLE, DATABASE_FOREIGN, DATABASE_DAMAGED
 */
export async function check(
  paths: readonly string[],
  options: Pick<FileToCheck, 'database' | 'body' | 'continues' | 'read'>,
  settings: FileSettings,
): Promise<void> {
  await requireSound(options.database);
  await withFileThreads(settings, async threads => {
    for (const path of paths) {
      try {
        const { report, ok } = await threads.check({ bytes: readBytes(path), path, ...options });
        await print(report);
        if (!ok) process.exitCode = 1;
      } catch (error) {
        fail(fileFailure(error, path));
      }
    }
  });
}

async function requireSound(database: string): Promise<void> {
  openForReading(database).$client.close();
  const damage = await findDamage(database);
  if (damage !== undefined) throw failure('DATABASE_DAMAGED', database, damage);
}
