import program from '../../../package.json' with { type: 'json' };
import type { Dataset } from '../../8-services/dataset/dataset-store.ts';
import { fingerprint } from './fingerprint.ts';

/**
 * Weak, because the same answer may be sent compressed. It depends on the address, so that it stands for this
 * very answer, and on the version of the program, which may write the same data differently.
 */
export const etagOf = ({ version }: Dataset, url: string): string =>
  `W/"${version.slice(0, 16)}-${fingerprint(`${program.version} ${url}`)}"`;

/**
 * Whether a client has the answer with this ETag. `*` matches any existing resource; whether there is one only the
 * handler knows, so it does not match here.
 */
export const isKnown = (ifNoneMatch: string | undefined, etag: string): boolean =>
  ifNoneMatch !== undefined &&
  (ifNoneMatch === etag || ifNoneMatch.split(',').some(one => one.trim().replace(/^(?!W\/)/, 'W/') === etag));
