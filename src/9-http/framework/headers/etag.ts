import type { IncomingHttpHeaders } from 'node:http';
import program from '../../../../package.json' with { type: 'json' };
import type { Dataset } from '../../../8-services/dataset/dataset-store.ts';
import { fingerprint } from '../fingerprint.ts';

/**
 * Weak, because the same answer may be sent compressed. It depends on the address, so that it stands for this
 * very answer, and on the version of the program, which may write the same data differently.
 */
export const etagOf = ({ version }: Dataset, url: string): string =>
  `W/"${version.slice(0, 16)}-${fingerprint(`${program.version} ${url}`)}"`;

/** When the data set was built, as HTTP writes it. */
export const lastModified = ({ builtAt }: Pick<Dataset, 'builtAt'>): string =>
  new Date(builtAt).toUTCString();

/**
 * Whether a client has the answer with this ETag. `*` matches any existing resource; whether there is one
 * only the handler knows, so it does not match here.
 */
export const isKnown = (ifNoneMatch: string | undefined, etag: string): boolean =>
  ifNoneMatch !== undefined &&
  (ifNoneMatch === etag || ifNoneMatch.split(',').some(one => one.trim().replace(/^(?!W\/)/, 'W/') === etag));

/**
 * Whether a client wants an answer only if it has none: it sends `If-None-Match: *`, or names the time of its
 * own. Only that very time is current: a data set that is put in the place of another may be older. Both are
 * true of every address, so it has to be known that there is an answer.
 *
 * @param time null for an answer that changes more often than the data set
 */
export const hasAny = (
  { 'if-none-match': ifNoneMatch, 'if-modified-since': since }: IncomingHttpHeaders,
  time: string | null,
): boolean => (ifNoneMatch === undefined ? since === time : ifNoneMatch === '*');
