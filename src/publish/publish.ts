import { statSync } from 'node:fs';
import { checksumOf } from '../../db/checksum.ts';
import { openForReading } from '../../db/connection.ts';
import { fileStamp } from '../../db/file-stamp.ts';
import { prepareQueries } from '../../db/queries/index.ts';
import { failure } from '../errors.ts';
import { type Pointer, writtenPointer } from './pointer.ts';
import type { Store } from './store.ts';
import { storeFailure } from './store-failure.ts';

export interface Published {
  readonly pointer: Pointer;
  /** Whether its file was there already. */
  readonly wasThere: boolean;
}

/**
 * Puts a data set into a store, and points at it when it is complete: whenever this ends early, the store
 * has the data set that it had before.
 *
 * @throws DATABASE_MISSING, DATABASE_UNREADABLE, DATABASE_FOREIGN, DATABASE_DAMAGED, DATABASE_REPLACED,
 *   STORE_FAILED
 */
export async function publish(database: string, store: Store): Promise<Published> {
  const stamp = fileStamp(database);
  const pointer = await pointerTo(database);
  try {
    const wasThere = (await store.sizeOf(pointer.file)) === pointer.bytes;
    if (!wasThere) await store.write(pointer.file, database);
    // Otherwise what was hashed and what was sent may be two data sets.
    if (fileStamp(database) !== stamp) throw failure('DATABASE_REPLACED', database);
    await store.writePointer(writtenPointer(pointer));
    return { pointer, wasThere };
  } catch (error) {
    throw storeFailure(store, error);
  }
}

async function pointerTo(database: string): Promise<Pointer> {
  const db = openForReading(database);
  try {
    const made = await prepareQueries(db).dataset.version();
    if (!made) throw failure('DATABASE_FOREIGN', database, 'it holds no data set');
    const { size, mtime } = statSync(database);
    const checksum = await checksumOf(database);
    return {
      format: 1,
      version: made.version,
      madeBy: made.madeBy,
      builtAt: mtime.toISOString(),
      file: `${made.version.slice(0, 16)}-${checksum.slice(0, 16)}.sqlite`,
      bytes: size,
      checksum,
    };
  } finally {
    db.$client.close();
  }
}
