import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileStamp } from '../../../db/file-stamp.ts';
import type { OpenDataset } from '../../8-services/dataset/open-dataset.ts';
import { DATABASE_NAME } from '../../9-http/exports/database-file.ts';
import { itemsOf } from '../../9-http/exports/pages.ts';
import { linesOf, TABLE_FILES } from '../../9-http/exports/table-files.ts';
import { failure, systemReason } from '../../errors.ts';

import { RIGHTS_NOTICE } from '../../model/rights-notice.ts';
import { print } from '../output.ts';
import { withDataset } from '../with-dataset.ts';

/**
 * Prints the names of what can be written, with the number of items of each, and where the texts come from.
 *
 * @throws DATABASE_MISSING, DATABASE_UNREADABLE, DATABASE_FOREIGN
 */
export const listExports = (database: string): Promise<void> =>
  withDataset(database, async dataset => {
    for (const [name, { table }] of TABLE_FILES)
      await print(`${name.padEnd(WIDTH)}${await itemsOf(table.list, dataset)} items`);
    const sources = await dataset.queries.sources.all();
    await print(`${DATABASE_NAME.padEnd(WIDTH)}the database, which names its ${sources.length} sources`);
    await print(`\n${RIGHTS_NOTICE}`);
  });

/** Columns for a name. */
const WIDTH = 24;

/**
 * Writes one of them, as `/v1/exports` sends it, to a file or to stdout.
 *
 * @throws as `listExports` does; EXPORT_UNKNOWN; FILE_UNWRITABLE
 */
export const writeExport = (database: string, name: string, output: string | null): Promise<void> =>
  withDataset(database, async dataset => {
    const from = contentOf(dataset, name);
    if (output === null) return pipeline(from, process.stdout, { end: false });
    if (fileStamp(output) === fileStamp(database))
      throw failure('FILE_UNWRITABLE', output, 'it is the database itself');
    return pipeline(from, createWriteStream(output)).catch(error => {
      throw isOfFile(error, output) ? failure('FILE_UNWRITABLE', output, systemReason(error)) : error;
    });
  });

function contentOf(dataset: OpenDataset, name: string): Readable {
  if (name === DATABASE_NAME) return createReadStream(dataset.file);
  const file = TABLE_FILES.get(name);
  if (file === undefined)
    throw failure('EXPORT_UNKNOWN', name, [...TABLE_FILES.keys(), DATABASE_NAME].join(', '));
  return Readable.from(linesOf(file, dataset), { objectMode: false });
}

const isOfFile = (error: unknown, path: string): boolean =>
  error instanceof Error && 'path' in error && error.path === path;
