import { statSync } from 'node:fs';

/** Tells the file at a path from another that takes its place; null if there is none. */
export function fileStamp(path: string): string | null {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stat ? `${stat.ino} ${stat.size} ${stat.mtimeNs}` : null;
}
