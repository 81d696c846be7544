import { constants, createReadStream } from 'node:fs';
import { copyFile, open, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { neighbourOf, removeLeftovers, removeNeighbour } from '../../db/neighbours.ts';
import { makeFolder } from '../make-folder.ts';
import { POINTER, type Store } from './store.ts';

/** A folder, perhaps one that a web server serves. What is written gets its name when it is complete. */
export function folderStore(folder: string): Store {
  async function putInPlace(name: string, make: (file: string) => Promise<void>): Promise<void> {
    makeFolder(folder);
    const place = join(folder, 'clausary');
    removeLeftovers(place, 'publishing');
    const unfinished = neighbourOf(place, 'publishing');
    try {
      await make(unfinished);
      await sync(unfinished);
      await rename(unfinished, join(folder, name));
      await sync(folder);
    } finally {
      removeNeighbour(unfinished);
    }
  }

  return {
    name: folder,
    readPointer: async known => {
      const file = join(folder, POINTER);
      const facts = await ifThere(stat(file, { bigint: true }));
      if (facts === null) return { kind: 'absent' };
      const tag = `${facts.ino}-${facts.mtimeNs}-${facts.size}`;
      return tag === known
        ? { kind: 'unchanged' }
        : { kind: 'found', text: await readFile(file, 'utf8'), tag };
    },
    writePointer: text => putInPlace(POINTER, file => writeFile(file, text)),
    sizeOf: async name => (await ifThere(stat(join(folder, name))))?.size ?? null,
    read: async (name, start) => createReadStream(join(folder, name), { start }),
    write: (name, file) =>
      putInPlace(name, unfinished => copyFile(file, unfinished, constants.COPYFILE_FICLONE)),
  };
}

async function ifThere<Value>(found: Promise<Value>): Promise<Value | null> {
  try {
    return await found;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Has the system write what it holds of a file or folder to the disk, so that it outlasts a loss of power.
 */
async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
