import { constants, realpathSync } from 'node:fs';
import { copyFile, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { neighbourOf, removeLeftovers, removeNeighbour } from '../../../db/neighbours.ts';

/**
 * Copies a database for this process alone, so that whatever happens to the original, cutting it off or
 * copying over it included, what is served stays whole, and can be mapped into memory. The copy is made
 * beside the original, where file systems that can share blocks between files do so; if that is not possible,
 * in the folder for temporary files. It is removed by `removeCopy` or when the process exits; what a killed
 * process leaves behind, the next one removes.
 *
 * @param bytes the size of the database
 * @returns the path of the copy; undefined if there is no folder that can be written to and has the room
 */
export async function copyPrivately(database: string, bytes: number): Promise<string | undefined> {
  const original = realpathSync(database);
  for (const place of [original, join(tmpdir(), basename(original))]) {
    removeLeftovers(place, 'serving');
    const copy = neighbourOf(place, 'serving', ++count);
    if ((await hasRoom(dirname(place), bytes)) && (await isCopied(original, copy))) return copy;
  }
  return undefined;
}

export function removeCopy(copy: string): void {
  copies.delete(copy);
  removeNeighbour(copy);
}

let count = 0;
const copies = new Set<string>();

async function isCopied(original: string, copy: string): Promise<boolean> {
  if (copies.size === 0) process.once('exit', removeAll);
  copies.add(copy);
  try {
    await copyFile(original, copy, constants.COPYFILE_FICLONE);
    return true;
  } catch {
    removeCopy(copy);
    return false;
  }
}

function removeAll(): void {
  for (const copy of copies) removeCopy(copy);
}

/** A quarter more than the database, so that the copy does not fill the disk to the last byte. */
async function hasRoom(folder: string, bytes: number): Promise<boolean> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize > 1.25 * bytes;
  } catch {
    return false;
  }
}
