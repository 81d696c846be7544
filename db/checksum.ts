import { createHash, type Hash } from 'node:crypto';
import { appendFileSync, closeSync, openSync, readSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { failure } from '../src/errors.ts';

/**
 * The checksum of a database file: one line after SQLite's last page, with the SHA-256 of all that precedes
 * it. SQLite reads as many pages as the file's header says and ignores what follows. The line is part of the
 * file, so the two cannot be separated; it contains nothing of the time or place of building, so the same
 * sources still give the same bytes.
 */
const PREFIX = '\nClausary SHA-256 ';
const LINE = /^\nClausary SHA-256 ([0-9a-f]{64})\n$/;
const LINE_LENGTH = PREFIX.length + 64 + 1;

/** Bytes that are read and hashed at once: about a millisecond of processor. */
const CHUNK = 1024 ** 2;

/** Appends the checksum to a complete, closed database file. */
export function appendChecksum(file: string): void {
  const hash = createHash('sha256');
  const descriptor = openSync(file, 'r');
  try {
    const buffer = Buffer.allocUnsafe(CHUNK);
    for (let read = 1; read > 0; ) {
      read = readSync(descriptor, buffer, 0, CHUNK, null);
      hash.update(buffer.subarray(0, read));
    }
  } finally {
    closeSync(descriptor);
  }
  appendFileSync(file, `${PREFIX}${hash.digest('hex')}\n`);
}

/**
 * Reads a database file and compares it with its checksum, without blocking the event loop for long.
 *
 * @returns what is wrong with the file; undefined if nothing is
 */
export const findDamage = async (file: string): Promise<string | undefined> => (await compare(file)).damage;

/**
 * The checksum of a database file that is whole.
 *
 * @param name what errors call the file, if not by its path
 * @throws DATABASE_DAMAGED
 */
export async function checksumOf(file: string, name = file): Promise<string> {
  const { checksum, damage } = await compare(file);
  if (checksum === undefined || damage !== undefined)
    throw failure('DATABASE_DAMAGED', name, damage ?? NO_CHECKSUM);
  return checksum;
}

interface Comparison {
  readonly checksum?: string;
  readonly damage?: string;
}

async function compare(file: string): Promise<Comparison> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const length = size - LINE_LENGTH;
    const checksum = length > 0 ? await readChecksum(handle, length) : undefined;
    if (checksum === undefined) return { damage: NO_CHECKSUM };
    return (await sha256(handle, length)) === checksum
      ? { checksum }
      : { checksum, damage: 'its bytes do not have its checksum' };
  } finally {
    await handle.close();
  }
}

const NO_CHECKSUM = 'it does not end with its checksum';

/** Whether a file ends with a checksum, right or wrong: a quick test for one that has been cut off. */
export async function hasChecksum(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    return size > LINE_LENGTH && (await readChecksum(handle, size - LINE_LENGTH)) !== undefined;
  } finally {
    await handle.close();
  }
}

async function readChecksum(handle: FileHandle, position: number): Promise<string | undefined> {
  const { buffer } = await handle.read({ buffer: Buffer.alloc(LINE_LENGTH), position });
  return LINE.exec(buffer.toString('latin1'))?.[1];
}

async function sha256(handle: FileHandle, length: number): Promise<string> {
  const hash: Hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(CHUNK);
  for (let position = 0; position < length; ) {
    const { bytesRead } = await handle.read(buffer, 0, Math.min(CHUNK, length - position), position);
    if (bytesRead === 0) break;
    hash.update(buffer.subarray(0, bytesRead));
    position += bytesRead;
  }
  return hash.digest('hex');
}
