import { readFileSync, rmSync, statSync } from 'node:fs';
import { failure, systemReason } from '../errors.ts';

/** @throws FOLDER_UNWRITABLE for whatever the file system refuses */
export function writing<Value>(folder: string, write: () => Value): Value {
  try {
    return write();
  } catch (error) {
    throw failure('FOLDER_UNWRITABLE', folder, systemReason(error));
  }
}

/**
 * The bytes of a file; null for a pipe, a device or a folder, which can be without end, or none.
 *
 * @throws FILE_UNREADABLE for whatever the file system refuses
 */
export function readRegularFile(path: string): Buffer | null {
  try {
    return statSync(path).isFile() ? readFileSync(path) : null;
  } catch (error) {
    throw failure('FILE_UNREADABLE', path, systemReason(error));
  }
}

/** Removes a file if that can be done; the next run tries again. */
export function removeIfPossible(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It is in nobody's way.
  }
}
