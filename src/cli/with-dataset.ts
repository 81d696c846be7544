import { type OpenDataset, openUnverified } from '../8-services/dataset/open-dataset.ts';

/** MiB of memory for pages of the database. */
const CACHE_MIB = 16;

/**
 * Opens a database for a command, and closes it when that is done.
 *
 * @throws DATABASE_MISSING, DATABASE_UNREADABLE, DATABASE_FOREIGN
 */
export async function withDataset<Value>(
  database: string,
  use: (dataset: OpenDataset) => Promise<Value>,
): Promise<Value> {
  const dataset = await openUnverified(database, CACHE_MIB);
  try {
    return await use(dataset);
  } finally {
    dataset.close();
  }
}
