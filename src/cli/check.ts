import { findDamage } from '../../db/checksum.ts';
import { openForReading } from '../../db/connection.ts';
import { prepareQueries } from '../../db/queries/index.ts';
import { DEFAULT_OPTIONS } from '../8-services/agreed-language/agreed-language.ts';
import { checkDraft } from '../8-services/drafts/check-draft.ts';
import { ServiceError } from '../8-services/service-error.ts';
import { failure, fileFailure } from '../errors.ts';
import { readBytes } from '../pipeline/files.ts';
import { readFile } from '../pipeline/sent-text.ts';
import { checkReport } from './check-report.ts';
import type { ReadChoice } from './options.ts';
import { fail, print } from './output.ts';

/** For each clause, the nearest wording ever adopted. */
const NEAREST = { ...DEFAULT_OPTIONS, limit: 1 };

/**
 * Prints a report for each draft; the exit code is 1 if any of them has faults or cannot be checked.
 *
 * @throws DATABASE_MISSING, DATABASE_UNREADABLE, DATABASE_FOREIGN, DATABASE_DAMAGED
 */
export async function check(
  paths: readonly string[],
  database: string,
  body: string | null,
  read: ReadChoice,
): Promise<void> {
  const db = openForReading(database);
  const damage = await findDamage(database);
  if (damage !== undefined) throw failure('DATABASE_DAMAGED', database, damage);
  const queries = prepareQueries(db);
  for (const path of paths) {
    try {
      const layer = await readFile(readBytes(path), path, read);
      const checked = await checkDraft(queries, layer, { ...NEAREST, body });
      await print(checkReport(path, { ...layer, ...read }, checked));
      if (!checked.ok) process.exitCode = 1;
    } catch (error) {
      fail(draftFailure(error, path));
    }
  }
  db.$client.close();
}

/**
 * What to report for a draft that cannot be checked: refused by the service, unreadable, or a fault of ours.
 */
const draftFailure = (error: unknown, path: string): Pick<Error, 'message'> =>
  error instanceof ServiceError ? { message: `${path}: ${error.message}` } : fileFailure(error, path);
