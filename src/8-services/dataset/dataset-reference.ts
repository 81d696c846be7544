import { openForReading } from '../../../db/connection.ts';
import { prepareQueries } from '../../../db/queries/index.ts';
import { ClausaryError } from '../../errors.ts';
import type { Dataset } from './open-dataset.ts';

/** How one thread tells another which data set is meant; a plain value. */
export interface DatasetReference extends Omit<Dataset, 'queries'> {
  /** Memory for pages of the database. */
  readonly cacheMiB: number;
}

export function referenceTo(dataset: Dataset, cacheMiB: number): DatasetReference {
  const { version, madeBy, builtAt, file, isPrivate } = dataset;
  return { version, madeBy, builtAt, file, isPrivate, cacheMiB };
}

/** A data set over a connection of somebody's own, who closes it. */
export interface Opened {
  readonly dataset: Dataset;
  readonly close: () => void;
}

let opened: Opened | undefined;

/**
 * The data set that another thread refers to, over a connection of this thread's own. It stays open until
 * another one is asked for, which has replaced it.
 *
 * @throws DATABASE_MISSING, DATABASE_UNREADABLE
 */
export function datasetOf(reference: DatasetReference): Dataset {
  if (opened?.dataset.file !== reference.file) {
    opened?.close();
    opened = undefined;
    opened = open(reference);
  }
  return opened.dataset;
}

/**
 * The same data set over a connection of its own, for what takes longer than a data set that has been replaced is kept
 * open; if its file has been deleted, over the connection that there is.
 */
export function openAgain(dataset: Dataset, cacheMiB: number): Opened {
  try {
    return open(referenceTo(dataset, cacheMiB));
  } catch (error) {
    if (error instanceof ClausaryError) return { dataset, close: () => undefined };
    throw error;
  }
}

function open({ cacheMiB, ...known }: DatasetReference): Opened {
  const db = openForReading(known.file, { cacheMiB, mapped: known.isPrivate });
  return { dataset: { ...known, queries: prepareQueries(db) }, close: () => db.$client.close() };
}
