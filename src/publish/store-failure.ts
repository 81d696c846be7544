import { ClausaryError, failure } from '../errors.ts';
import type { Store } from './store.ts';

/** What a store, or the way to it, says, in one line: "connect ECONNREFUSED 127.0.0.1:9000". */
export function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const [innermost] = cause instanceof AggregateError ? cause.errors : [cause];
  return (innermost instanceof Error ? innermost.message : String(innermost)).replaceAll(/\s+/g, ' ');
}

export const storeFailure = ({ name }: Store, error: unknown): ClausaryError =>
  error instanceof ClausaryError ? error : failure('STORE_FAILED', name, reasonOf(error));
