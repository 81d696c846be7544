import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { perDataset } from '../../8-services/dataset/per-dataset.ts';

export const DATABASE_NAME = 'clausary.sqlite';

/** The file of a data set as it can be downloaded. */
export interface DatabaseFile {
  readonly bytes: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

/** Reads the whole file once for each data set, a piece at a time. */
export const databaseFile = perDataset(async ({ file }): Promise<DatabaseFile> => {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(file)) hash.update(piece);
  return { bytes: (await stat(file)).size, sha256: hash.digest('hex') };
});
