import type { Dataset } from '../../../8-services/dataset/dataset-store.ts';
import { type EntityKind, ServiceError } from '../../../8-services/service-error.ts';
import { meantId } from '../../../8-services/spelling/meant-id.ts';
import { Problem } from '../../framework/problems.ts';
import { pageOf } from './addresses.ts';
import { NoSuchPage } from './error-page.ts';
import { nearPages } from './near-pages.ts';

/**
 * The page of what is meant by an id in another spelling than its own.
 *
 * @param error what the request failed with
 * @throws the error if it has another cause; NoSuchPage, with what is near, if several can be meant or none
 */
export async function canonicalPage(
  error: unknown,
  dataset: Dataset,
  kind: EntityKind,
  written: string,
): Promise<string> {
  if (!isNotFound(error)) throw error;
  const { id, near } = await meantId(dataset, kind, written);
  const address = id === null ? null : pageOf(kind, id);
  if (address !== null) return address;
  throw new NoSuchPage(error.message, nearPages(near));
}

/** A service says so in this thread, and a problem from another one. */
const isNotFound = (error: unknown): error is Error =>
  error instanceof ServiceError
    ? error.code === 'NOT_FOUND'
    : error instanceof Problem && error.kind === 'not-found' && !(error instanceof NoSuchPage);
