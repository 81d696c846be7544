import { folderStore } from './folder-store.ts';
import { httpStore } from './http-store.ts';
import { type Environment, s3Store } from './s3-store.ts';
import type { Store } from './store.ts';

/**
 * The store at `s3://BUCKET/PREFIX`, at `https://...`, or in a folder.
 *
 * @param environment where the credentials for S3 are
 */
export function openStore(address: string, environment: Environment): Store {
  if (/^s3:/i.test(address)) return s3Store(new URL(address), environment);
  if (/^https?:/i.test(address)) return httpStore(new URL(address));
  return folderStore(address);
}
