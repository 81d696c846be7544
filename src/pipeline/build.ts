import { chmodSync, constants, copyFileSync, rmSync } from 'node:fs';
import { fileStamp } from '../../db/file-stamp.ts';
import { replaceDatabase } from '../6-tables/replace-database.ts';
import { ClausaryError, failure } from '../errors.ts';
import type { FileToTake } from './file-to-take.ts';
import { type FillOptions, type FillReport, fill } from './fill.ts';
import { type LastDataSet, openLastDataSet } from './last-data-set.ts';

export interface BuildOptions extends FillOptions {
  readonly database: string;
}

/** What the next data set is made of. */
interface Next {
  /** The last data set: `needed` where there is nothing to do without it. */
  readonly last: 'needed' | 'reused' | 'ignored';
  readonly filesOf: (last: LastDataSet | undefined) => readonly FileToTake[];
}

/**
 * Builds the next data set beside the last one, from bytes to links, and puts it in its place. What the last
 * one has of a file that has not changed is taken from it, if it was read by this very code: the next one has
 * the version that its files would give without it, and gives the same answers.
 *
 * @throws DATABASE_UNWRITABLE and, if the last one is needed, DATABASE_REPLACED and as `openLastDataSet` does
 */
export async function build(next: Next, { database, ...options }: BuildOptions): Promise<FillReport> {
  const { promise: report, resolve } = Promise.withResolvers<FillReport>();
  await replaceDatabase(database, async building => {
    const before = fileStamp(database);
    const copy = `${building}-2`;
    try {
      const last = await openCopy(database, copy, next.last);
      const filled = await fill({ building, copy, last }, () => next.filesOf(last), options);
      if (next.last === 'needed' && fileStamp(database) !== before)
        throw failure('DATABASE_REPLACED', database);
      resolve(filled);
      return filled.built && !filled.unchanged;
    } finally {
      rmSync(copy, { force: true });
    }
  });
  return report;
}

/**
 * Opens a copy of the last data set, which nobody replaces meanwhile. File systems that can share its blocks.
 */
async function openCopy(database: string, copy: string, use: Next['last']): Promise<LastDataSet | undefined> {
  if (use === 'ignored') return undefined;
  try {
    if (fileStamp(database) === null) throw failure('DATABASE_MISSING', database);
    copyFileSync(database, copy, constants.COPYFILE_FICLONE);
    // The copy is written to, even if the database may only be read.
    chmodSync(copy, 0o600);
    return await openLastDataSet(copy, database);
  } catch (error) {
    if (use === 'needed' || !(error instanceof ClausaryError)) throw error;
    return undefined;
  }
}
