import { closeSync, openSync, readSync } from 'node:fs';
import type { SourceId } from '../model/id.ts';
import { compareNaturally } from '../references/natural-order.ts';
import { catalogueOf } from './catalogue-entries.ts';
import { readBytes, type SourceFile } from './files.ts';
import type { LastSource } from './last-data-set.ts';
import { HEAD, richness } from './richness.ts';
import { sourceId } from './source-text.ts';

/** A file that is to be in the data set: one of the file system, or one that the last data set has. */
export interface FileToTake extends SourceFile {
  /**
   * How much its kind says about its text; the lowest says most. A file that cannot be read has the last
   * rank.
   */
  readonly rank: number;
  /** Whether the last data set has it under this name, and it is to stay. */
  readonly isStored: boolean;
  /** @throws FILE_NOT_FOUND, FILE_UNREADABLE */
  readonly open: () => OpenFile;
}

export interface OpenFile {
  readonly id: SourceId;
  readonly bytes: () => Buffer;
}

export const fileOfDisk = (file: SourceFile): FileToTake => ({
  ...file,
  rank: richness(headOf(file.path)),
  isStored: false,
  open: () => {
    const bytes = readBytes(file.path);
    return { id: sourceId(bytes), bytes: () => bytes };
  },
});

export const fileOfLastDataSet = ({ id, name, head, catalogue, bytes }: LastSource): FileToTake => ({
  path: name,
  name,
  catalogue: catalogueOf(catalogue),
  rank: richness(head),
  isStored: true,
  open: () => ({ id, bytes }),
});

/**
 * Sorts files so that of two kinds of file with the same document the richer one comes first, then what the
 * last data set has, and then by name, so that moving their folder changes nothing; files of one name by
 * path.
 */
export const inFixedOrder = (files: readonly FileToTake[]): FileToTake[] =>
  files.toSorted(
    (a, b) =>
      a.rank - b.rank ||
      Number(b.isStored) - Number(a.isStored) ||
      compareNaturally(a.name, b.name) ||
      compareNaturally(a.path, b.path),
  );

function headOf(path: string): Buffer {
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(HEAD);
      return bytes.subarray(0, readSync(file, bytes));
    } finally {
      closeSync(file);
    }
  } catch {
    return Buffer.alloc(0);
  }
}
